/** Small words inside names as people write them, lower case; for a pattern. */
export const SMALL_NAME_WORDS = 'al|bin|ben|da|de|del|dem|den|der|di|du|el|ibn|la|le|ter|van|von'
