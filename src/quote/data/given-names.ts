/**
 * Common given names and the sex of most who bear them. General knowledge of names in many countries; names borne by both about
 * equally (Alex, Kim, Robin, Jean across languages) are left out, so that sex is told only where a name tells it.
 */
export const MALE_NAMES: ReadonlySet<string> = names(`
  aaron abdel abdul abdullah abel abraham abu adam adel adolf adrian ahmad ahmed aidan akbar akio akira alain alan albert alberto aldo
  alejandro alec aleksandr aleksei alessandro alexander alexandre alexei alexis alfonso alfred alfredo ali alistair allan allen alonzo
  alvaro alvin amadou amar amir amit anatoly anders andre andreas andrei andres andrew andrey andrii andrzej andy angelo angus anil
  anthony anton antonio antony antti anwar ari ariel arjun arman armando armin arnaud arne arnold artem arthur artur arturo arun asaad
  asad ashok ashraf asif asim augustin augusto austin avi axel ayman aziz baptiste barack barry bart bartosz basil bashar ben benedict
  benito benjamin bernard bernardo bernd bernie bert bill billy bilal björn bo bob bobby boris brad bradley brandon brendan brent bret
  brett brian bruce bruno bryan byron caleb calvin cameron carl carlo carlos carlton carson carter cedric cesar chad charles charlie
  chester chin chip chris christian christoph christophe christopher chuck clarence clark claude claudio clayton clement cliff clifford
  clint clive clyde cody colin conor conrad corey cory craig curt curtis cyril cyrus dale damian damien damon dan daniel daniele danny
  dario darrell darren darryl dave david dean declan demetrius denis dennis denys derek desmond dexter didier diego dieter dimitri
  dimitris dirk dmitri dmitry dmytro dominic dominik dominique don donald donnie doug douglas drew duane duncan dustin dwayne dwight
  earl ed eddie edgar edmund eduardo edward edwin ehud eike einar elias eli elijah elliot elliott elmer elon elvis emanuel emil emile
  emilio emmanuel emmett emre enrico enrique eric erich erik ernest ernesto ernie erwin esteban ethan etienne eugene evan evgeny ezra
  fabian fabio fabrice farid farouk felipe felix ferdinand fernando fidel filip florian floyd francesco francis francisco franco
  francois françois frank franklin franz fred freddie frederic frederick frederik fredrik fritz fyodor gabriel garrett gary gaston
  gavin gene geoff geoffrey george georg georges gerald gerard gerhard gerry giacomo gian gianni gilbert gilles gino giorgio giovanni
  giuseppe glen glenn gonzalo gordon graham grant greg gregg gregor gregory grigory guido guillaume guillermo gunnar gunther gus
  gustav gustavo guy habib hakan hakim hal hamid hamza hannes hans harald hari harold harris harry haruki harvey hasan hassan heinrich
  heinz hector helmut henri henrik henrique henry herbert herman hermann hernan hideo hiroshi horst horacio howard hugh hugo humberto
  husain hussein hussain ian ibrahim idris ignacio igor ilham ilya imran ingo ioannis isaac isaiah ismail israel issa ivan ivo jack
  jacob jacques jaime jair jake jakob jakub jamal james jan jared jason javier jay jeb jed jeff jefferson jeffrey jens jeremiah jeremy
  jerome jerry jesper jesse jesus jim jimmy joachim joao joaquin jochen joe joel johan johann johannes john johnny jon jonah jonas
  jonathan jong joost jordan jorge jose joseph josef josh joshua juan juha jules julian julien julio julius jurgen jürgen justin kamal
  karel karim karl kaspar kazuo keith ken kenji kenneth kenny kent kevin khalid khalil kirill kirk klaus knut kofi konstantin kostas
  krishna kurt kwame kyle kyriakos lamar lance larry lars laurent lawrence lech lee leif len lenny leo leon leonard leonardo leonid
  leopold leroy leslie lester lev levi lewis liam lindsey lionel lloyd logan lorenzo louis luc luca lucas luciano lucien ludwig luigi
  luis luiz lukas luke luther lyle maarten mahmoud mahmud malcolm manfred manuel marc marcel marcelo marco marcos marcus mariano mario
  marius mark marko markus marshall martin martti marty marvin mason massimo mateo mateusz mathias mathieu matt matteo matthew matthias
  matti maurice mauricio maurizio max maxim maximilian maxime mehdi mehmet mel melvin michael michal michel micah mick miguel mihai
  mikael mike mikhail miles milan milos milton mitch mitchell mitt moammar modi mohamed mohammad mohammed moises morris morten
  moses moshe muhammad murat murray mustafa mykola nabil naftali narendra nasser nat nate nathan nathaniel ned neil nelson newt nicholas
  nick nico nicola nicolas nigel nikita niklas nikola nikolai nikos nils noah noel norbert norman olaf ole oleg oleksandr oliver olivier
  olaf omar orlando orrin oscar oskar osman otto owen pablo paddy pal paolo pascal pat patrick patrik paul paulo pavel pavlo pawel pedro
  pekka per percy perry pete peter petr petro petros phil philip philipp philippe phillip pierre piers pietro piotr pius placido pranab
  prakash preston priit qasim quentin quincy rafael rafal raheem rahul raj rajesh rajiv ralf ralph ram raman ramon ramzan randall randy
  raphael rashid raul ravi ray raymond recep reggie reginald reid reince reinhard reinhold remi rené rene rex reza rhett ricardo riccardo
  rich richard rick ricky rishi rob robbie robby robert roberto rod roderick rodney rodolfo rodrigo roger roland rolf roman romano romeo
  ron ronald ronnie rory ross roy ruben rudi rudolf rudy rupert rurik russ russell rustam ryan sadiq said saif sajid salim salman salvador
  salvatore sam sami samir samuel sandeep sander sanjay santiago santos saul scott sean sebastian selim sepp serge sergei sergey sergio
  serhii seth seung shahid shane shaun shawn sheldon shigeru shimon shinzo sid sidney sigmar silvio simon sonny sol spencer spiro
  stanislav stanley stefan stefano steffen stephan stephane stephen steve steven stewart stig stuart sultan sunil sven svante taha
  takashi taro tariq tarek tayyip ted teddy terrence terry thabo thad thaddeus theo theodore thierry thilo thom thomas thorsten tibor
  tidjane tim timo timothy timur tito tobias todd tom tomas tomasz tommy tony torsten travis trent trevor trey tristan troy tyler tyrone
  udo ulf ulrich umar umberto uri usman uwe václav vaclav valentin valery vasily vasyl vernon victor viktor viktoras vijay vikram vince
  vincent vincenzo virgil vitali vitaly vito vivek vlad vladimir volker volodymyr wade walid wallace walt walter warren wassim wayne
  wei wendell werner wesley wilbur wilfred wilhelm will willard willem william willie wim winston wolf wolfgang woodrow xavier yahya
  yair yakov yang yannick yasser yitzhak yoav yosef youssef yuri yusuf yves zac zach zachary zack zbigniew zeke zoltan
`)

