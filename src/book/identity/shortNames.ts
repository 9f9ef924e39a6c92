import { fold } from './fold.js'

/**
 * Given names and what people make of them, folded: spellings, short forms and nicknames, in the languages of our users.
 * All names between two commas may be one person's; a name in several places, such as Alex, may belong to either. A man's
 * name and the woman's name made of it stand apart, because a couple may well be called so.
 */
const groups = [
  'aaron ron ronnie, abigail abby gail, abraham abe bram, adelaide addie heidi della, adelheid heidi heide adele,',
  'agnes aggie nessa ines, albert al bert bertie albrecht alberto, alejandro alex ale jandro,',
  'alejandra alex ale sandra,',
  'aleksander aleksandr alexander alexandre al alec alek alex alessandro lex sandro sandy sasha sascha xander olek,',
  'alexandra aleksandra alex alexa lexi lexie sandra sandy sasha sascha ola alessandra allie,',
  'alfred al alf fred freddie freddy alfredo, alice ally alicia ali, alison allison ali ally, amanda mandy manda,',
  'amelia amalia mia emilia, anastasia stacy nastya asya,',
  'andrew andreas andre andrei andrej andrzej andres andy andi drew dre jedrek, andrea andi andie dea rea,',
  'angela angie angelica angelika gela,',
  'ann anna anne ana annie annika anouk anya ania nan anneliese annemarie annette,',
  'anthony antony anton antoine antonio toni tony antek tonda nino, antonia antoinette toni tonia nettie,',
  'archibald archie, arthur art artie artur arturo, augustus august gus augie augusto,',
  'barbara barb barbie babs bobbie basia babsi bara, bartholomew bart bartosz bartek bartolomeo,',
  'beatrice beatrix bea trixie bice beata, benjamin ben benny benji benno benjamim,',
  'bernard bernhard bernie bernd bernardo, bernadette bernie detta,',
  'brigitte birgit birgitta bridget gitte gitta biddy brigid bridie,',
  'caroline carolyn carrie carol karoline caro lina line karolina carolina caddie,',
  'catherine katherine kathryn katharine katharina katarina katrin kathrin catrin karin karen cathy kathy kate katie katja katya kasia kaja cate cat kat kit kitty kay trina trine rina caterina catarina ekaterina yekaterina katka kati kaethe kathe,',
  'cecilia cecily cecile celia cissy silke,',
  'charles charlie charley chuck chas chaz carl karl carlo carlos chip karel carlitos charly,',
  'charlotte charlott carlotta lotte lottie charlie lotta carla, christian chris kris christer krystian cristiano,',
  'christina christine kristin kristina kristine christa chris chrissy kris tina stina tine krystyna kirsten kirstin cristina kirsty,',
  'christopher kristof christoph christophe christoffer chris kit topher kris stoffel krzysztof cristobal kristoffer toph,',
  'clarence clancy clare, clara claire clare klara chiara klaartje, cornelius cor kees neil con connie niels,',
  'cornelia conny connie nelly nele corrie lia, cynthia cindy cyndi cintia, daniel dan danny dani dano danilo,',
  'daniela daniella danielle dani dany danni, david dave davey davy dawid davide,',
  'deborah debra deb debbie debby debora, dennis denis denny den,',
  'dmitri dmitry dimitri dima mitya dimitrios dimitris jim, dolores lola lolita lori,',
  'dominic dominik dom nick domenico, donald don donnie donny,',
  'dorothy dorothea dot dottie dolly dora thea dorota dorothee dorle doris, douglas doug,',
  'edmund ed eddie ned ted edmond,',
  'edward edvard eduard eduardo edoardo ed eddie eddy ned ted teddy lalo edi edouard,',
  'eleanor eleonora eleonore elinor ella ellie nell nellie nora lena lenore leonor,',
  'elizabeth elisabeth elizabeta elisabetta elspeth eliza elisa elise elsa else elsie bella bess bessie beth betsy betty libby lilibeth lisa lisbeth liza liz lizzie lizzy liesel lisl bettina elzbieta erzsebet buffy babette,',
  'emanuel emmanuel manny manuel manu mani manolo, emily emilie emmy em emma millie, ernest ernst ernie ernesto,',
  'eugene gene eugen eugenio evgeny zhenya, eva eve evi evie ewa evita, evelyn evelin evie lynn,',
  'ferdinand fernando fernand ferdi nando ferdie, florence flo florrie flora, florian flo flori,',
  'frances francesca franziska francisca fran frannie francie frankie fanny sissy franzi cissy paca paquita chica,',
  'francis francisco francesco franciszek francois frank frankie franz franek fran franco paco pancho cisco chico kiko,',
  'frederick frederic friedrich federico fred freddie freddy fritz fredrik rick ricky fryderyk fiete,',
  'friederike frederike fritzi rike rieke freddie, gabriel gabe gabi gaby gabo,',
  'gabriela gabriele gabriella gabrielle gabi gaby gabby gigi ella, genevieve gen ginny viv,',
  'george georg georgios giorgio jorge georges jerzy jurgen jorgen jurek schorsch georgie jordi jiri juri,',
  'gerald gerard gerry jerry gerhard gerd gerardo gert gerrit, gertrude gertrud trudy trudi trude gerti gertie,',
  'gilbert gil bert gib, giovanni gianni gio vanni giovannino, giuseppe beppe peppe pino peppino,',
  'gregory gregor greg gregg grzegorz gregorio grigory, guillermo memo guille, guadalupe lupe lupita,',
  'gunter gunther gunnar guenter guenther, gustav gustave gus gustavo gusti, harold harry hal haral harald,',
  'helen helena helene elena lena lenka eleni ilona jelena nell nelly leni lene olena aleen alyona,',
  'henry heinrich hendrik henrik henri enrique enrico harry hal hank heinz heiner henk hein kike henryk quique harro,',
  'herbert herb bert herbie heribert, hubert hubie bert hugh hugo, ignatius ignacio ignaz nacho iggy inigo,',
  'ingeborg inge inga inka, isaac ike zack izzy itzhak,',
  'isabella isabel isabelle isobel isa izzy bella belle ysabel chabela, ivan vanya,',
  'jacob jakob jacobo jake jack jacques jakub kuba jaap jascha jeppe coby iago giacomo jacopo kobe,',
  'james jim jimmy jimmie jamie jem jay jaime, janet jenny jessie netta, jane janie jenny joan janey,',
  'jeffrey geoffrey geoff jeff jeffery, jennifer jen jenny jenna jenn jennie, jeremy jeremiah jerry jem jerome,',
  'jerome jerry hieronymus girolamo jeronimo, jessica jess jessie jessy, joan joanie jo joanna,',
  'joanna johanna joanne jo joan joanie hanna hanne hannah asia juana giovanna ivana jana jane johanne hansi,',
  'joachim jochen achim jo jochim joaquin quino,',
  'john jon johnny jack jens johan johann johannes hans hannes jo honza hansi jonny,',
  'jonathan jonathon jon john jonny johnny nathan jonas,',
  'joseph josef jose joe joey sepp seppl joschi pepe pepito josep jozef yusuf youssef yosef giuseppe bepi josip jussi jupp beppo,',
  'josephine josefine josefa jo josie josy fifi pepa pepita posy giuseppina josepha sefa peppi fina,',
  'joshua josh jos, judith judy judi jude jutta jodie,',
  'julia juliane juliana julie julienne juliet jule jules giulia yulia jill, julius julian jules giulio julio jule,',
  'kenneth ken kenny, kimberly kim kimberley kimmy, klaus claus claude nikolaus niklas nicolas klaas,',
  'konrad conrad kurt curt conny kuno radek, krzysztof krzysiek krzys,',
  'ladislaus ladislav laszlo laci vladislav wladyslaw ladislas, laura lauren laurie lori lora lauretta,',
  'lawrence laurence lorenz laurent lorenzo larry laurie lars lauri laurens rens renzo larrie,',
  'leonard leonhard leonardo leo len lenny lennart lenard, leopold leo poldi leopoldo, leslie les lesley,',
  'lillian lilian lily lilly lil, linda lin lindy,',
  'louis lewis ludwig luis luigi lou louie lew lutz ludek luca ludvik lajos aloysius alois loisl lois gigi lucho,',
  'louise luisa louisa luise lou lulu lulie, lucas luke lukas luca luc lukasz lucasz,',
  'lucy lucia lucie lucille lucinda lulu luz,',
  'magdalena magdalene madeleine madeline magda lena lene maddie maddy leni madalena malena maggie,',
  'marcus marc mark markus marco marcos marek marko marcel,',
  'margaret margarete margarita margarethe margherita marguerite margit margot margret maggie meg megan mamie daisy peg peggy greta gretchen grete gretel rita madge margie marge marjorie gosia malgorzata margo marga gitta merete metta mette,',
  'maria marie mary mariah maryam miriam mia mariana marianne maja mitzi molly polly mamie may mimi mariska marika masha marija marijke mieke maike meike,',
  'marianne mariann marianna mari janne nanne, martha marta marty mattie, martin marty martijn marten martino,',
  'mathilde matilda mathilda tilly tilda mattie maud thilde,',
  'matthew matthias mathias mathieu matteo mateo mateusz matt matty mats mattis thies hias hiasl matej mathew macie maciej mattheus,',
  'maximilian max maxim maximiliano maks massimiliano, melanie mel melly mela, melissa mel lissa missy,',
  'michael michel michal mikael mikhail miguel mike mick mickey micky mikey micha misha mischa mihai mihaly mitch mikkel,',
  'michaela mikaela micaela micha shelly misha ela, mildred millie milly, monica monika moni mona monique,',
  'muhammad mohammed mohamed mohammad mehmet mo mohamad muhammed mohd,',
  'natalie natalia nathalie nat natasha natascha nata tasha talia, nathaniel nathan nate nat,',
  'nicholas nicolas nikolas nikola nikolai nikolaus niklas nick nicky nico nik nils niels klaus claus kolya miklos mikolaj claas,',
  'nicole nicola nicolette nicky nikki nic coco nika colette, norman norm, olivia liv livia ollie olive livvy,',
  'oliver ollie olli noll olivier, oscar oskar ozzie, oswald oswaldo ozzie waldo, pamela pam pammy,',
  'patricia pat patty patti trish tricia trisha patrizia, patrick pat paddy patrik rick patricio patryk padraig,',
  'paul pablo paolo pavel pawel pauli pal poul paulo, paula paulina pauline paola polly pola, penelope penny nell,',
  'peter pete pieter piet pedro pietro pierre petr piotr per petter petar pyotr petros,',
  'philip phillip philipp philippe felipe filippo filip pip phil lippi, priscilla cilla prissy silla,',
  'rachel rachael raquel rae shelly rahel, raymond raimund ray ramon raimondo raimundo,',
  'rebecca rebekah becca becky becki bekka, regina gina reggie rina, reginald reg reggie reinhold reynaldo,',
  'reinhard reinhardt hardy reiner,',
  'richard rick ricky rich richie dick ricardo riccardo rico rikard ryszard hardy dickie ritchie,',
  'robert rob robbie robby bob bobby bert roberto, roberta bobbie robbie berta, rodrigo rod roderick rory,',
  'roger rodger rog rutger rudiger ruedi, roland rolf rollie orlando rolando rowland,',
  'ronald ron ronnie ronny ronaldo, rosemarie rosemary rosie rose rosi romy rosa, rosario charo chayo,',
  'rudolf rudolph rudy rudi rolf rodolfo ralf ralph, rutherford ruth ford,',
  'salvatore salvador sal sally turi chava toto, samantha sam sammy, samuel sam sammy samuele,',
  'sarah sara sally sadie zarah sarita, sebastian bastian basti seb bas sebastien bastien sebastiano wastl,',
  'sergei sergey serge sergio serhiy seryozha, sidney sydney sid syd, silvia sylvia sylvie silvie silke,',
  'sophia sofia sophie sofie zofia zosia sonja sonia sonya fifi fia,',
  'stanislav stanislaw stan stanley stas stanislaus staszek,',
  'stephen steven stefan stephan stefano esteban etienne steve stevie steffen szczepan stipe istvan,',
  'stephanie stefanie stefania steffi steph steffy stevie fanny stephie,',
  'susan susanne susanna suzanne zuzana susana sue susi susie suzy sanna sanne suzette zsuzsa zuzanna shoshana,',
  'tamara tammy tam mara, teresa theresa therese theresia tess tessa terry tracy resi thea terri tere,',
  'thaddeus tad ted thad tadeusz, theodore theodor ted teddy theo teodor teo fyodor fedor dorus,',
  'thomas tom tommy tomas tomasz tommaso tam thom tome tamas, timothy timo tim timmy timotheus timofey timoteo,',
  'tobias toby tobi tobiah, ulrich uli ulli udo ueli ulrik, ulrike ulli uli ulla rike ulrika,',
  'urszula ursula uschi ulla ursel urs orsolya orsola, valentina valentine val tina valya,',
  'veronica veronika vera ronnie ronja nika veronique roni vroni, victor viktor vic vik vittorio,',
  'victoria viktoria vicky vicki tori vika vittoria wiktoria,',
  'vincent vincenz vince vinnie vicente vincenzo chente enzo, virginia ginny ginger ginnie gina,',
  'vladimir vlad volodya waldemar wladimir vova volodymyr wlodzimierz, walter walt wally gualtiero valter walther,',
  'werner wernher verner, wilhelmina wilhelmine wilma minna mina minnie helma willa mien billie,',
  'william wilhelm willem bill billy will willy willi willie wim liam guillermo guillaume guglielmo helmut vilem vilmos wilm,',
  'winifred winnie freda fred wynn, wolfgang wolf wolfi wolle wulf, xavier javier xaver javi xavi saverio,',
  'zachary zach zack zak zacharias zachariah, александр саша шура саня алекс, александра саша шура,',
  'алексей леша алеша, анна аня нюра, дмитрий дима митя, евгений женя, евгения женя, екатерина катя,',
  'елена лена алена, иван ваня, мария маша маруся, михаил миша, наталья наташа наталия, николай коля, ольга оля,',
  'сергей сережа, татьяна таня, юлия юля, sean shaun shawn, ian iain',
]

let formsOf: Map<string, Set<string>> | null = null

/**
 * The other forms of a given name: its spellings, short forms and nicknames; empty for a name without any.
 * @param name one word, folded.
 * @example formsOfGivenName('bob').has('robert') // true
 */
export function formsOfGivenName(name: string): ReadonlySet<string> {
  formsOf ??= readGroups()
  return formsOf.get(name) ?? none
}

const none: ReadonlySet<string> = new Set()

function readGroups(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>()
  for (const group of fold(groups.join(' ')).split(', ')) {
    const names = group.split(' ')
    for (const name of names) forms.set(name, new Set([...(forms.get(name) ?? []), ...names]))
  }
  return forms
}
