/**
 * Names of people, folded: whoever signs or is greeted with one is passed over, and one where a customer stands is
 * nobody that the list has. Names that are also places or ordinary words are left out.
 */
export const PERSONS: ReadonlySet<string> = new Set(
  `
ake aksel albin alexander alexandra alf alfred ali alice alma amanda amir amy anders andersson andre andrea
andreas andrew anette angela angelica anita anka ann anna annalena annbritt anne anneli annette annika ante
anton arne arvid arvidsson asa astrid august axel axelsson barbro ben bengt bengtsson benjamin berglund
bergman bergqvist bergstrom bernt bertil beth birger birgit birgitta bjork bjorklund bjorn blomqvist bob
bodil borje brian britt britta broman brown bruce camilla carin carina carl carola caroline casper cecilia
charles charlie charlotte chris christer christian christina christoffer claes claesson claire clara colin
conny dan daniel daniela danielsson dave david davies deborah dennis diana disa donald dorothy duck duncan
ebba edith edvin edward einar eklund ekman elias eliasson elin elina elisabet elisabeth elizabeth ella ellen
elsa elvira emanuel emelie emil emilia emily emma engstrom erica erik erika eriksson ernst eskil eva evelina
falk fanny fatima felicia felix filip filippa forsberg frank fransson fred fredrik fredriksson friberg frida
fritz gabriel gabriella gary gavin georg george gerd gert gosta graham greger greta gudrun gun gunbritt
gunilla gunnar gunnarsson gunnel gustaf gustafsson gustav hakansson hampus hanna hannah hanne hans hansson
harald harriet harry hasse hedlund hedvig helen helena helene helge hellstrom henrik henriksson henry herman
hilda hjalmar holger holmberg holmgren hugo ian ida inga ingalill inge ingegerd ingela ingemar inger ingmar
ingrid ingvar irene isaac isabella isabelle isak isaksson ivar jackie jacob jakob jakobsson james jan jane
janne jansson jasmine jason jeff jennifer jenny jens jerker jesper jessica jill jim jimmy joakim joan joe
joel johan johanna johannes johansson john johnny johnson jon jonas jonatan jonathan jones jonsson jorgen
josef josefin josefine judy julia julius kaj kajsa kalle karen karin karl karlsson karolina kasper kate
kathy keith kelly ken kenneth kent kerstin kevin kim kjell klara klas knut krister kristian kristin kristina
kristoffer kurt lars larsson lasse laura lauren leah leif leila lena lennart leo leon leslie lewis liam
lilian lina linda lindberg lindgren lindqvist lindstrom linn linnea linus lisa lisbeth lofgren lotta louis
louise lovisa lucas lucy ludvig lukas luke lundberg lundgren lundin lundqvist lundstrom lynn magdalena
magnus magnusson maja malin malte manne marc marcus margaret margareta margit margot marianne marie marika
marina mario marita markus marlene marta martensson martin mary mathias mathilda matilda mats matthew
mattias mattsson maximilian megan melissa melker mia michael michaela mikael mikaela mike mimmi miriam moa
mohamed mohammed molly mona monica monika morgan nadja nancy nathalie neil nellie nick nicklas niclas nicole
nigel niklas nils nilsson nina noah noel nora nordstrom nyberg nystrom oberg ohlsson ola olga oliver olivia
olle olof olofsson olsson oscar oskar osten ostlund ove palsson pam pamela par patricia patrick patrik paul
paula peder peggy pelle pernilla persson peter petra petter pettersson phil philip pia pontus rachel
ragnar ragnhild ralf ramona rasmus rebecca rebecka richard rickard rikard robert robin robinson roger roland
rolf ronny ruben rune rut ruth ryan sally sam samuel samuelsson sandberg sandra sandy sara sarah scott sean
sebastian selma sharon sheila sigge sigrid simon siri siv sixten sjoberg smith soderberg sofie sophie soren
staffan stefan stellan stephen steve stig stina stromberg sture sundberg sune susan susanna susanne svante
sven svensson sverker sylvia tage taylor teresa terry tess thea theo therese thomas thompson tilda tilde tim
tina tobias tom tomas tommy tony tord tore torsten tova tove tracy tuva tyra ulf ulla ulrica ulrika urban
ursula valter vanessa verner veronica vicky victor victoria vidar viggo viklund viktor viktoria vilhelm
vilma vincent viola vivianne wallin walter wendy wikstrom wilhelm william wilma wilson yasmin ylva yngve
yusuf yvonne zoe
`
    .trim()
    .split(/\s+/),
);