export const FEMALE_NAMES: ReadonlySet<string> = names(`
  abby abigail ada adela adele adriana agata agnes agnieszka aicha aida aileen aisha alba aleksandra alessandra alessia alexandra alice
  alicia alina aline alison alisha allison alma alyssa amal amanda amalia amber amelia amelie amina amy ana anabel anastasia andrea
  angela angelica angelina angie anita anja ann anna annabel anne annegret anneli annette annie annika antoinette antonia arlene asha
  ashley asma astrid audrey aung aurelie aurora ava ayesha barb barbara bea beatrice beatrix becky bella benedicte benazir bernadette
  bernice beth bethany betsy betty beverly bianca birgit birgitta blanca bonnie brenda bridget brigitte britney brittany brooke camila
  camilla camille candace candice carla carly carmen carol carole carolina caroline carolyn carrie cassandra cassidy catalina caterina
  catherine cathy cecilia cecile celeste celia chandra chantal charlene charlotte chelsea cher cheri cheryl chiara chloe christa
  christel christiane christie christina christine cindy claire clara clarissa claudia claudine cleo colette colleen condoleezza
  connie constance consuelo cora corinne cornelia courtney cristina crystal cynthia dagmar daisy dana daniela danielle daphne darlene
  dawn deb debbie deborah debra deirdre delia delphine denise destiny diana diane dilma dina dolores dominika donna dora doreen doris
  dorothea dorothy ebba ebony edith edna eileen elaine eleanor elena eleni elfriede elin elina elisa elisabeth elise eliza elizabeth
  ella ellen elke elly elsa elsie elvira emilia emilie emily emma emmanuelle erica erika erin erna esmeralda esperanza estelle esther
  ethel eugenia eva evangelina eve evelyn faith fanny farah fatima fatma faye felicia felicity fernanda fiona flora florence frances
  francesca francine françoise frida frieda gabriela gabriella gabrielle gail galina gayle geneviève genevieve georgia georgina geraldine
  germaine gertrude gina gisela gisele giselle giulia giorgia gladys gloria golda grace greta gretchen guadalupe gudrun gwen gwendolyn
  hana hanan hanna hannah harriet hazel heather hedwig heidi heike helen helena helene helga henrietta hilary hilda hillary holly hope
  huma ida ilaria ilse imelda imke ina indira ines inga inge ingeborg ingrid inna irena irene irina iris irma isabel isabella isabelle
  isolde ivana ivanka ivette jacinda jacqueline jacquelyn jada jade jamila jane janet janice janine jasmine jeanette jeanine jeanne jen
  jenna jennifer jenny jessica jessie jill jo joan joana joanna joanne jocelyn jodi jodie johanna josefina josephine joy joyce juanita
  judith judy julia juliana julie juliet julieta juliette june justine jutta kaja karen karin karina karla kat katarina kate katerina
  katharina katherine kathleen kathryn kathy katia katie katja katrin katrina kay kaye kayla kayleigh keiko kellie kellyanne kelsey kerry kersti khadija
  kimberly kirsten kirsty kitty klara kristen kristi kristin kristina kristine krystal lana lara larissa latoya laura lauren laurie laverne
  layla lea leah leila leilani lena leni leona leonie leonora leslie leticia letizia lidia lila lilian liliana lillian lily lina linda
  lindsay lisa lisbeth liv liz liza lizzie lois lola lora loretta lori lorraine lottie louisa louise lourdes luana lucia luciana lucie
  lucille lucinda lucy ludmila luisa luz lydia lynda lynn lynne mabel madeleine madeline madison magda magdalena maggie mai maja malala
  malin mandy manon manuela mara marcela marcia margaret margarita margaux marge margit margo margot marguerite maria mariah mariam
  mariana marianne maribel marie mariela marija marilyn marina marine marion marisa marisol marissa marjorie marlene marsha marta martha
  martina mary maryam mathilde matilda maud maureen maxine maya meg megan meghan melania melanie melinda melissa mercedes meredith
  meryl mia michaela michele michelle mildred mina mindy minna miranda miriam mireille misty mitzi moira molly mona monica monika
  monique muriel myra myriam myrna nadia nadine nadja nancy naomi nastassja natalia natalie nataliya natasha nathalie nayla nell nellie
  nelly nia nicole nicoletta nicki nicky nieves nikki nina noemi noor nora norma nour octavia odette oksana olena olga olive olivia
  olympia opal ophelia oprah paige paloma pam pamela paola patrice patricia patsy patti patty paula paulette paulina pauline pearl peggy
  penelope penny petra phoebe phyllis pia pilar piper polly portia priscilla priti priya rachael rachel raisa ramona rania raquel rebecca
  rebekah regina renata renate rhoda rhonda rita roberta rochelle romy ronda rosa rosalie rosalind rosario rose roseanne rosemarie rosemary
  rosie rowena roxanne ruby ruth sabine sabrina sadie saida sally salma samantha samira sanae sandra sandy sanna sara sarah saskia savannah
  scarlett selena selma serena shakira shannon sharon shauna sheila shelby shelley shelly sheri sherrie sherry sheryl shira shirin shirley
  sigrid silke silvia simone sina sinead siobhan sofia soledad sonia sonja sonya sophia sophie soraya stacey stacy stefanie stella
  stephanie sue summer susan susana susanna susanne susie suzan suzanne suzette svetlana sybil sylvia sylvie tabitha talia tamar tamara
  tami tammy tania tanja tanya tara tasha tatiana tatyana tawakkol teresa teri terri tess tessa thelma theresa therese tiffany tilda tina
  toni tonya tracey tracy trisha trudy tulsi tzipi ulla ulrike ursula uta valentina valeria valerie vanessa vera verena veronica veronika
  veronique vicki vicky victoria viktoria viola violet violeta virginia virginie viviane vivian vivienne wanda wendy whitney whoopi wilma
  winifred winnie ximena yael yasmin yasmine yelena yesenia yevgenia yolanda yulia yuliya yvette yvonne zahra zainab zara zelda zoe zoya
`)

