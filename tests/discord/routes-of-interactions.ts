import { ApiError } from './api-error.ts'
import { isFields } from './findings.ts'
import { beforeEdit, deleteMessage, editMessage, flagsOf, postMessage } from './messages.ts'
import { messageView } from './message-view.ts'
import { checkBody } from './route.ts'
import type { Call, Route, Services } from './route.ts'
import { EPHEMERAL, LOADING } from './world.ts'
import type { Interaction, Message, World } from './world.ts'

const bucket = { count: 5, windowMs: 2000 }
const webhook = '/webhooks/:application/:token'
/** Discord API docs, "Create Followup Message": where only the user has installed the app. */
const USER_INSTALL_FOLLOW_UPS = 5

/** Answers to interactions: the callback, `@original`, follow-ups. */
export const interactionRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/interactions/:interaction/:token/callback', auth: false, handle: callback },
  { method: 'POST', pattern: webhook, auth: false, bucket, handle: followUp },
  {
    method: 'GET',
    pattern: `${webhook}/messages/:message`,
    auth: false,
    bucket,
    handle: (call, services) => messageView(services.world, ownMessage(call, services).message, true),
  },
  {
    method: 'PATCH',
    pattern: `${webhook}/messages/:message`,
    auth: false,
    bucket,
    handle: (call, services) => {
      const { interaction, message } = ownMessage(call, services)
      checkBody(call, services.world, { kind: 'message', before: beforeEdit(message), files: call.files.length })
      return edit(services, interaction, message, call)
    },
  },
  {
    method: 'DELETE',
    pattern: `${webhook}/messages/:message`,
    auth: false,
    bucket,
    handle: (call, services) => {
      const { interaction, message } = ownMessage(call, services)
      if (message.id === interaction.originalId) finished(interaction)
      deleteMessage(services, message)
      return undefined
    },
  },
]

function callback(call: Call, services: Services): object | undefined {
  const { world, options } = services
  const interaction = world.interactions.get(call.params['interaction'] ?? '')
  if (!interaction || interaction.token !== call.params['token']) throw new ApiError(10062)
  const refuse = (error: ApiError): never => {
    interaction.refusals.push(`${error.status} ${error.code} ${error.message}`)
    throw error
  }
  const afterMs = world.now() - interaction.dispatchedAt
  if (interaction.acknowledged) return refuse(new ApiError(40060))
  if (afterMs > options.deadlineMs) return refuse(new ApiError(10062))
  try {
    const before = interaction.source && { before: beforeEdit(interaction.source) }
    checkBody(call, world, { kind: 'callback', interaction: interaction.kind, files: call.files.length, ...before })
  } catch (error) {
    if (error instanceof ApiError) refuse(error)
    throw error
  }
  if (!isFields(call.body)) throw new ApiError(50035)
  const type = Number(call.body['type'])
  const resource = respond(services, interaction, type, { body: call.body['data'], files: call.files })
  interaction.acknowledged = { type, afterMs }
  if (call.query.get('with_response') !== 'true') return undefined
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(resource && {
        response_message_id: resource.id,
        response_message_loading: interaction.loading,
        response_message_ephemeral: ((resource.flags ?? 0) & EPHEMERAL) !== 0,
      }),
    },
    ...(resource && { resource: { type, message: messageView(world, resource, true) } }),
  }
}

/** @returns the message that now is `@original`, where there is one */
function respond(
  services: Services,
  interaction: Interaction,
  type: number,
  data: Pick<Call, 'body' | 'files'>,
): Message | undefined {
  const { source } = interaction
  if (type === 4 || type === 5) {
    const deferred = type === 5
    const wanted = flagsOf(data.body) | (deferred ? LOADING : 0)
    const flags = wanted | (interaction.forcedEphemeral ? EPHEMERAL : 0)
    const original = postMessage(services, interaction.channel, deferred ? { body: {}, files: [] } : data, {
      type: source ? 19 : interaction.commandType === 1 ? 20 : 23,
      ...(source && { referenced: source }),
      flags,
      extra: webhookFields(services.world, interaction),
    })
    interaction.originalId = original.id
    interaction.loading = deferred
    return original
  }
  if (type === 6 || type === 7) {
    if (!source) throw new ApiError(50035)
    interaction.originalId = source.id
    return type === 7 ? editMessage(services, source, data) : source
  }
  if (!isFields(data.body)) throw new ApiError(50035)
  if (type === 8) interaction.choices = data.body['choices'] as NonNullable<Interaction['choices']> // checked before
  if (type === 9) interaction.modal = data.body as unknown as NonNullable<Interaction['modal']> // checked before
  return undefined
}

function followUp(call: Call, services: Services): object {
  const { world } = services
  const interaction = liveInteraction(call, services)
  const original = world.messages.get(interaction.originalId ?? '')
  if (interaction.loading && original) {
    // Discord API docs, "Create Followup Message": deprecated, and the wish to be ephemeral is lost.
    world.violation(`${call.method} ${call.path}: a deferral is answered by editing @original, not by a follow-up`)
    checkBody(call, world, { kind: 'message', files: call.files.length })
    return edit(services, interaction, original, call)
  }
  const userInstallOnly = !('0' in interaction.owners)
  if (userInstallOnly && interaction.followUps.length >= USER_INSTALL_FOLLOW_UPS) throw new ApiError(40094)
  checkBody(call, world, { kind: 'message', files: call.files.length })
  const message = postMessage(services, interaction.channel, call, {
    type: original ? 19 : 0,
    ...(original && { referenced: original }),
    flags: flagsOf(call.body) | (interaction.forcedEphemeral ? EPHEMERAL : 0),
    extra: webhookFields(world, interaction),
  })
  interaction.followUps.push(message.id)
  return messageView(world, message, true)
}

function edit(services: Services, interaction: Interaction, message: Message, call: Call): object {
  const edited = editMessage(services, message, call)
  if (message.id === interaction.originalId) finished(interaction)
  services.world.waiting.changed()
  return messageView(services.world, edited, true)
}

function finished(interaction: Interaction): void {
  interaction.loading = false
  interaction.touched += 1
}

/** @throws {ApiError} 10015 before the first response, 50027 when its fifteen minutes are over */
function liveInteraction(call: Call, { world, options }: Services): Interaction {
  const interaction = [...world.interactions.values()].find(({ token }) => token === call.params['token'])
  if (!interaction) throw new ApiError(50027)
  if (world.now() - interaction.dispatchedAt > options.tokenLifeMs) throw new ApiError(50027)
  if (!interaction.acknowledged || call.params['application'] !== world.bot.id) throw new ApiError(10015)
  return interaction
}

function ownMessage(call: Call, services: Services): { interaction: Interaction; message: Message } {
  const interaction = liveInteraction(call, services)
  const asked = call.params['message'] ?? ''
  const id = asked === '@original' ? interaction.originalId : asked
  const message = services.world.messages.get(id ?? '')
  if (!message || (id !== interaction.originalId && !interaction.followUps.includes(message.id)))
    throw new ApiError(10008)
  return { interaction, message }
}

function webhookFields(world: World, interaction: Interaction): Partial<Message> {
  const { user, commandName } = interaction
  return {
    webhook_id: world.bot.id,
    application_id: world.bot.id,
    interaction_metadata: interaction.metadata,
    ...(commandName !== undefined && {
      interaction: { id: interaction.id, type: 2, name: commandName, user: { id: user.id, username: user.name } },
    }),
  } as Partial<Message> // the metadata is made in `asking.ts` after Discord's docs
}