/** Short forms and the name they most often stand for; only to tell that "Bob Hale" and "Robert Hale" may be one. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  `abby:abigail al:albert alex:alexander andy:andrew barb:barbara ben:benjamin bernie:bernard beth:elizabeth betty:elizabeth bill:william
  billy:william bob:robert bobby:robert chris:christopher chuck:charles dan:daniel danny:daniel dave:david deb:deborah debbie:deborah
  don:donald doug:douglas ed:edward eddie:edward fred:frederick gabe:gabriel greg:gregory jack:john jake:jacob jeff:jeffrey jen:jennifer
  jerry:gerald jim:james jimmy:james joe:joseph john:jonathan jon:jonathan josh:joshua kate:katherine kathy:katherine ken:kenneth
  larry:lawrence liz:elizabeth maggie:margaret matt:matthew mike:michael mitch:mitchell nate:nathan newt:newton nick:nicholas pam:pamela
  pat:patrick peggy:margaret pete:peter phil:philip randy:randall ray:raymond rich:richard rick:richard rob:robert robby:robert ron:ronald
  rudy:rudolph russ:russell sam:samuel steve:steven stew:stewart sue:susan ted:edward terry:terence tim:timothy tom:thomas tony:anthony
  vince:vincent walt:walter will:william`
    .split(/\s+/)
    .map((pair) => {
      const [short = '', long = ''] = pair.split(':')
      return [short, long]
    }),
)

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
