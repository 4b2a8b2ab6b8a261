/**
 * Ordinary Swedish words, in all their forms: they may stand around a question, name nobody and nothing that has a figure,
 * and change nothing in what is asked. They are known so that they are never taken for misspelt names, nor for unknown things.
 */
export const ORDINARY_SWEDISH = `
aa aag aah aatt aber abrahamsson absolut abstrakt acceptabel acceptabelt acceptabla acceptera accepterad accepterade
accepterades accepterande accepterar accepteras accepterat accepterats ack adam adjö administratör administratören
administratörens administratörer administratörerna administratörernas administratörers administratörs adressera
adresserad adresserade adresserades adresserande adresserar adresseras adresserat adresserats adressrad advent afaik
after afton agenda agendan agendor agera agerade agerande agerar agerat agnes agneta aha ahaa ahem ahmed aisha aj ajaj
aknn akter aktiv aktiva aktivitetsplan aktivitetsplanen aktivt akut akuta alal albin aldrig alexander ali alice alicia
alka all alla allan allas alldeles alle allen allla allmän allmänna allmännare allmänt allt allteftersom alltför
alltid alltifrån allting alltjämt alltmedan alltnog alltsedan alltså allvarlig allvarliga allvarligare allvarligast
allvarligaste allvarligt ally almanacka almanackan alternativ alternativen alternativet alva amanda amatör amatören
amatörens amatörer amatörers amatörs amen amina amir amma ana anad anade anades analog analoga analogare analogast
analogaste analogt analys analysen analyser analyserna analytiker analytikern analytikerna analytikernas analytikerns
analytikers anande anar anas anat anats andades andar andas andats anders andersson andning andningen andra andras
andreas anette anför anföra anförande anföras anförd anförda anförde anfördes anförs anfört anförts ang angav angavs
ange angelägen angeläget angelägna anger anges angett angetts angivande angiven angivet angivit angivits angivna
angrep angripa angriper angående angår anhängare anita ankar anknutit anknyta anknyter anknöt ankom ankomma ankommer
ankommit anlända anländer anmoda anmodad anmodade anmodades anmodande anmodar anmodas anmodat anmodats anmärkning
anmärkningar anmärkningen ann anna annan annans annanstans annat annette annika anno annorlunda annorstädes
anordningen ansa ansad ansade ansades ansande ansar ansas ansat ansats anse ansedd ansedda anseende anser anses ansett
ansetts ansträngning ansträngningar ansträngningen ansvar ansvara ansvarade ansvarande ansvarar ansvarat ansvaret
ansvarig ansvariga ansvarigare ansvarigas ansvarigast ansvarigaste ansvarige ansvariges ansvarigs ansvarigt ansåg
ansågs antagande antaganden antagandet antagligen antar anteckna antecknad antecknade antecknades antecknande
antecknar antecknas antecknat antecknats anteckning anteckningar anteckningarna anteckningen antingen antog anton
antyda antydd antydde antyder antyds antytt anvisning anvisningar anvisningarna anvisningen användbara användbart anya
apr april apropå apt arbeta arbetade arbetande arbetar arbetat arbete arbeten arbetet arbetsdag arbetsdagar
arbetsdagarna arbetsdagen arbetsgrupp arbetsgruppen arbetsgruppens arbetsgrupper arbetsgruppers arbetsgrupps
arbetskamrat arbetskamraten arbetskamratens arbetskamrater arbetskamraterna arbetskamraternas arbetskamraters
arbetskamrats arbetsplats arbetsplatsträff arbetsplatsträffar arbetsplatsträffen arbetsuppgift arbetsuppgiften
arbetsuppgifter arbetsuppgifterna arbetsvecka arbetsveckan arbetsveckor area arg arga argare argast argaste argt ark
arken arket armén armen arne aron arrangera arrangerad arrangerade arrangerades arrangerande arrangerar arrangeras
arrangerat arrangerats arten artig artiga artigare artigast artigaste artigt arts arvidsson asap asballt asbra asch
asocial asociala asocialare asocialast asocialaste asocialt aspekt aspekten aspekter aspekterna assistent assistenten
assistentens assistenter assistenterna assistenternas assistenters assistents assvårt asså astrid aten atg atr att
attan attans attestera attesterade attesterar attesteras attesterat attt audition aug augusti automatisk automatiska
automatiskt av avancera avancerad avancerade avancerande avancerar avancerat avatar avboka avbokad avbokade avbokades
avbokande avbokar avbokas avbokat avbokats avbruten avbrutet avbrutit avbrutna avbryta avbryter avbryts avbröt avbröts
avdelningschef avdelningschefen avdelningschefens avdelningschefer avdelningscheferna avdelningschefernas
avdelningschefers avdelningschefs avdragsgill avdragsgilla avdragsgillt avgav avgavs avge avger avges avgett avgiven
avgivit avgjord avgjorda avgjorde avgjordes avgjort avgjorts avgör avgöra avgörande avgöras avgörs avlyssning avlägsen
avlägset avlägsna avlös avlösa avlösande avlösas avlöser avlöses avlöst avlösta avlöste avlöstes avlösts avrapportera
avrapporterad avrapporterade avrapporterades avrapporterande avrapporterar avrapporteras avrapporterat avrapporterats
avråda avrådde avråder avrått avrätta avse avsedd avsedda avseende avseenden avseendet avser avses avsett avsetts
avsikt avsikten avsikter avsikterna avsluta avslutande avslutas avslutning avslutningen avslöja avslöjad avslöjade
avslöjades avslöjande avslöjar avslöjas avslöjat avslöjats avsnitt avsnitten avsnittet avstod avstå avstår avstått
avstämning avstämningar avstämningarna avstämningen avstämningsmöte avstämningsmöten avstämningsmötena
avstämningsmötet avstängning avsåg avsågs avsändare avsändaren avsändarens avsändares avsändarna avsändarnas avtäck
avtäcka avtäckande avtäckas avtäcker avtäcks avtäckt avtäckta avtäckte avtäcktes avtäckts avundas avvakta avvaktad
avvaktade avvaktades avvaktande avvaktar avvaktas avvaktat avvaktats avvisa avvisad avvisade avvisades avvisande
avvisar avvisas avvisat avvisats aw axelsson ba backar bad bada badade badande badar badat bagage bagatell bagatellen
bagateller bah bak baka bakad bakade bakades bakande bakar bakas bakat bakats bakgrunden bakifrån baklänges bakom
baksida baksidan baksmälla baktill bakåt ball balla ballare ballast ballaste ballt bana band bands bankade bannade bar
bara barbara barbro baren barnslig barnsliga barnsligare barnsligast barnsligaste barnsligt baronen bars barton basen
basically bass bcc be beach bearbeta bearbetad bearbetade bearbetades bearbetande bearbetar bearbetas bearbetat
bearbetats bedd bedda beder bedja bedragit bedöm bedöma bedömande bedömas bedömd bedömda bedömde bedömdes bedömer
bedömning bedömningar bedömningarna bedömningen bedöms bedömt bedömts befallning befann befara befarade befarande
befarar befarat befinna befinner befinns befogad befogade befogat befunnit begravning begravningar begravningen begrep
begrepp begreppen begreppet begripa begripas begriper begripit begriplig begripliga begripligare begripligast
begripligaste begripligt begrips begrunda begrundad begrundade begrundades begrundande begrundar begrundas begrundat
begrundats begynnelse begynnelsen begäran behandla behandlad behandlade behandlades behandlande behandlar behandlas
behandlat behandlats behlver behov behoven behovet behver behållare behållaren behållarna behöer behörig behöriga
behörigare behörigast behörigaste behörigt behöv behöva behövande behövas behövd behövda behövde behövdes behöver
behövlig behövliga behövligare behövligast behövligaste behövligt behövs behövt behövts bejaka bejakad bejakade
bejakades bejakande bejakar bejakas bejakat bejakats bekant bekanta bekantas bekanting bekantingen bekantingens
bekantings beklaga beklagad beklagade beklagades beklagande beklagar beklagas beklagat beklagats beklaglig beklagliga
beklagligare beklagligast beklagligaste beklagligt bekomma bekräfta bekräftad bekräftade bekräftades bekräftande
bekräftar bekräftas bekräftat bekräftats bekräftelse bekräftelsen bekräftelser bekväm bekväma bekvämare bekvämast
bekvämt bekymmer bekymmersam bekymmersamma bekymmersammare bekymmersammast bekymmersammaste bekymmersamt bekymra
bekymrad bekymrade bekymrande bekymrar bekymrat bekymren bekymret bekände bekänna bekänner bekänt belys belysa
belysande belysas belyser belyses belysningen belyst belysta belyste belystes belysts bemöda bemödad bemödade
bemödades bemödande bemödar bemödas bemödat bemödats bemöt bemöta bemötande bemötas bemöter bemöts bemött bemötta
bemötte bemöttes bemötts bengt bengtsson benämna benämnde benämner benämning benämningar benämningen benämns benämnt
ber bereda beredande beredd beredda beredde bereddes bereder bereds berett berglund bergman bergqvist bergström berit
bero berodde beroende berott beräknade beräknats berätta berättad berättade berättades berättande berättar berättas
berättat berättats berättelse berättelsen berättelser berättigad beröm beröma berömande berömas berömd berömda berömde
berömdes berömer beröms berömt berömts bes bese beser besett besked beskeden beskedet beskrivning beskrivningar
beskrivningarna beskrivningen beslutsunderlag beslutsunderlaget bestod bestyrk bestyrka bestyrkande bestyrkas
bestyrker bestyrks bestyrkt bestyrkta bestyrkte bestyrktes bestyrkts bestå består bestått beställ beställa beställande
beställare beställaren beställarens beställares beställarna beställarnas beställas beställd beställda beställde
beställdes beställer beställning beställningen beställs beställt beställts bestämt besvara besvarad besvarade
besvarades besvarande besvarar besvaras besvarat besvarats besviken besviket besvikna besvär besvära besvärad
besvärade besvärades besvärande besvärar besväras besvärat besvärats besväret besvärlig besvärliga besvärligare
besvärligast besvärligaste besvärligt besynnerlig besynnerliga besynnerligare besynnerligast besynnerligaste
besynnerligt besåg besättning besättningen besöka besökas besöker besöks besökt besökta besökte besöktes besökts beta
beteckning beteckningar beteckningen betona betonad betonade betonades betonande betonar betonas betonat betonats betr
betrakta betraktad betraktade betraktades betraktande betraktar betraktas betraktat betraktats beträffande bett
betvivla betvivlad betvivlade betvivlades betvivlande betvivlar betvivlas betvivlat betvivlats betyda betydande
betydde betydelse betydelsen betydelser betyder betytt bevaka bevakad bevakade bevakades bevakande bevakar bevakas
bevakat bevakats bevakning bevara bevarad bevarade bevarades bevarande bevarar bevaras bevarat bevarats bevilja
beviljad beviljade beviljades beviljande beviljar beviljas beviljat beviljats bevisa bevisad bevisade bevisades
bevisande bevisar bevisas bevisat bevisats bh bibehålla bibehållen bibehåller bibehållit bibehöll bien bifoga bifogad
bifogade bifogades bifogar bifogas bifogat bifogats bil bilaga bilagan bilagd bilagda bilagor bilagorna bilagt bilar
bild bilden bilder bilderna bildspel bildspelet biljard bilr bind binda binder binds birgitta biträdande biträdandes
bjud bjuda bjuden bjuder bjudet bjudit bjudits bjudna bjuds bjöd bjöds björklund björn bkir bla blad bladen bladet
bland blanda blandad blandade blandades blandande blandar blandas blandat blandats blandning blankett blanketten
blanketter blanketterna blev bleve bleven bli blick blicka blickad blickade blickades blickande blickar blickas
blickat blickats blicken blii blir blirr bliva blivande bliver blivit blockera blockerad blockerade blockerades
blockerande blockerar blockeras blockerat blockerats blomqvist bloss blri blunda blundade blundande blundar blundat
blyg blyga blygare blygast blygaste blygt bläddra bläddrad bläddrade bläddrades bläddrande bläddrar bläddras bläddrat
bläddrats bo bodil boka bokad bokade bokades bokande bokar bokas bokat bokats bokslut boksluten bokslutet
bokslutsarbete bokslutsarbetet bokstav bokstaven bokstavlig bokstavliga bokstavligare bokstavligast bokstavligaste
bokstavligen bokstavligt bokstäver bokstäverna boll bolla bollad bollade bollades bollande bollar bollas bollat
bollats bollplank bollplanket bollplankets bollplanks booth borde bort borta bortglömd bortifrån bortom borttappad
bortåt bosatt bosatta bosatte boss bossar bossarna bossarnas bossars bossen bossens bosätta bosätter bot bota botad
botade botades botande botar botas botat botats botemedel boten bott bra brand brann brast bravo brb bredvid brent
brinna brinnande brinner brista bristande brister britt brjar brock broder brodern broderns broders bron bror brorn
brorns brors brorsa brorsan brorsans brorsas broschyr broschyren broschyrer brotten bruka brukad brukade brukades
brukande brukar brukas brukat brukats brukbar brukbara brukbarare brukbarast brukbaraste brukbart brunnit brustit
bruten brutet brutit brutits brutna bry brydde bryr bryt bryta bryter bryts brytt brådska brådskan brådskande brådskar
bråk bråket brås bråttom bräda bränd bröder bröderna brödernas bröders bröja brösten bröt bröts btw budgetansvarig
budgetansvariga budgetansvarigas budgetansvarigs budgetarbete budgetarbetet budgetarbetets budgetberedning
budgetberedningen budgetcontroller budgetcontrollern budgetcontrollerns budgetcontrollers budgetdialog budgetdialogen
budgetdialoger budgetgrupp budgetgruppen budgetmöte budgetmöten budgetmötet budgetplanering budgetplaneringen
budgetprocess budgetprocessen budgetunderlag budgetunderlaget budgetuppföljning budgetuppföljningar
budgetuppföljningen buffla bufflade bufflande bufflar bufflat buga bugade bugande bugar bugat bull bunden bundet
bundit bundna buren buret burit burits burna busa busade busande busar busat buttrig buttriga buttrigare buttrigast
buttrigaste buttrigt bygget byrå byråkrat byråkraten byråkratens byråkrater byråkraterna byråkraternas byråkraters
byråkrats byrån båda bådas både bågen båren båset bägge bär bära bärande bäras bärga bärs bäst bästa bästis bästisen
bästisens bättre böjde böjer bön bör böra början börje ca café cale callen camilla cara carina carl carlsson carr cc
cecilia celler ceremoniell ceremoniella ceremoniellare ceremoniellast ceremoniellaste ceremoniellt cetera channing
chans chansen chanser chansning charlotta charlotte charmig charmiga charmigare charmigast charmigaste charmigt
chatbot chatt chatta chattad chattade chattades chattande chattar chattarna chattas chattat chattats chattbot
chattbotar chattboten chatten checka checkad checkade checkades checkande checkar checkas checkat checkats checklista
checklistan checklistor checklistorna chef chefen chefens chefer cheferna chefernas chefers chefs chockad chockerande
christer christian christina christoffer circa cirka claes claesson clare clint cole conny controller controllern
controllerns controllers cool coola coolare coolast coolaste coolt csv cu cykla cyklade cyklande cyklar cyklat cynisk
cyniska cyniskt d dagar dagarna dagen dagens dagligdags dagordning dagordningar dagordningen dahlberg dahlström dale
dam dame damen damens damer damerna damernas damers dams dan daniel danielsson dansa dansade dansande dansar dansat
dante darra darrade darrande darrar darrat dator datorer datorn david de deadline deadlinen deadlines dealen debatt
debatten debatter debattera debatterad debatterade debatterades debatterande debatterar debatteras debatterat
debatterats dec december decembers decennier decenniet decennium dedär definiera definierad definierade definierades
definierande definierar definieras definierat definierats definition definitionen definitioner definitionerna
definitivt dej delaktig delaktiga delegera delegerad delegerade delegerades delegerande delegerar delegeras delegerat
delegerats delfråga delfrågan delfrågor delrapport delrapporten delrapporter dels delårsbokslut delårsbokslutet
delårsrapport delårsrapporten delårsrapporter dem den dendär denna dennas denne dennes dennis densamma deppa deppade
deppande deppar deppat deras desamma dess dessa dessas dessutom dessvärre det detalj detaljen detaljer detaljerad
detaljerade detaljerat detaljerna dethär detsamma detta dgi dialog dialogen dialoger dialogerna dig digital digitala
digitalare digitalast digitalaste digitalisera digitaliserad digitaliserade digitaliserades digitaliserande
digitaliserar digitaliseras digitaliserat digitaliserats digitalt diket diktera dikterad dikterade dikterades
dikterande dikterar dikteras dikterat dikterats dilemma dilemman dilemmat din dina direktare direktör direktören
direktörens direktörer direktörerna direktörernas direktörers direktörs dirk disa diskussion diskussionen diskussioner
diskussionerna diskussionsunderlag diskussionsunderlaget diskutera diskuterad diskuterade diskuterades diskuterande
diskuterar diskuteras diskuterat diskuterats dit dito ditt ditåt diverse djup djupa djupare djupast djupaste djupt
djurparken djärva dme dne dni doc dock docx dog dokumenten dokumentera dokumenterad dokumenterade dokumenterades
dokumenterande dokumenterar dokumenteras dokumenterat dokumenterats dokumentet dold dolda dolde doldes dolt dom dona
donade donande donar donat dotter dottern dotterns dotters doyle drack dragning dragningar dragningarna dragningen
dramatisk dramatiska dramatiskt drevs drick dricka dricker dricks driv driva drivande drivas driven driver drivet
drivit drivits drivna drivs drm drt drucken druckit dryg dryga drygare drygast drygaste drygt dråp dråplig dråpliga
dråpligare dråpligast dråpligaste dråpligt dränka dröj dröja dröjande dröjas dröjd dröjda dröjde dröjdes dröjer dröjs
dröjsmål dröjt dröjts dte du duga duger duglig dugliga dugligt dugt duktig duktiga duktigare duktigast duktigaste
duktigt dum dumma dummare dummast dumt dutch dvs dwt dygn dygnen dygnet dyka dykande dyker dykt dylik dylika dylikt
dyrka då dåförtiden dålig dåliga dåligt dåren dåtid dåtiden dåå där därav därefter däremot därest därför däri
däribland därifrån därigenom därja därmed därnäst därom därpå därtill därunder därvid därvidlag däröver dö dödsfallen
dödsorsak dödsorsaken döende dög dök dölj dölja döljer döljs döm döma dömande dömas dömd dömda dömde dömdes dömer döms
dömt dömts döp dör dörr dörrklockan dött east ebba eder edna efer efetr effektiv effektiva effektivare effektivast
effektivaste effektivt efter efterfråga efterfrågad efterfrågade efterfrågades efterfrågande efterfrågar efterfrågas
efterfrågat efterfrågats efterfölja efterföljande efterföljde efterföljer efterlys efterlysa efterlysande efterlysas
efterlyser efterlyses efterlyst efterlysta efterlyste efterlystes efterlysts eftermiddag eftermiddagar eftermiddagarna
eftermiddagen eftersom eftersträva eftersträvad eftersträvade eftersträvades eftersträvande eftersträvar eftersträvas
eftersträvat eftersträvats eftersök eftersöka eftersökande eftersökas eftersöker eftersöks eftersökt eftersökta
eftersökte eftersöktes eftersökts efterträdare efterträdaren efterträdarens efterträdares efterträdarna efterträdarnas
eftr egen egendomlig egendomliga egendomligare egendomligast egendomligaste egendomligt egenhändigt egentlig egentliga
egentligen egentligt eget egna eh ehm ehum ehuru eivor ej eklund ekonom ekonomen ekonomens ekonomer ekonomerna
ekonomernas ekonomers ekonomi ekonomiansvarig ekonomiansvariga ekonomiansvarigas ekonomiansvarigs ekonomiassistent
ekonomiassistenten ekonomiassistentens ekonomiassistenter ekonomiassistenters ekonomiassistents ekonomichef
ekonomichefen ekonomichefens ekonomichefer ekonomicheferna ekonomichefernas ekonomichefers ekonomichefs ekonomin
ekonomisk ekonomiska ekonomiskt ekonomiuppföljning ekonomiuppföljningen ekonoms ekström el elegant eleganta
elektronisk elektroniska elektroniskt elen elias elin elisabet elisabeth eljest ella ellen eller ellerhur ellernåt
ellernått elr elsa eländig eländiga eländigt em emedan emellan emellanåt emellertid emil emma emn emot en enas enbart
endast endera energisk energiska energiskt enformig enformiga enformigare enformigast enformigaste enformigt engagera
engagerad engagerade engagerades engagerande engagerar engageras engagerat engagerats engström engång enhetschef
enhetschefen enhetschefens enhetschefer enhetscheferna enhetschefernas enhetschefers enhetschefs enhetsmöte enig eniga
enigt enkel enkelt enkla enklare enklast enklaste enligt enormt ens ensam ensamma ensamt ense enterprise enterprises
entré envar envis envisa envisare envisast envist epok epoken epoker epostmeddelande epostmeddelanden epostmeddelandet
er era eran erat erbjud erbjuda erbjudas erbjuden erbjuder erbjudet erbjudit erbjudits erbjudna erbjuds erbjöd erbjöds
erfaren erfaret erfarna erforderlig erforderliga erforderligare erforderligast erforderligaste erforderligt eriksson
erkänd erkända erkände erkänna erkänner erkänns erkänt erland erm ers ersatt ersätt ersätta ersätter ert etapp etappen
etapper etc ethan etik etikett etiketten etiketter etisk etiska etiskt ett ettdera ev eva eventuell eventuella
eventuellt evert evig eviga evigare evigast evigaste evigheten evigt ewa ex exakt exakta excel excelark excelarken
excelarket excelblad excelbladet excelfil excelfilen excelfiler excelfilerna exempel exempelvis exemplen exemplet
exemplifiera exemplifierad exemplifierade exemplifierades exemplifierande exemplifierar exemplifieras exemplifierat
exemplifierats exil existera existerade existerande existerar existerat expert experten expertens experter experterna
experternas experters experts extremt fack fakta faktablad faktabladet faktan faktaruta faktiskt faktum faktumet
falken fallande falsk falska falskare falskast falskaste falskt fan fanken fann fanns fantastisk fantastiska
fantastiskt far fara faran farande farao farbror farbrorn farbrorns farbrors farfar farfarn farfarns farfars farit
farlig farliga farligare farligast farligaste farligt farmor farmorn farmorns farmors fart farväl fas fasen faser
fasiken fast faster fastern fasterns fasters fastställ fastställa fastställande fastställas fastställd fastställda
fastställde fastställdes fastställer fastställs fastställt fastställts fastän fatima fatt fatta fattad fattade
fattades fattande fattar fattas fattat fattats faxa faxad faxade faxades faxande faxar faxas faxat faxats feb februari
feedback feedbacken feg fega fegare fegast fegaste fegt fejka fejkad fejkade fejkades fejkande fejkar fejkas fejkat
fejkats fela felaktig felaktiga felaktigare felaktigast felaktigaste felaktigt felicia felskrivning felskrivningen
fenton fest festa festade festande festar festat festen festlig festliga festligare festligast festligaste festligt
fete fett fex ffa fick fika fikade fikan fikande fikapaus fikapausen fikapauser fikar fikarast fikarasten fikaraster
fikat fil filen filer filerna filip filma filosofera filosoferade filosoferande filosoferar filosoferat fin fina
finare finast finaste finfint finge finkan finn finna finnande finnas finner finns finsn fint fiol fira firad firade
firades firande firar firas firat firats fish fisnn fitch fixa fixad fixade fixades fixande fixar fixas fixat fixats
fjanta fjantade fjantande fjantar fjantat flagga flaggad flaggade flaggades flaggande flaggar flaggas flaggat flaggats
flera flesta flexibel flexibelt flexibla flik flikar flikarna fliken flipper florera florerade florerande florerar
florerat flugit flummig flummiga flummigare flummigast flummigaste flummigt flux flyg flyga flygande flyger flyta
flyttas fläkt flög fm fokus fokusera fokuserad fokuserade fokuserades fokuserande fokuserar fokuseras fokuserat
fokuserats fokuset folk folke folket folkets folks fom for fordom form formalisera formaliserad formaliserade
formaliserades formaliserande formaliserar formaliseras formaliserat formaliserats formell formella formellare
formellast formellaste formellt formen former formulera formulerad formulerade formulerades formulerande formulerar
formuleras formulerat formulerats formulär formulären formuläret forntid forsberg forska forskad forskade forskades
forskande forskar forskas forskat forskats fort fortast fortfarande fortsatt fortsatta fortsatte fortsattes fortsätt
fortsätta fortsättande fortsätter fortsättning fortsättningen fortsätts foster fotnot fotnoten fotnoter fotnoterna
foto fots fpr fr frakturer fram framför framföra framförallt framförande framföras framförd framförda framförde
framfördes framförs framfört framförts framgick framgå framgår framgått framhålla framhåller framhållit framhålls
framhöll framifrån framkalla framkallad framkallade framkallades framkallande framkallar framkallas framkallat
framkallats framkom framkomma framkommer framkommit framlagd framlagda framlagt framlägga framlänges framme framsida
framsidan framstod framstå framstår framstått framställa framställd framställda framställde framställer framställs
framställt framtid framtiden framtidens framträda framträdande framträdde framträder framträtt framtvinga framtvingad
framtvingade framtvingades framtvingande framtvingar framtvingas framtvingat framtvingats framåt framöver fransson fre
fredag fredagar fredagarna fredagen fredagens fredags fredrik fredriksson freja frida frisk friska friskt frivillig
frivilliga frivilligare frivilligast frivilligaste frivilligt from frpn fru fruar fruarna fruarnas fruars fruktansvärd
fruktansvärda fruktansvärt frun fruns frus frusen fruset frusit frusna frustrerad frustrerade frustrerande frysa
fryser frå fråga frågad frågade frågades frågan frågande frågans frågar frågas frågat frågats frågeställare
frågeställaren frågeställarens frågeställares frågeställarna frågeställarnas frågeställning frågeställningar
frågeställningarna frågeställningen frågetecken frågetecknen frågetecknet frågor frågorna frågors fråh från frånom
frånvarande fräckt främmande främst frän fröken frökens fröknar fröknars frös ftw ftån ful fula fulare fulast fulaste
fullfölja fullföljd fullföljde fullföljer fullföljs fullföljt fullt fult fumla fumlade fumlande fumlar fumlat fumlig
fumliga fumligare fumligast fumligaste fumligt fundera funderade funderande funderar funderat fundering funderingar
funderingarna funderingen fungera fungerade fungerande fungerar fungerat funka funkade funkande funkar funkat funna
funnen funnet funnit funnits fw fwd fwiw fy fyi fyll fylla fyllas fylld fyllda fyllde fylldes fyller fylls fyllt
fyllts fysisk fysiska fysiskt få fånga fångad fångade fångades fångande fångar fångas fångat fångats får fåren fårn
fås fått fåtts fäder fällande fält färdig färdiga färdigare färdigast färdigaste färdigheter färdigt färsk färska
färskare färskast färskaste färskt födelsedag födelsedagar födelsedagen föe följ följa följaktligen följande följas
följd följda följde följdes följdfråga följdfrågan följdfrågor följdfrågorna följer följs följt följts för föra
förankra förankrad förankrade förankrades förankrande förankrar förankras förankrat förankrats föras förbanna
förbannad förbannade förbannades förbannande förbannar förbannas förbannat förbannats förbaskad förbaskade förbaskat
förbered förbereda förberedande förberedas förberedd förberedda förberedde förbereddes förberedelse förberedelsen
förberedelser förbereder förbereds förberett förberetts förbi förbise förbisedd förbiser förbisett förbisåg förbjuda
förbjuden förbjuder förbjudet förbjudit förbjudna förbjuds förbjöd förd förda förde fördes fördjupa fördjupad
fördjupade fördjupades fördjupande fördjupar fördjupas fördjupat fördjupats fördra fördröj fördröja fördröjande
fördröjas fördröjd fördröjda fördröjde fördröjdes fördröjer fördröjning fördröjningar fördröjningen fördröjs fördröjt
fördröjts före föredra föredragande föredraganden föredragandens föredragandes föredragen föredraget föredragit
föredragna föredragning föredragningar föredragningen föredrar föredras föredrog förefalla förefaller förefallit
föreföll förekom förekomma förekommande förekommer förekommit förelade förelagt förelegat föreligga föreligger förelåg
förelägga förelägger föreläggs föreläsning föreläsningar föreläsningarna föreläsningen föremålen föreskrift
föreskriften föreskrifter föreslagen föreslaget föreslagit föreslagits föreslagna föreslog föreslogs föreslå föreslår
föreslås föreställa föreställande föreställd föreställde föreställer föreställs föreställt företeelse företeelsen
företeelser företrädare företrädaren företrädarens företrädares företrädarna företrädarnas författare författaren
författarens författares författarna författarnas förfrågan förfrågning förfrågningar förfrågningarna förfrågningen
förfärlig förfärliga förfärligare förfärligast förfärligaste förfärligt förhandling förhandlingar förhandlingen
förhindra förhoppning förhoppningar förhoppningen förhoppningsvis förhoppningvis förhör förhöra förhörande förhöras
förhörd förhörda förhörde förhördes förhörs förhört förhörts förkasta förkastad förkastade förkastades förkastande
förkastar förkastas förkastat förkastats förknippa förknippad förknippade förknippades förknippande förknippar
förknippas förknippat förknippats förkortning förkortningar förkortningarna förkortningen förkylning förlovade förlåt
förlåta förlåten förlåter förlåtit förlät förmedla förmedlad förmedlade förmedlades förmedlande förmedlar förmedlas
förmedlat förmedlats förmiddag förmiddagar förmiddagarna förmiddagen förmodad förmodade förmodligen förnedring
förnekade förnuftig förnuftiga förnuftigare förnuftigast förnuftigaste förnuftigt förorda förordad förordade
förordades förordande förordar förordas förordat förordats förr förresten förrän förs församling förse försedd
försedda förseglade försenade försening förseningar förseningen förser förses försett försiktig försiktiga
försiktigare försiktigast försiktigaste försiktigt förskräcklig förskräckliga förskräckligare förskräckligast
förskräckligaste förskräckligt förslag förslagen förslaget först förstnämnda förstod förstods förstå förstådd
förstådda förståelig förståeliga förståeligare förståeligast förståeligaste förståeligt förståelse förståelsen
förstående förstår förstås förstått försvara försvarade försvarar försvarat försvåra försvårad försvårade försvårades
försvårande försvårar försvåras försvårat försvårats försåg försäljning försäljningen försök försöka försökande
försökas försöken försöker försöket försöks försökt försökta försökte försöktes försökts fört förtjust förts förut
förutsatt förutsatta förutsatte förutse förutsedd förutser förutses förutsett förutsåg förutsätta förutsätter
förutsätts förvandla förvandlades förvandlas förvandlat förvandlats förvandling förvandlingen förvara förvarad
förvarade förvarades förvarande förvarar förvaras förvarat förvarats förvarna förvarnad förvarnade förvarnades
förvarnande förvarnar förvarnas förvarnat förvarnats förvarning förverkliga förverkligad förverkligade förverkligades
förverkligande förverkligar förverkligas förverkligat förverkligats förvirra förvirrad förvirrade förvirrades
förvirrande förvirrar förvirras förvirrat förvirrats förvisso förvåna förvånad förvånade förvånades förvånande
förvånar förvånas förvånat förvånats förvåning förvänta förväntad förväntade förväntades förväntan förväntande
förväntar förväntas förväntat förväntats förväntning förväntningar förväntningarna förväntningen förälder föräldern
förälderns förälders föräldrar föräldrarna föräldrarnas föräldrars g gaby gale galen galet galningar galningen gammal
gammalt ganska gapa gapade gapande gapar gapat garantera garanterad garanterade garanterades garanterande garanterar
garanteras garanterat garanterats garret gav gavs ge gemma gemytlig gemytliga gemytligare gemytligast gemytligaste
gemytligt genant genast generellt generera genererade genererar genererat generös generösa generösare generösast
generöst genom genomför genomföra genomförande genomföras genomförbar genomförbara genomförbarare genomförbarast
genomförbaraste genomförbart genomförd genomförda genomförde genomfördes genomförs genomfört genomförts genomgick
genomgå genomgående genomgång genomgångar genomgångarna genomgången genomgår genomgått genomkörd genomlysning
genomlysningen genomtänk genomtänka genomtänkande genomtänkas genomtänker genomtänks genomtänkt genomtänkta
genomtänkte genomtänktes genomtänkts gentemot genväg genvägar genvägen ger gerd gert ges gett getts gg gick giltig
giltiga giltigare giltigast giltigaste giltigt girig giriga girigare girigast girigaste girigt gissa gissad gissade
gissades gissande gissar gissas gissat gissats gissning gissningar gissningarna gissningen giva givande given giver
givet givetvis givit givits givna gjord gjorda gjorde gjordes gjort gjorts glad glada gladare gladast gladaste gladde
gladdes glatt gled glida glidande glider glidit gllera gllr gläder glädja glädjande glädjas glädje glädjen gläds glöm
glöma glömande glömas glömd glömda glömde glömdes glömer glöms glömt glömts gm gnabba gnabbade gnabbande gnabbar
gnabbat gnea gnola gnolade gnolande gnolar gnolat gnälla gnällande gnällde gnäller gnällt god goda goddag gode
godeftermiddag godkväll godkänd godkända godkände godkändes godkänn godkänna godkännande godkännanden godkännandet
godkännas godkänner godkänns godkänt godkänts godmorgon godnatt godta godtagit godtar godtas godtog golv googla
googlad googlade googlades googlande googlar googlas googlat googlats gott gpr grad granen grannar grannarna
grannarnas grannars granne grannen grannens grannes granska granskad granskade granskades granskande granskar granskas
granskat granskats granskning granskningar granskningarna granskningen grattis gratulera gratulerad gratulerade
gratulerades gratulerande gratulerar gratuleras gratulerat gratulerats grej greja grejade grejande grejar grejat
grejen grejer grejerna grejor grejorna grep greps greta grevinnan grina grinade grinande grinar grinat grindarna
gringo gripa gripen griper gripit grips grisen grop grubbla grubblad grubblade grubblades grubblande grubblar grubblas
grubblat grubblats grund grunda grundades grundläggande grunt gruppchef gruppchefen gruppchefens gruppchefer
gruppcheferna gruppchefernas gruppchefers gruppchefs grupperna gruppledare gruppledaren gruppledarens gruppledares
gruppledarna gruppledarnas gruppmöte gruppmöten gruppmötet gry grym grymma grymmare grymmast grymt gryr gråta gråtande
gråter gråtit gräl grälet grät grön gubbar gubbarna gubbarnas gubbars gubbe gubben gubbens gubbes gud gudrun gudskelov
guida guidad guidade guidades guidande guidar guidas guidat guidats guide guiden guider gun gunilla gunnar gunnarsson
gunvor gustaf gustafsson gustav gustavsson guuud gå gåe gående går gårdagen gårdagens gården gås gåta gåtan gåtor gått
gåår gälelr gäler gälla gällande gällde gäller gällt gälr gärna gästlistan göm göma gömande gömas gömd gömda gömde
gömdes gömer göms gömt gömts gör göra göran görande göras göromål göromålet görs gösta ha hackar hade hae haer haft
hafva hah haha hahaha hajar haka hake haken hala hale halloj hallå halt halvbra halvdan halvdant halverats halvfärdig
halvfärdigt halvår halvåren halvåret halvårets halvårs halvårsrapport halvårsrapporten halvårsrapporter halvårsskifte
halvårsskiftet han hand handbok handboken handen handla handlad handlade handlades handlagd handlagda handlagt
handlagts handlande handlar handlas handlat handlats handleda handledande handledd handledde handleder handleds
handlett handlingskraftig handlingskraftiga handlingskraftigare handlingskraftigast handlingskraftigaste
handlingskraftigt handlingsplan handlingsplanen handlingsplaner handlägga handläggare handläggaren handläggarens
handläggares handläggarna handläggarnas handläggas handlägger handläggs hane hann hanna hans hansson hantera
hanterad hanterade hanterades hanterande hanterar hanteras hanterat hanterats hantering hanteringen har harald hare
harkel harmlös harmlösa harmlösare harmlösast harmlöst harmoniera harmonierade harmonierande harmonierar harmonierat
harr harriet haspla hasplad hasplade hasplades hasplande hasplar hasplas hasplat hasplats hassan hast hasten hastig
hastiga hastigare hastigast hastigaste hastighet hastigt hata hatad hatade hatades hatande hatar hatas hatat hatats
hava haver heather hedberg hederlig hederliga hederligare hederligast hederligaste hederligt hedlund heh hehe heights
hej heja hejda hejdad hejdade hejdades hejdande hejdar hejdas hejdat hejdats hejdå hejhej hejj hejs hejsan helena helg
helga helgdag helgdagar helgdagen helgen helger helgerna hellre hellström helsingfors helst helt helvete helvetes hem
hemifrån hemlig hemliga hemligare hemligast hemligaste hemlighet hemligheten hemligheter hemligt hemma hemsk hemska
hemskare hemskast hemskaste hemskt hemåt hen henne hennes henning henom henrik henriksson hens hermansson herr herrar
herrarna herrarnas herrars herre herregud herreje herrejösses herren herrens herres herrn herrns herrs hesj het heta
hetande hetare hetat heter hett hettan hette hg hick hihi hill hills himla himlen himmel himmelsk himmelska
himmelskare himmelskast himmelskaste himmelskt hinder hindra hindrad hindrade hindrades hindrande hindrar hindras
hindrat hindrats hindren hindret hinna hinner hinns historien historier hit hitom hitta hittad hittade hittades
hittande hittar hittas hittat hittats hittills hitåt hje hjälp hjälpa hjälpande hjälpas hjälpen hjälper hjälpreda
hjälpredan hjälpredans hjälpredas hjälps hjälpsam hjälpsamma hjälpsammare hjälpsammast hjälpsammaste hjälpsamt hjälpt
hjälpta hjälpte hjälptes hjälpts hjärna hjärnan hjärta hjärtan hjärtans hjärtat hjärtlig hjärtliga hjärtligare
hjärtligast hjärtligaste hjärtligt hm hmm hmmm hojen holger holmberg homer hon hona honom hood hopp hoppa hoppades
hoppas hoppats hoppet hoppfull hoppfulla hoppfullare hoppfullast hoppfullaste hoppfullt hopplös hopplösa hopplösare
hopplösast hopplöst hoppsan hos hota hotade hra hru hu hugga hugger huggit hugh hugo huh hummer humoristisk
humoristiska humoristiskt hundar hungrig hungriga hungrigare hungrigast hungrigaste hungrigt hunnen hunnit hur hurdan
hurdana hurdant hurdå hurmkt hurr hurra hursa hursom hursomhelst hurså huru huruledes hurusom huruvida hurvida hussein
huur huvud huvuden huvudet huvudfråga huvudfrågan huvudsak huvudsaken huvudsaklig huvudsakliga huvudsakligen
huvudsakligt hux hydra hyfsad hyfsade hyfsat hygglig hyggliga hyggligt hylla hyllad hyllade hyllades hyllande hyllar
hyllas hyllat hyllats hypotes hypotesen hypoteser hyra hyran hyror hysterisk hysteriskt håkan håkansson håla håll
hålla hållande hållas hållbar hållbara hållbarare hållbarast hållbaraste hållbart hållen håller hållet hållit hållits
hållna hållpunkt hållpunkten hållpunkter hålls hård hårda hårdare hårt håva håvad håvade håvades håvande håvar håvas
håvat håvats hädanefter häftig häftiga häftigare häftigast häftigaste häftigt häktad hälsa hälsad hälsade hälsades
hälsande hälsar hälsas hälsat hälsats hälsn hälsning hälsningar hälsningarna hälsningen hälsosamt hämnd hämnden hämta
hämtad hämtade hämtades hämtande hämtar hämtas hämtat hämtats hända händande händelse händelsen händelser händelserna
händer händerna händig händiga händigare händigast händigaste händigt häng hänga hängande hängd hängda hängde hänger
hängs hängt hänseende hänseenden hänseendet hänsyn hänsynen hänvisa hänvisade hänvisande hänvisar hänvisat
häpnadsväckande här härav härefter härförleden härifrån härlig härliga härligare härligast härligaste härligt härmed
härnäst härom häromdagen häromkvällen häromsistens häromveckan härtill härvid högaktningsfullt höger högtalaren högtid
högtiden högtider högtidlig högtidliga högtidligt höjder höll hölls höna hör höra hörande höras hörbar hörbara
hörbarare hörbarast hörbaraste hörbart hörd hörda hörde hördes hördu hörn hörnen hörnet hörru hörrudu hörs hörsamma
hörsammad hörsammade hörsammades hörsammande hörsammar hörsammas hörsammat hörsammats hört hörts höst höstar höstarna
hösten höstens höstlov höstlovet hövdingen i iaf iaktta iakttagit iakttar iakttas iakttog iallafall ibland ibrahim
ibruk idé idéer idéerna idén ida idag ide ideer ideligen iden identifiera identifierad identifierade identifierades
identifierande identifierar identifieras identifierat identifierats idk ifall ifatt ifred ifrågasatt ifrågasatte
ifrågasattes ifrågasätta ifrågasätter ifrågasätts ifrågavarande ifrån ifylla ifylld ifyllda ifyllt iförrgår igen
igenkänd igenkänna igenkänner igenom igång igår ihåg ihärdig ihärdiga ihärdigare ihärdigast ihärdigaste ihärdigt iirc
ikapp ikr ikväll ila ilade ilande ilar ilat ilfart illa illustrera illustrerad illustrerade illustrerades
illustrerande illustrerar illustreras illustrerat illustrerats ilsk ilska ilskare ilskast ilskaste ilskt img imho
imitera imiterade imiterande imiterar imiterat imo imorgon imorron imorse imponera imponerad imponerade imponerades
imponerande imponerar imponeras imponerat imponerats impopulär impopulära impopulärare impopulärast impopuläraste
impopulärt improvisera improviserade improviserande improviserar improviserat imte in inatt inbjuda inbjudan inbjuden
inbjuder inbjudet inbjudna inbjudningar inbjudningarna inbjudningen inblandad inblandade inblandat inblick inblickar
inblicken indikera indikerad indikerade indikerades indikerande indikerar indikeras indikerat indikerats individuella
ine ineffektiv ineffektiva ineffektivare ineffektivast ineffektivaste ineffektivt ines infall infann infinna infinner
info infon information informationen informell informella informellare informellast informellaste informellt informera
informerad informerade informerades informerande informerar informeras informerat informerats infunnit inför inga inge
ingegerd ingela ingemar ingen ingendera ingens ingenstans ingenting inger inget ingrep ingrid ingripa ingriper
ingripit ingående inhämta inhämtad inhämtade inhämtades inhämtande inhämtar inhämtas inhämtat inhämtats ini inifrån
initiativ initiativen initiativet initiera initierad initierade initierades initierande initierar initieras initierat
initierats inkom inkomma inkommande inkommer inkommit inkorg inkorgen inleda inledande inledas inledd inledda inledde
inleddes inleder inledning inledningar inledningen inleds inlett inletts inläst inlös inlösa inlösande inlösas inlöser
inlöses inlöst inlösta inlöste inlöstes inlösts innan innanför inne innebar inneburit innebär innebära innebärande
innebörd innebörden innebörder innehålla innehållande innehåller innehållit innehöll innerlig innerligt ino
inofficiell inofficiella inofficiellare inofficiellast inofficiellaste inofficiellt inom inpå inre inrikta inriktad
inriktade inriktades inriktande inriktar inriktas inriktat inriktats insatt insatta inse inser inses insett insetts
insida insidan insikt insikten insikter inskannad inskannat inspektera inspekterad inspekterade inspekterades
inspekterande inspekterar inspekteras inspekterat inspekterats inspirera inspirerad inspirerade inspirerades
inspirerande inspirerar inspireras inspirerat inspirerats inställa inställd inställda inställde inställer inställt
insåg intar inte intention intentionen intentioner internkontroll internkontrollen intervju intervjua intervjuad
intervjuade intervjuades intervjuande intervjuar intervjuas intervjuat intervjuats intervjuer intervjuerna intervjun
intet intill intilldess intressant intressanta intressantare intressantast intresse intressen intressena intressent
intressenten intressentens intressenter intressenterna intressenternas intressenters intressents intressera
intresserad intresserade intresserades intresserande intresserar intresseras intresserat intresserats intresset
intryck intrycken intrycket inträffa inträffade inträffande inträffar inträffat intw intyga intygad intygade intygades
intygande intygar intygas intygat intygats inuti invandrare inventering inventeringen invid invitera inviterad
inviterade inviterades inviterande inviterar inviteras inviterat inviterats invända invände invänder invändning
invändningar invändningen invänt iofs iom iordning iordningställa iordningställd iphone iran irene iris ironisk
ironiska ironiskt irra irrade irrande irrar irrat irrelevant irrelevanta irritera irriterad irriterade irriterades
irriterande irriterar irriteras irriterat irriterats isabelle isac isak isaksson isen isolera isolerad isolerade
isolerades isolerande isolerar isoleras isolerat isolerats istf istället isynnerhet isär ite itid itne itu ivar iver
ivern ivrig ivriga ivrigare ivrigast ivrigaste ivrigt iväg ivägen iövermorgon ja jaa jaaa jabba jacka jacob jacobsson
jadå jaf jag jaga jagad jagade jagades jagande jagar jagas jagat jagats jagf jaha jahaja jaja jajamen jajamensan
jajamän jajjemen jake jakob jakobsson jan jansson januari januaris jao jaoo japp jasså jaså javisst jenny jens jepp
jerker jesper jessica jesus jga jimmy jippi jk jo joakim jobb jobba jobbade jobbande jobbar jobbare jobbaren jobbarens
jobbares jobbat jobben jobbet jobbig jobbiga jobbigare jobbigast jobbigaste jobbigt jocke jodå joes jogga joggade
joggande joggar joggat johan johanna johansson johnsson jonas jonsson josefin josefine jour jovars jqg ju jubla
jublade jublande jublar jublat jul julen juli julia jullov jullovet jun juni juniveckan juridisk juridiska juridiskt
just justera justeras jädrans jäkla jäklar jäklig jäkliga jäkligare jäkligast jäkligaste jäkligt jämna jämt jämte
jämväl jätte jättebra jättefint jättegärna jättekul jättemycket jättenöjd jättesnällt jättesvårt jätteviktigt jävla
jävlar jävlig jävliga jävligare jävligast jävligaste jävligt jönsson jörgen jösses kaan kabn kaffepaus kaffepausen
kafferast kafferasten kaj kajsa kakao kalas kalender kalendern kalendrar kalendrarna kalkylark kalkylarket kalkylblad
kalkylbladet kall kalla kallad kallade kallades kallande kallar kallare kallas kallast kallaste kallat kallats kalle
kallelse kallelsen kallelser kallt kamma kammade kammande kammar kammat kamrat kamraten kamratens kamrater kamraterna
kamraternas kamraters kamrats kamrer kamrerare kamreraren kamrerarens kamrerares kamreren kamrerens kamrers kan
kanalisera kanaliserad kanaliserade kanaliserades kanaliserande kanaliserar kanaliseras kanaliserat kanaliserats
kanhända kanin kanon kanonbra kanske kansli kansliet kansliets kanslist kanslisten kanslistens kanslister kanslisters
kanslists kant kanten kanter kapitel kapitlen kapitlet kapitulera kapitulerade kapitulerande kapitulerar kapitulerat
kaplan kapp kappa karakterisera karakteriserad karakteriserade karakteriserades karakteriserande karakteriserar
karakteriseras karakteriserat karakteriserats karin karl karlsson kartläggning kartläggningar kartläggningarna
kartläggningen kassör kassören kassörens kassörs kast kasta kastad kastade kastades kastande kastar kastas kastat
kastats katarzyna katie katrin katrina katt katten katter kejsarens keller kenneth kent kerstin kickoff kickoffen
kickoffer kika kikad kikade kikades kikande kikar kikas kikat kikats killar killarna killarnas killars kille killen
killens killes kinden kinderna kistan kjell kk klaga klagade klagande klagar klagat klandra klandrad klandrade
klandrades klandrande klandrar klandras klandrat klandrats klanta klantad klantade klantades klantande klantar klantas
klantat klantats klappa klappade klappande klappar klappat klar klara klarad klarade klarades klarande klarar klarare
klaras klarast klaraste klarat klarats klarna klarnade klarnande klarnar klarnat klart klas klev klicka klickad
klickade klickades klickande klickar klickas klickat klickats klipp klippa klippande klippas klipper klipps klippt
klippta klippte klipptes klippts klistra klistrad klistrade klistrades klistrande klistrar klistras klistrat klistrats
kliv kliva kliver klivit klocka klockslag klockslaget klok kloka klokare klokast klokaste klokt kloner klor klumpig
klumpiga klumpigare klumpigast klumpigaste klumpigt klura klurad klurade klurades klurande klurar kluras klurat
klurats klurig kluriga klurigare klurigast klurigaste klurigt klä kläck kläcka kläckande kläckas kläcker kläcks kläckt
kläckta kläckte kläcktes kläckts klädd klädda klädde klänning klär klätt kmmer kn kna knacka knackad knackade
knackades knackande knackar knackas knackat knackats knaka knakade knakande knakar knakat knan knapp knappa knappad
knappade knappades knappande knappar knappare knapparna knappas knappast knappat knappats knappen knappt knas knasig
knasiga knasigare knasigast knasigaste knasigt knega knegade knegande knegar knegat knep knepet knepig knepiga
knepigare knepigast knepigaste knepigt knoga knogade knogande knogar knogat knope knut knuten knutet knutit knutna
knyck knycka knyckande knyckas knycker knycks knyckt knyckta knyckte knycktes knyckts knyta knyter knyts knäpp knäppa
knäppande knäppas knäpper knäpps knäppt knäppta knäppte knäpptes knäppts knöt koka kokade kokande kokar kokat koll
kolla kollad kollade kollades kollande kollar kollas kollat kollats kollega kollegan kollegans kollegas kolleger
kollegers kollegor kollegorna kollegornas kollegors kollen kolumn kolumnen kolumner kolumnerna kom komemr komisk
komiska komiskt komma kommen kommendera kommenderad kommenderade kommenderades kommenderande kommenderar kommenderas
kommenderat kommenderats kommentar kommentaren kommentarer kommentarerna kommentera kommenterad kommenterade
kommenterades kommenterande kommenterar kommenteras kommenterat kommenterats kommer kommit kommr kommunicera
kommunicerad kommunicerade kommunicerades kommunicerande kommunicerar kommuniceras kommunicerat kommunicerats komna
kompanjon kompanjonen kompanjonens kompanjoner kompanjoners kompanjons kompis kompisar kompisarna kompisarnas
kompisars kompisen kompisens komplettera kompletterad kompletterade kompletterades kompletterande kompletterar
kompletteras kompletterat kompletterats komplex komplexa komplexare komplexast komplexaste komplext komplicera
komplicerad komplicerade komplicerades komplicerande komplicerar kompliceras komplicerat komplicerats kompromissa
kompromissade kompromissande kompromissar kompromissat koncentrera koncentrerad koncentrerade koncentrerades
koncentrerande koncentrerar koncentreras koncentrerat koncentrerats konferens konferensen konferenser konferenserna
konfidentiell konfidentiella konfidentiellare konfidentiellast konfidentiellaste konfidentiellt konfirmera konfirmerad
konfirmerade konfirmerades konfirmerande konfirmerar konfirmeras konfirmerat konfirmerats konfrontera konfronterad
konfronterade konfronterades konfronterande konfronterar konfronteras konfronterat konfronterats konfundera
konfunderad konfunderade konfunderades konfunderande konfunderar konfunderas konfunderat konfunderats konfys konkret
konkreta konkretisera konkretiserad konkretiserade konkretiserades konkretiserande konkretiserar konkretiseras
konkretiserat konkretiserats konkurrera konkurrerade konkurrerande konkurrerar konkurrerat konserten konservativ
konservativa konservativare konservativast konservativaste konservativt konstatera konstaterad konstaterade
konstaterades konstaterande konstaterar konstateras konstaterat konstaterats konstig konstiga konstigare konstigast
konstigaste konstigt konstnären konstnärer konstruera konstruerad konstruerade konstruerades konstruerande konstruerar
konstrueras konstruerat konstruerats konsult konsulten konsultens konsulter konsultera konsulterad konsulterade
konsulterades konsulterande konsulterar konsulteras konsulterat konsulterats kontakt kontakta kontaktad kontaktade
kontaktades kontaktande kontaktar kontaktas kontaktat kontaktats kontaktperson kontaktpersonen kontaktpersonens
kontaktpersoner kontaktpersonerna kontaktpersonernas kontaktpersoners kontaktpersons kontering konteringar konteringen
kontroll kontrollen kontroller konversation konversationen konversationer konversera konverserad konverserade
konverserades konverserande konverserar konverseras konverserat konverserats koordinator koordinatorer koordinatorerna
koordinatorernas koordinatorers koordinatorn koordinatorns koordinators koordinera koordinerad koordinerade
koordinerades koordinerande koordinerar koordineras koordinerat koordinerats kopiering koppar korna korrespondera
korresponderad korresponderade korresponderades korresponderande korresponderar korresponderas korresponderat
korresponderats kors korsning kort korta kortare kortast kortaste kortfattad kortfattade kortfattat kortvarig
kortvariga kortvarigare kortvarigast kortvarigaste kortvarigt kraftfull kraftfulla kraftfullare kraftfullast
kraftfullaste kraftfullt kram krama kramad kramade kramades kramande kramar kramas kramat kramats kramen kramper
krascha kraschade kraschande kraschar kraschat kreativ kreativa kreativare kreativast kreativaste kreativt kretsa
kretsade kretsande kretsar kretsat kring krisen krista krister kristian kristina kristoffer kritisera kritiserad
kritiserade kritiserades kritiserande kritiserar kritiseras kritiserat kritiserats kritisk kritiska kritiskt krocka
krockade krockande krockar krockat krokig krokiga krokigare krokigast krokigaste krokigt kronan kropp kroppen krupit
krux kruxet kry krya kryare kryast kryaste kryp krypa kryper kryt krångel krångla krånglade krånglande krånglar
krånglat krånglet krånglig krångliga krångligare krångligast krångligaste krångligt kräv kräva krävande krävas krävd
krävda krävde krävdes kräver krävs krävt krävts kröp kudne kul kumpan kumpanen kumpanens kumpaner kumpaners kumpans
kunad kunan kunde kune kunna kunnat kunnig kunniga kunnigare kunnigast kunnigaste kunnigt kurs kurt kusin kusinen
kusinens kusiner kusinerna kusinernas kusiners kusins kuslig kusliga kusligare kusligast kusligaste kusligt kvar
kvarstod kvarstå kvarstående kvarstår kvarstått kvart kvartal kvartalen kvartalet kvartalets kvartals kvartalsrapport
kvartalsrapporten kvartalsrapporter kvartalsskifte kvartalsskiftet kvarten kvick kvicka kvickare kvickast kvickaste
kvickt kvittera kvitterad kvitterade kvitterades kvitterande kvitterar kvitteras kvitterat kvitterats kvot kvoten
kväll kvällar kvällarna kvällen kvällens kylig kyliga kyligare kyligast kyligaste kyligt kymig kymiga kymigare
kymigast kymigaste kymigt kyss kyssa kyssande kyssas kysser kysses kysst kyssta kysste kysstes kyssts käbbel källare
källaren kämpa kämpar känd kända kände kändes känn känna kännande kännas känner känns känsla känslan känslor känslorna
känt känts kära käraste käre köpa köper köps köpt köpte köptes kör köra körande köras körde kördes kören körs kört
körts la labbet laborera laborerade laborerande laborerar laborerat lada ladda laddad laddade laddades laddande laddar
laddas laddat laddats lade lades laga lagad lagade lagades lagande lagar lagas lagat lagats lagd lagda laget lagets
laglig lagligt lagom lagt lagts lajka lajkade lajkande lajkar lajkat lakan lama lamar lapp lappar lappen larma larmad
larmade larmades larmande larmar larmas larmat larmats lars larsson larver lasse lasten lat lata latade latande latar
latat late lathund lathundar lathunden latja latjade latjande latjar latjat layla le led leda ledamot ledamoten
ledamotens ledamots ledamöter ledamöterna ledamöternas ledamöters ledande ledare ledaren ledarens ledares ledarna
ledarnas ledas ledd ledda ledde leddes leder ledet ledighet ledigheten ledigheter ledning ledningen ledningens
lednings ledningsgrupp ledningsgruppen ledningsgruppens ledningsgrupper ledningsgruppers ledningsgrupps ledningsmöte
ledningsmöten ledningsmötet leds ledsen ledset ledsna ledsnare leende legat legionen leif leila lena lennart ler leta
letad letade letades letande letar letas letat letats lett letts lev leva levande levde lever leverera levererad
levererade levererades levererande levererar levereras levererat levererats levs levt liam licenser lida lidande lider
lidit ligg ligga liggande ligger likaledes likaså liksom likväl lila linda lindberg lindgren lindholm lindkvist
lindqvist lindrigare lindström linnea linus lira lirade lirande lirar lirat lisa lisbet lisbeth lita litade litande
litar litat lite litegrann litet liv livet livlig livliga livligare livligast livligaste livligt ljuga ljuger ljugit
ljus ljusa ljusare ljusast ljust ljuvlig ljuvliga ljuvligt ljög lmao locka lockad lockade lockades lockande lockar
lockas lockat lockats log logisk logiska logiskt lokaler lokalerna lol lossna lossnade lossnande lossnar lossnat lotta
louise lov lova lovad lovade lovades lovande lovar lovas lovat lovats lovet lovisa lr lucas luddig luddiga luddigare
luddigast luddigaste luddigt ludvig luft lugn lugna lugnad lugnade lugnades lugnande lugnar lugnare lugnas lugnast
lugnaste lugnat lugnats lugnet lugnt lukas luna lunch lunchdags lunchen luncher luncherna lunchtid lundberg lundgren
lundin lundqvist lundström lunka lunkade lunkande lunkar lunkat lura lurad lurade lurades lurande lurar luras lurat
lurats lustig lustiga lustigare lustigast lustigaste lustigt lutar lycka lyckades lyckan lyckas lyckats lycklig
lyckliga lyckligare lyckligast lyckligaste lyckligt lyckligtvis lyda lydande lydde lyder lyssna lyssnade lyssnande
lyssnar lyssnat lytt låg lågor låna lånade lång långa långsam långsamma långsammare långsammast långsammaste långsamt
långt långvarig långvariga långvarigare långvarigast långvarigaste långvarigt låt låta låtande låtar låtas låter låtit
låts läge lägen lägena lägesbild lägesbilden lägesrapport lägesrapporten lägesrapporter läget lägg lägga läggande
läggas lägger läggs lägret läkarvård läkemedel lämplig lämpliga lämpligare lämpligast lämpligaste lämpligt längden
länge längre längs längst längsta längta längtade längtande längtar längtat länk länka länkad länkade länkades
länkande länkar länkarna länkas länkat länkats länken lär lära lärande läras lärd lärda lärde lärdes lärorik lärorika
lärorikare lärorikast lärorikaste lärorikt lärs lärt lärts läs läsa läsande läsare läsaren läsarens läsares läsarna
läsarnas läsas läsbar läsbara läsbarare läsbarast läsbaraste läsbart läser läses läskig läskiga läskigare läskigast
läskigaste läskigt läslig läsliga läsligare läsligast läsligaste läsligt läst lästa läste lästes lästs lät lätt lätta
lättare lättast lättaste lättförståeligt lättläsligt lättläst lättsam lättsamma lättsammare lättsammast lättsammaste
lättsamt läxor löd löfgren löfte löften löftet lögner löjlig löjliga löjligare löjligast löjligaste löjligt lön löner
löpa löpande löper löpt löpte lör lördag lördagar lördagarna lördagen lördagens lördags lös lösa lösande lösas
lösensumma lösensumman löses lösning lösningar lösningarna lösningen löss löst lösta löste löstes lösts macka mager
magi magin magkänsla magkänslan magnus magnusson maia mail maila mailad mailade mailades mailande mailar mailas mailat
mailats mailen mailet mails maine maj maja majken maka makan makans make maken makens makes makter maktlös maktlösa
maktlösare maktlösast maktlöst malin mall mallar mallarna mallen mamma mamman mammans mammas mammor mammorna mammornas
mammors man mana manad manade manades manande manar manas manat manats mannen mannens manning mans manual manualen
manualer manuell manuella manuellare manuellast manuellaste manuellt manövrera manövrerad manövrerade manövrerades
manövrerande manövrerar manövreras manövrerat manövrerats mapp mappar mapparna mappen mara marcus margit marianne
marin markera markerad markerade markerades markerande markerar markeras markerat markerats markus mars martin
martinsson maryam maskera maskerad maskerade maskerades maskerande maskerar maskeras maskerat maskerats massera mata
matad matade matades matande matar matas matat matats matchen matchning mathilda matilda mats mattan mattias mattsson
maud mcyket mdd med medan meddela meddelad meddelade meddelades meddelande meddelanden meddelandena meddelandet
meddelar meddelas meddelat meddelats meddetsamma medelhavet medelst medfölja medföljande medföljde medföljer medföljt
medgav medgavs medge medger medges medgett medgetts medgiven medgivet medgivit medgivna media medicinen medlem medsänd
medsända medsänt medveten medvetet medvetna meen mef meh mej mejl mejla mejlad mejlade mejlades mejlande mejlar mejlas
mejlat mejlats mejlen mejlet mejls melin mellan mem men mena menad menade menades menande menar menas menat menats
mening meningar meningarna meningen meningsfull meningsfulla meningsfullare meningsfullast meningsfullaste
meningsfullt meningslös meningslösa meningslösare meningslösast meningslöst menn mentor mentorer mentorerna
mentorernas mentorers mentorn mentorns mentors menyn messa messad messade messades messande messar messas messat
messats metod metoden metoder metoderna mfl mgi mhm mia midnatt mig mikael mile milo min mina mindes mingel mingla
minglade minglande minglar minglat minglet minnas minne minnen minnesanteckning minnesanteckningar
minnesanteckningarna minnesanteckningen minnet minns mint minut minuten minuter minuterna mirjam missa missad missade
missades missande missar missas missat missats missförstod missförstå missförstådd missförstånd missförstånden
missförståndet missförstår missförstått missköt missköta misskötande misskötas missköter missköts misskött misskötta
misskötte missköttes misskötts misslyckades misslyckas misslyckats missnöjd missnöjda misstag misstagen misstaget
misstankar misstanke misstanken misstolka misstolkad misstolkade misstolkades misstolkar misstolkas misstolkat
misstolkats misstro misstrodde misstror misstrott misstänk misstänka misstänkande misstänkas misstänker misstänks
misstänkt misstänkta misstänkte misstänktes misstänkts missunna missunnar mista mitt mittemellan mittemot mitten mitti
mjuk mjuka mjukare mjukast mjukaste mjukt mkc mkct mket mkt mm mmm mne moa mobil mobiler mobilisera mobiliserad
mobiliserade mobiliserades mobiliserande mobiliserar mobiliseras mobiliserat mobiliserats mod moderera modererad
modererade modererades modererande modererar modereras modererat modererats modet modig modiga modigare modigast
modigaste modigt mogen moget mogna mognade mognande mognar mognat mohamed mohammed mojäng mojängen molly mona monica
monika monkey montera monterad monterade monterades monterande monterar monteras monterat monterats mooney moore
moralisk moraliska moraliskt morbror morbrorn morbrorns morbrors morfar morfarn morfarns morfars morgnar morgnarna
morgon morgonen mormor mormorn mormorns mormors morn morra morrade morrande morrar morrat morrn morron mors morsan
morsning mose moses moster mostern mosterns mosters mot mota motad motade motades motande motar motarbeta motarbetad
motarbetade motarbetades motarbetande motarbetar motarbetas motarbetat motarbetats motas motat motats motfråga
motfrågan motiv motivet motstod motstå motstår motstått motsvarig motsätter motta mottagare mottagaren mottagarens
mottagares mottagarna mottagarnas mottagen mottaget mottagit mottagna mottar mottas mottog mottogs motvilligt mrd
muhammad mumla mumlade mumlande mumlar mumlat mums mun munnar munnen muntlig muntliga muntligare muntligast
muntligaste muntligt mustafa muttra muttrade muttrande muttrar muttrat mvh mwn mycekt mycke mycket mydket mykcet myket
mynta myntad myntade myntades myntande myntar myntas myntat myntats mys mysig mysiga mysigare mysigast mysigaste
mysigt mysteriet mysterium mystisk mystiska mystiskt må mådde målning målningar målningen mån månad månaden månadens
månader månaderna månaders månads månadsrapport månadsrapporten månadsrapporter månadsrapporterna månadsskifte
månadsskiften månadsskiftet måndag måndagar måndagarna måndagen måndagens måndags många mången månget mångsidig
mångsidiga mångsidigare mångsidigast mångsidigaste mångsidigt månne månsson mår mårten mårtensson måst måste måtte
mäktig mäktiga mäktigare mäktigast mäktigaste mäktigt mäns märk märka märkande märkas märkbar märkbara märkbarare
märkbarast märkbaraste märkbart märker märklig märkliga märkligare märkligast märkligaste märkligt märks märkt märkta
märkte märktes märkts märkvärdig märkvärdiga märkvärdigare märkvärdigast märkvärdigaste märkvärdigt märta mässen möda
mödan möjlig möjliga möjligare möjligast möjligaste möjligen möjliggjorde möjliggjort möjliggör möjliggöra möjliggörs
möjlighet möjligheten möjligheter möjligheterna möjligt möjligtvis mörk mörka mörkare mörkast mörkaste mörkt möt möta
mötande mötas möte möten mötena möter mötes mötesanteckning mötesanteckningar mötesanteckningarna mötesanteckningen
mötesbokning mötet mötets möts mött mötta mötte möttes mötts nackdel nackdelar nackdelen nadia nagga naggade naggande
naggar naggat nagla naglad naglade naglades naglande naglar naglas naglat naglats naiv naiva naivare naivast naivaste
naivt najs nakna namn namnen namnet nana natt natten nattens naturlig naturliga naturligare naturligast naturligaste
naturligt naturligtvis navigera navigerad navigerade navigerades navigerande navigerar navigeras navigerat navigerats
nb ned nedan nedanför nedanstående nedför nedåt neej nej nejdå nejtack nellie ner nere nerifrån nerver nervös nervösa
nervösare nervösast nervöst neråt neutral neutrala neutralare neutralast neutralaste neutralt ngn ngnstans ngnting ngt
ni nice nicka nickade nickande nickar nickat nicke niclas niklas nils nilsson nita nivå nivåer nivåerna nivån nix nja
njae njuta njuter njutit njä njöt nog noga noggrann noggranna noggrannare noggrannast noggrant nonchalera nonchalerad
nonchalerade nonchalerades nonchalerande nonchalerar nonchaleras nonchalerat nonchalerats nope nordin nordström normal
normala normalare normalast normalaste normalt notera noterad noterade noterades noterande noterar noteras noterat
noterats notering noteringar noteringarna noteringen notis notisen notiser nov november np nu nuförtiden nulägesanalys
nulägesanalysen numera nuså nutid nutiden nvm ny nya nyare nyberg nybörjare nybörjaren nybörjarens nybörjares
nybörjarna nybörjarnas nyckelord nyckelorden nyckelordet nyfiken nyfikenhet nyfikenheten nyfiket nyfikna nyfiknare
nyhet nyheten nyheter nyheterna nyligen nynna nynnade nynnande nynnar nynnat nypa nysa nyser nyss nyst nyström nytt
nytta nyttan nyttig nyttiga nyttigare nyttigast nyttigaste nyttigt nyår nyåret nå nådd nådda nådde nåddes någn någon
någondera någongång någons någonsin någonstans någonting någorlunda något någotdera några någto nåja nåmen nån nångång
nåns nånsin nånstans nånting når nåra nås nåt nått nåtts nåväl nä näe nämligen nämn nämna nämnas nämnda nämnde nämndes
nämner nämns nämnt nämnts nämnvärd nämnvärda nämnvärt när nära närmare närvarande näst nästan nästintill nätt nätter
nätterna näven nää nödvändig nödvändiga nödvändigare nödvändigast nödvändigaste nödvändigt nöj nöja nöjande nöjas nöjd
nöjda nöjde nöjdes nöje nöjen nöjer nöjet nöjs nöjt nöjts nös o oaktat oansvarig oansvariga oansvarigare oansvarigast
oansvarigaste oansvarigt oartig oartiga oartigare oartigast oartigaste oartigt oavbrutet oavsett obegriplig
obegripliga obegripligare obegripligast obegripligaste obegripligt obehörig obehöriga obehörigare obehörigast
obehörigaste obehörigt obekant obekväm obekväma obekvämare obekvämast obekvämt obesvarad obesvarade obesvarat objektiv
objektiva objektivare objektivast objektivaste objektivt obs observera observerad observerade observerades
observerande observerar observeras observerat observerats och ocj också oden odessa oelr oense oerfaren oerhört oetisk
oetiska oetiskt ofarlig ofarliga ofarligare ofarligast ofarligaste ofarligt offentlig offentliga offentligare
offentligast offentligaste offentliggjord offentliggjorde offentliggjordes offentliggjort offentliggör offentliggöra
offentliggörs offentligt officiell officiella officiellare officiellast officiellaste officiellt offra offrad offrade
offrades offrande offrar offras offrat offrats ofrivillig ofrivilliga ofrivilligare ofrivilligast ofrivilligaste
ofrivilligt ofta oftast ofärdig oförnuftig oförnuftiga oförnuftigare oförnuftigast oförnuftigaste oförnuftigt
oförståelig oförståeliga oförståeligare oförståeligast oförståeligaste oförståeligt ogenomförbar ogenomförbara
ogenomförbarare ogenomförbarast ogenomförbaraste ogenomförbart ogilla ogillad ogillade ogillades ogillande ogillar
ogillas ogillat ogillats ogiltig ogiltiga ogiltigare ogiltigast ogiltigaste ogiltigt ogärna oh ohc ohoj ohyra ohållbar
ohållbara ohållbarare ohållbarast ohållbaraste ohållbart oinsatt ointressant ointresserad oj ojdå ojoj ojsan ok okay
okch oke okej okejdå okejj okejrå oki okidoki oklar oklara oklarare oklarast oklaraste oklarhet oklarheten oklarheter
oklarheterna oklart okomplicerad okt oktober okunnig okunniga okunnigare okunnigast okunnigaste okunnigt okänd okända
okänslig okänt ola olagligt olika oliver olivia olle olof olofsson ologisk ologiska ologiskt olov olsson olycklig
olyckliga olyckligare olyckligast olyckligaste olyckligt olämplig olämpliga olämpligare olämpligast olämpligaste
olämpligt oläslig oläsliga oläsligare oläsligast oläsligaste oläsligt oläst olästa om omar ombesörj ombesörja
ombesörjande ombesörjas ombesörjd ombesörjda ombesörjde ombesörjdes ombesörjer ombesörjs ombesörjt ombesörjts
omedelbar omedelbara omedelbarare omedelbarast omedelbaraste omedelbart omedveten omedvetet omformulera omformulerad
omformulerade omformulerades omformulerande omformulerar omformuleras omformulerat omformulerats omg omgående omkring
omm omnämna omnämnd omnämnda omnämnde omnämner omnämns omnämnt omogen omoralisk omoraliska omoraliskt omsider
omständighet omständigheten omständigheter omständigheterna omtala omtalad omtalade omtalades omtalande omtalar
omtalas omtalat omtalats omärklig omärkliga omärkligare omärkligast omärkligaste omärkligt omöjlig omöjliga omöjligare
omöjligast omöjligaste omöjligt onaturlig onaturliga onaturligare onaturligast onaturligaste onaturligt onormal
onormala onormalare onormalast onormalaste onormalt ons onsdag onsdagar onsdagarna onsdagen onsdagens onsdags onödig
onödiga onödigare onödigast onödigaste onödigt ooch ooh oom oops oosv operera opererade opererande opererar opererat
opraktisk opraktiska opraktiskt ops optimistisk optimistiska optimistiskt opålitlig opålitliga opålitligare
opålitligast opålitligaste opålitligt orange ord orden ordentlig ordentliga ordentligare ordentligast ordentligaste
ordentligt ordernummer ordernumret ordet ordförande ordföranden ordförandena ordförandenas ordförandens ordförandes
ordknapp ordknappa ordknappare ordknappast ordknappaste ordknappt ordna ordnar ordnas ordnat orealistisk orealistiska
orealistiskt orena organisera organiserad organiserade organiserades organiserande organiserar organiseras organiserat
organiserats orientera orienterad orienterade orienterades orienterande orienterar orienteras orienterat orienterats
originellt oriktig oriktiga oriktigare oriktigast oriktigaste oriktigt orimlig orimliga orimligare orimligast
orimligaste orimligt orka orkade orkande orkar orkat ormen orna oroa oroad oroade oroades oroande oroar oroas oroat
oroats orolig oroliga oroligare oroligast oroligaste oroligt orättvis orättvisa orättvist orörlig orörliga orörligare
orörligast orörligaste orörligt osaklig osakliga osakligare osakligast osakligaste osakligt osann osannolik osannolika
osannolikare osannolikast osannolikaste osannolikt osant oscar oseriös oseriösa oseriösare oseriösast oseriöst
oskadlig oskadliga oskadligare oskadligast oskadligaste oskadligt oskar oskicklig oskickliga oskickligare oskickligast
oskickligaste oskickligt oskyldig oskyldiga oskyldigare oskyldigast oskyldigaste oskyldigt osm osmidig osmidiga
osmidigare osmidigast osmidigaste osmidigt ospecifik ospecifika ospecifikare ospecifikast ospecifikaste ospecifikt oss
ossian osss osund osunda osundare osundast osundaste osunt osv osynlig osynliga osynligare osynligast osynligaste
osynligt osäker osäkerhet osäkerheten osäkert osäkra osäkrare otacksam otacksamma otacksammare otacksammast
otacksammaste otacksamt otillgänglig otillgängliga otillgängligare otillgängligast otillgängligaste otillgängligt
otillåten otrevlig otrevliga otrevligare otrevligast otrevligaste otrevligt otrolig otroliga otroligare otroligast
otroligaste otroligt otrygg otrygga otryggare otryggast otryggaste otryggt otur oturen otydlig otydliga otydligare
otydligast otydligaste otydlighet otydligheten otydligheter otydligt otymplig otympliga otympligare otympligast
otympligaste otympligt otålig otåliga otåligare otåligast otåligaste otåligt otäck otäcka otäckare otäckast otäckaste
otäckt otänkbar otänkbara otänkbarare otänkbarast otänkbaraste otänkbart oumbärlig oumbärliga oumbärligare
oumbärligast oumbärligaste oumbärligt oupphörligt ovan ovanlig ovanliga ovanligare ovanligast ovanligaste ovanligt
ovannämnd ovannämnda ovannämnt ovanpå ovanstående ove overklig overkliga overkligare overkligast overkligaste
overkligt ovettig ovettiga ovettigare ovettigast ovettigaste ovettigt ovh oviktig oviktigt ovillig ovilliga ovilligare
ovilligast ovilligaste ovilligt oväder ovädret ovänlig ovänliga ovänligare ovänligast ovänligaste ovänligt oväntad
oväntade oväntat oväsentlig oväsentliga oväsentligare oväsentligast oväsentligaste oväsentligt oxh oxå oåtkomlig
oåtkomliga oåtkomligare oåtkomligast oåtkomligaste oåtkomligt oärlig oärliga oärligare oärligast oärligaste oärligt
oönskad p packa packad packade packades packande packar packas packat packats padre paketera paketerad paketerade
paketerades paketerande paketerar paketeras paketerat paketerats palace palats palla pallade pallande pallar pallat
pallra pallrade pallrande pallrar pallrat panda pappa pappan pappans pappas pappor papporna pappornas pappors
parafrasera parafraserad parafraserade parafraserades parafraserande parafraserar parafraseras parafraserat
parafraserats paragraf paragrafen paragrafer parentes parentesen parenteser parkering parkeringar parks parsons parti
partner partnern partnerns partners pass passa passad passade passades passande passar passas passat passats passiv
passivt patrick patrik paus pausa pausad pausade pausades pausande pausar pausas pausat pausats pausen pauser pauserna
pch pdf pdfen pdfer pearson peka pekad pekade pekades pekande pekar pekas pekat pekats pelle pendla pendlade pendlande
pendlar pendlat per percy perfekt pernilla personen personerna perspektiv perspektiven perspektivet persson
pessimistisk pessimistiska pessimistiskt peter petersson petitess petitessen petitesser petra pettersson pga philip
phu pia pierce pigg pigga piggare piggast piggaste piggt pike pilla pillad pillade pillades pillande pillar pillas
pillat pillats pinga pingad pingade pingades pingande pingar pingas pingat pingats pingst pingsten pinsam pinsamma
pinsammare pinsammast pinsammaste pinsamt pitt pitten pja pladdra pladdrade pladdrande pladdrar pladdrat planera
planerad planerade planerades planerande planerar planerare planeraren planerarens planerares planerarna planerarnas
planeras planerat planerats planering planeringar planeringen planeringsdag planeringsdagar planeringsdagarna
planeringsdagen planeringsmöte planeringsmöten planeringsmötet plask plaska plaskade plaskande plaskar plaskat plast
plattform please plis plita plitad plitade plitades plitande plitar plitas plitat plitats plocka plockad plockade
plockades plockande plockar plockas plockat plockats pls plugga pluggade pluggande pluggar pluggat plz plåga plågad
plågade plågades plågande plågar plågas plågat plågats plåster plötslig plötsliga plötsligare plötsligast plötsligaste
plötsligt pm polare polaren polarens polares polarna polarnas polemisera polemiserade polemiserande polemiserar
polemiserat policy policyn poliserna politiken politikerna pontus populär populära populärare populärast populäraste
populärt porten porto positiv positiva positivare positivast positivaste positivt posta postad postade postades
postande postar postas postat postats posten powerpoint powerpointbild powerpointbilden powerpointbilder powerpointen
poängtera poängterad poängterade poängterades poängterande poängterar poängteras poängterat poängterats pps ppt pptx
ppå praktikant praktikanten praktikantens praktikanter praktikanterna praktikanternas praktikanters praktikants
praktisk praktiska praktiskt prassla prasslade prasslande prasslar prasslat prat prata pratad pratade pratades
pratande pratar pratas pratat pratats pratet pratsam pratsamma pratsammare pratsammast pratsammaste pratsamt precis
precisa precisera preciserad preciserade preciserades preciserande preciserar preciseras preciserat preciserats
presentation presentationen presentationer presentationerna presentationsbild presentationsbilden presentera
presenterad presenterade presenterades presenterande presenterar presenteras presenterat presenterats pressa pressad
pressade pressades pressande pressar pressas pressat pressats prestera presterade presterande presterar presterat
pricka prickade prickande prickar prickat prince principiellt prioritera prioriterad prioriterade prioriterades
prioriterande prioriterar prioriteras prioriterat prioriterats privat privata prix problem problematisera
problematiserad problematiserade problematiserades problematiserande problematiserar problematiseras problematiserat
problematiserats problemen problemet process processen processer processerna producera producerad producerade
producerades producerande producerar produceras producerat producerats produktiv produktiva produktivare produktivast
produktivaste produktivt proffs proffset proffsets projektansvarig projektansvariga projektansvarigas projektansvarigs
projektgrupp projektgruppen projektgruppens projektgrupper projektgruppers projektgrupps projektledare projektledaren
projektledarens projektledares projektledarna projektledarnas projektplan projektplanen projektplaner promemoria
promemorian promemorior promenera promenerade promenerande promenerar promenerat pronto prosit protestera protesterade
protesterande protesterar protesterat protokoll protokollen protokollet prov provocera provocerad provocerade
provocerades provocerande provocerar provoceras provocerat provocerats prydlig prydliga prydligare prydligast
prydligaste prydligt pryl prylar prylen prövningar prövningen ps psykisk psykiska psykiskt publicera publicerad
publicerade publicerades publicerande publicerar publiceras publicerat publicerats puckla pucklade pucklande pucklar
pucklat puh puls pulsa pulsade pulsande pulsar pulsat pung pungkulor punkt punkten punkter punkterna punktlista puss
pussa pussar pust pusta pustade pustande pustar pustat putsa putsad putsade putsades putsande putsar putsas putsat
putsats puttra puttrade puttrande puttrar puttrat pyssla pysslad pysslade pysslades pysslande pysslar pysslas pysslat
pysslats på påbörja påbörjad påbörjade påbörjades påbörjande påbörjar påbörjas påbörjat påbörjats pågående påhittig
påhittiga påhittigare påhittigast påhittigaste påhittigt pålitlig pålitliga pålitligare pålitligast pålitligaste
pålitligt pålsson påminnelse påminnelsen påminnelser påminnelserna påpeka påpekad påpekade påpekades påpekande
påpekanden påpekandet påpekar påpekas påpekat påpekats påsk påsken påsklov påsklovet påstådd påstådda påstått påtaglig
påtagliga påtagligare påtagligast påtagligaste påtagligt påtänk påtänka påtänkande påtänkas påtänker påtänks påtänkt
påtänkta påtänkte påtänktes påtänkts påven påvisa påvisad påvisade påvisades påvisande påvisar påvisas påvisat
påvisats pä pärm pärmar pärmarna pärmen rabbla rabblade rabblande rabblar rabblat rach rackare rackarns rad radar
raden rader radera raderar ragla raglade raglande raglar raglat ragnar rak raka rakare rakast rakaste raket rakt ramla
ramlade ramlande ramlar ramlat rand rangordnar rann rappa rapport rapporten rapporter rapportera rapporterad
rapporterade rapporterades rapporterande rapporterar rapporteras rapporterat rapporterats rapporterna rapportmall
rapportmallen rara rasande rask raska raskare raskast raskaste raskt rasmus rast rasten raster rasterna raven rays re
reagera reagerade reagerande reagerar reagerat reaktion reaktionen reaktioner realisera realiserad realiserade
realiserades realiserande realiserar realiseras realiserat realiserats realistisk realistiska realistiskt rebecca
rebecka red reda redan redde reder redig rediga redigare redigast redigaste redigt redogjord redogjorde redogjort
redogör redogöra redogörande redogörelse redogörelsen redogörelser redogörs redovisa redovisad redovisade redovisades
redovisande redovisar redovisas redovisat redovisats redovisningsekonom redovisningsekonomen redovisningsekonomens
redovisningsekonomer redovisningsekonomers redovisningsekonoms referera refererad refererade refererades refererande
refererar refereras refererat refererats reflektera reflekterad reflekterade reflekterades reflekterande reflekterar
reflekteras reflekterat reflekterats regissören registrator registratorn registratorns registrators reine rejäl
rekapitulera rekapitulerad rekapitulerade rekapitulerades rekapitulerande rekapitulerar rekapituleras rekapitulerat
rekapitulerats rekommendera rekommenderad rekommenderade rekommenderades rekommenderande rekommenderar rekommenderas
rekommenderat rekommenderats rekonstruera rekonstruerad rekonstruerade rekonstruerades rekonstruerande rekonstruerar
rekonstrueras rekonstruerat rekonstruerats relaterad relaterade relaterat relevant relevanta religionen remittera
remitterad remitterade remitterades remitterande remitterar remitteras remitterat remitterats ren rena renare renast
renaste renhet rent rentav res resa resan reser reservera reserverad reserverade reserverades reserverande reserverar
reserveras reserverat reserverats resignera resignerade resignerande resignerar resignerat resonera resonerade
resonerande resonerar resonerat resor resp respektera respekterad respekterade respekterades respekterande respekterar
respekteras respekterat respekterats respektive respons responsen reste reta retad retade retades retande retar retas
retat retats retirera retirerade retirerande retirerar retirerat retsam retsamma retsammare retsammast retsammaste
retsamt rett returnera returnerad returnerade returnerades returnerande returnerar returneras returnerat returnerats
rev revisor revisorer revisorn revolution revs reza rfån rickard rida rider ridit rikard rikt rikta riktad riktade
riktades riktande riktar riktas riktat riktats riktig riktiga riktigare riktigast riktigaste riktigt riktlinje
riktlinjen riktlinjer riktlinjerna riktning riktningar riktningen rimlig rimliga rimligare rimligast rimligaste
rimligt rimmar ringen rinna rinner rip ripped riskanalys riskanalysen risken rita ritad ritade ritades ritande ritar
ritas ritat ritats ritningarna riva riven river rivet rivit rivna rivs ro roa road roade roades roande roar roas roat
roats robert robin robot robotar roboten rofl roger roland rolf rolig roliga roligare roligast roligaste roligt roll
rollen roller rollerna rond ronny rooster root ropa ropad ropade ropades ropande ropar ropas ropat ropats ror rosen
rosie ross rota rotad rotade rotades rotande rotar rotas rotat rotats rover rtt rubrik rubriken rubriker rubrikerna
rulla rullad rullade rullades rullande rullar rullas rullat rullats rulle rumskamrat rumskamraten rumskamratens
rumskamrats rumsservice rumstera rumsterade rumsterande rumsterar rumsterat rund rune runnit runt runtom runtomkring
rusa rusade rusande rusar rusat ruskig ruskiga ruskigare ruskigast ruskigaste ruskigt russin rut ruta rutan ruth rutin
rutinen rutiner rutinerna rutor rutorna ruva ruvade ruvande ruvar ruvat ryck rycka ryckande ryckas rycker rycks ryckt
ryckta ryckte rycktes ryckts ryka ryker rykte rykten ryktet rymd rymt ryta rå råd råda rådande rådde råder rådet
rådfråga rådfrågad rådfrågade rådfrågades rådfrågande rådfrågar rådfrågas rådfrågat rådfrågats rådgivare rådgivaren
rådgivarens rådgivares rådgivarna rådgivarnas rådlös rådlösa rådlösare rådlösast rådlöst råka råkade råkande råkar
råkat rår rått råtta räck räcka räckande räckas räcker räckt räckta räckte räcktes räckts rädd rädda räddare
räddningen rätt rätteligen rättvis rättvisa rättvist räven rök röka rökande rökas röker rökning röks rökt rökta rökte
röktes rökts rör röra rörande röras rörd rörda rörde rördes rören röret rörig röriga rörigare rörigast rörigaste
rörigt rörs rört rörts sa sabba sabbad sabbade sabbades sabbande sabbar sabbas sabbat sabbats sabla sablar sade sades
saft saga sagd sagda sagt sagts sak saken saker sakerna saklig sakliga sakligare sakligast sakligaste sakligt sakna
saknade saknar saknas saknats sakta saktade saktande saktar saktat samarbeta samarbetade samarbetande samarbetar
samarbetat samband sambanden sambandet sambo sambon sambons sambos samhällen samhället samira samla samlande samlar
samlas samma sammaledes sammanhang sammanhangen sammanhanget sammankalla sammankallad sammankallade sammankallades
sammankallande sammankallar sammankallas sammankallat sammankallats sammankomst sammankomsten sammankomster
sammanlänka sammanlänkad sammanlänkade sammanlänkades sammanlänkande sammanlänkar sammanlänkas sammanlänkat
sammanlänkats sammanträda sammanträdde sammanträde sammanträden sammanträdena sammanträder sammanträdet sammanträtt
samordna samordnad samordnade samordnades samordnande samordnar samordnare samordnaren samordnarens samordnares
samordnarna samordnarnas samordnas samordnat samordnats samråd samrådet samsades samsas samsats samt samtid samtiden
samtliga samtycka samtycker samtyckt samtyckte samuel samuelsson samverka samverkade samverkande samverkar samverkat
sandberg sandra sann sanna sannare sannerligen sanning sanningar sanningen sanningens sannolik sannolika sannolikare
sannolikast sannolikaste sannolikt sant santa sara sarkastisk sarkastiska sarkastiskt satan satsa satsade satsande
satsar satsat satt satte scanna scannad scannade scannades scannande scannar scannas scannat scannats scenarier
scenarierna scenario scenarion scenariot scenariots schema scheman schemat schysst schyssta schyst scrolla scrollad
scrollade scrollades scrollande scrollar scrollas scrollat scrollats se sebastian sedan sedd sedda sedermera seende
segla seglade seglande seglar seglat segra sej sekelskifte sekelskiftet sekreterare sekreteraren sekreterarens
sekreterares sekreterarna sekreterarnas sektionschef sektionschefen sektionschefens sektionschefer sektionscheferna
sektionschefernas sektionschefers sektionschefs sekund sekunden sekunder sekunderna selma semester semestern
semestervecka semesterveckor semestra semestrade semestrande semestrar semestrarna semestrat seminarier seminarierna
seminariet seminarium sen senare senast sep sept september ser seriös seriösa seriösare seriösast seriöst servera
serverad serverade serverades serverande serverar serveras serverat serverats ses session sessionen sessioner seså
sett setts sgäa shaw shoppar shore sida sidan sidor sidorna siffra siffran siffror siffrorna sig signal signalen
signaler signalera signalerad signalerade signalerades signalerande signalerar signaleras signalerat signalerats signe
signera signerad signerade signerades signerande signerar signeras signerat signerats silas simma simmade simmande
simmar simmat simon sin sina sinom sire siri sistnämnda sisådär sitt sitta sittande sitter situation situationen
situationer situationerna siv siw sixten sjuan sjuka sjunger själarna själv själva självfallet självklar självklara
självklarare självklarast självklaraste självklart självständig självständiga självständigare självständigast
självständigaste självständigt självt sjöberg sjögren sjön ska skaa skadlig skadliga skadligare skadligast skadligaste
skadligt skaffa skaffad skaffade skaffades skaffande skaffar skaffas skaffat skaffats skaka skakade skakande skakar
skakat skall skandal skanna skannad skannade skannades skannande skannar skannas skannat skannats skapa skapad skapade
skapades skapande skapar skapas skapat skapats skaplig skapliga skapligt ske skedde skede skeden skedet skeende sken
skena skenade skenande skenar skenat skeptisk skeptiska skeptiskt sker sketen sketet skett skicka skickad skickade
skickades skickande skickar skickas skickat skickats skicklig skickliga skickligare skickligast skickligaste skickligt
skina skiner skinit skippa skippad skippade skippades skippande skippar skippas skippat skippats skissa skissad
skissade skissades skissande skissar skissas skissat skissats skissera skisserad skisserade skisserades skisserande
skisserar skisseras skisserat skisserats skit skitbra skiten skitkonstigt skitsamma skitsvårt skjut skjuta skjuten
skjuter skjutet skjutit skjutits skjutna skjuts sklul skog skoj skoja skojad skojade skojades skojande skojar skojas
skojat skojats skojet skolat skor skotten skrapa skrapad skrapade skrapades skrapande skrapar skrapas skrapat skrapats
skratt skratta skrattade skrattande skrattar skrattat skrek skrev skrevs skribent skribenten skribentens skribenter
skribenters skribents skriftlig skriftliga skriftligare skriftligast skriftligaste skriftligt skrika skrikande skriker
skrikit skriv skriva skrivande skrivare skrivarna skrivas skrivelse skrivelsen skrivelser skrivelserna skriven skriver
skrivet skrivfel skrivfelet skrivit skrivits skrivna skrivs skrolla skrollad skrollade skrollades skrollande skrollar
skrollas skrollat skrollats skrutit skruva skryta skryter skräm skräma skrämande skrämas skrämd skrämda skrämde
skrämdes skrämer skräms skrämt skrämts skröt sks skull skulle skum skumma skummare skumt skunk skvaller skvallra
skvallrade skvallrande skvallrar skvallrat skvallret skvätt sky skydda skyddad skyddade skyddades skyddande skyddar
skyddas skyddat skyddats skydde skypa skypad skypade skypades skypande skypar skypas skypat skypats skyr skytten skåda
skådad skådade skådades skådande skådar skådas skådat skådats skål skåla skålade skålande skålar skålat skäl skälen
skälet skäll skälla skällde skäller skällt skämdes skämmas skämmer skäms skämta skämtsam skämtsamma skämtsammare
skämtsammast skämtsammaste skämtsamt skänk skänka skänker skänkt skär skära skärmbild skärmbilden skärmbilder
skärmdump skärmdumpar skärmdumpen skärmen skärmklipp skärmklippet skärskåda skärskådad skärskådade skärskådades
skärskådande skärskådar skärskådas skärskådat skärskådats skölja skön sköna skönare skönast skönaste skönt sköt sköta
skötande skötas sköter sköts skött skötta skötte sköttes skötts sladdra sladdrade sladdrande sladdrar sladdrat slag
slagit slaktar slaktaren slakten slang slank slappna slappnade slappnande slappnar slappnat slarva slarvad slarvade
slarvades slarvande slarvar slarvas slarvat slarvats slarvig slarviga slarvigare slarvigast slarvigaste slarvigt slem
slet slide sliden slides slik slit slita sliten sliter slitet slitit slitna slits slockna slocknade slocknande
slocknar slocknat slump slumpen slumra slumrade slumrande slumrar slumrat slut slutet slutligen slutrapport
slutrapporten slutrapporter slutsats slutsatsen slutsatser slutsatserna slutändan slår släck släcka släckande släckas
släcker släcks släckt släckta släckte släcktes släckts släkten släkting släktingar släktingars släktingen släktingens
släktings släpp släppa släppande släppas släpper släpps släppt släppta släppte släpptes släppts sm smaka smakad
smakade smakades smakande smakar smakas smakat smakats smal smala smalare smalast smalaste smalt smart smarta smartare
smartast smartaste smet smidig smidiga smidigare smidigast smidigaste smidigt smink smita smiter smitit smo smort smsa
smsad smsade smsades smsande smsar smsas smsat smsats smugit smutsig smutsiga smutsigare smutsigast smutsigaste
smutsigt smycken smyga smyger småsak småsaken småsaker smäller smög snabb snabba snabbare snabbast snabbaste snabbt
snack snacka snackad snackade snackades snackande snackar snackas snackat snackats snacket snappa snappad snappade
snappades snappande snappar snappas snappat snappats snarare snarast snarka snarkade snarkande snarkar snarkat snart
snett snlla snoka snokad snokade snokades snokande snokar snokas snokat snokats snow snubbla snubblade snubblande
snubblar snubblat snygg snygga snyggare snyggast snyggaste snyggt snyta snåla snålade snålande snålar snålat snäla
snälal snäll snälla snällare snällast snällaste snälle snällt soda sola solid solveig som somlig somliga somligt
sommar sommaren sommarens sommarledighet sommarledigheten sommarlov sommarlovet somna somnade somnande somnar somnat
somrar somrarna somt son sona sondera sonderad sonderade sonderades sonderande sonderar sonderas sonderat sonderats
sonen sonens sons soom sopa sorg sorglig sorgliga sorgligare sorgligast sorgligaste sorgligt sorry sort sorten sorter
sorterna sov sova sovande sover sovit spana spanad spanade spanades spanande spanar spanas spanat spanats spara
sparade sparar sparas sparat specialist specialisten specialistens specialister specialisterna specialisternas
specialisters specialists speciell speciella speciellare speciellast speciellaste speciellt specificera specificerade
specificerat specifik specifika specifikare specifikast specifikaste specifikt spekulera spekulerad spekulerade
spekulerades spekulerande spekulerar spekuleras spekulerat spekulerats spela spelad spelade spelades spelande spelar
spelas spelat spelats spets spetsig spetsiga spetsigare spetsigast spetsigaste spetsigt spik spiken spilla spillde
spiller spills spillt splittra spm sportlov sportlovet sprack sprang sprattla sprattlade sprattlande sprattlar
sprattlat spred spreds spricka spricker sprida spridd spridda sprider spridit sprids springa springande springer
spritt spruckit sprungit spruta sprutar spränga sprängas spåra spårad spårade spårades spårande spårar spåras spårat
spårats spännande spänningen spänt srt stab stack stackarna staffan stal stammarna stammen stank stanken stanna
stannade stannande stannar stannat stark starka starkare starkast starkaste starkt stat statusrapport statusrapporten
statusrapporter stava stavad stavade stavades stavande stavar stavas stavat stavats stavfel stavfelen stavfelet
stavning stavningen stefan stege stek stel stela stelare stelast stelaste stelt sten steven stick sticka sticker
sticket stig stilig stiliga stiligare stiligast stiligaste stiligt stilla stillad stillade stillades stillande stillar
stillas stillat stillats stillsam stillsamma stillsammare stillsammast stillsammaste stillsamt stimulera stimulerad
stimulerade stimulerades stimulerande stimulerar stimuleras stimulerat stimulerats stina stinka stinkande stirra
stirrade stirrande stirrar stirrat stjäl stjäla stjärna stjärt stjärten stod stoja stojade stojande stojar stojat stol
stolar stolarna stolt stolta stopp stoppa stoppad stoppade stoppades stoppande stoppar stoppas stoppat stoppats straff
strateg strategen strategens strateger strategerna strategernas strategers strategs strax stred strejka strejkade
strejkande strejkar strejkat stressa stressad stressade stressades stressande stressar stressas stressat stressats
stressig stressiga stressigare stressigast stressigaste stressigt strida stridande strider stridit strukturera
strukturerad strukturerade strukturerades strukturerande strukturerar struktureras strukturerat strukturerats strul
strula strulad strulade strulades strulande strular strulas strulat strulats strulet strunt strunta struntade
struntande struntar struntat struntsamma strålande strålar strålning strålningen strö stuart stucken stuckit studera
studerad studerade studerades studerande studerar studeras studerat studerats studsa studsade studsande studsar
studsat stuga stulen stulet stulit stulna stum stund stunden stunder stunderna stundom stup stupa stycket styr styra
styrande styras styrd styrda styrde styrdes styrelse styrelsen styrelsens styrgrupp styrgruppen styrgruppens
styrgrupper styrgruppers styrgrupps styrk styrka styrkande styrkas styrker styrks styrkt styrkta styrkte styrktes
styrkts styrs styrt styrts stå stående står ståtlig ståtliga ståtligare ståtligast ståtligaste ståtligt stått städning
städningen ställa ställas ställd ställda ställde ställdes ställer ställföreträdare ställföreträdaren
ställföreträdarens ställföreträdares ställning ställningen ställs ställt ställts stämning stämningen stämpla stämplade
stämplande stämplar stämplat ständig ständiga ständigare ständigast ständigaste ständigt stäng stänga stängande
stängas stängd stängda stängde stängdes stänger stängs stängt stängts stärk stärka stärkande stärkas stärker stärks
stärkt stärkta stärkte stärktes stärkts stödde stöddes stöder stödja stödjande stödjer stöds stör störande störd
störda störde stördes störs stört störtade störts stöt stöta stötande stötas stöter stöts stött stötta stötte stöttes
stötts stövlarna subjektiv subjektiva subjektivare subjektivast subjektivaste subjektivt suck sucka suckade suckande
suckar suckat suddig suddiga suddigare suddigast suddigaste suddigt suga sugen suger suget sugit sugna sund sunda
sundare sundast sundaste sune sunt supa super superbra superduktig supersnällt supertacksam superviktigt sur sura
surare surast suraste surfa surfade surfande surfar surfat surra surrade surrande surrar surrat surt susanna susanne
suspekt suspekta suttit sutton suverän suveräna suveränare suveränast suveränaste suveränt sv svag svaga svagare
svagast svagaste svaghet svagheten svagheter svagt sval svala svalare svalast svalaste svalde svalt svamla svamlade
svamlande svamlar svamlat svante svar svara svarad svarade svarades svarande svarar svaras svarat svarats svaren
svaret svars sved svek sven svensk svensson svettades svettas svida svider svidit svika sviker svikit sviks svimma
svimmade svimmande svimmar svimmat svira svirade svirande svirar svirat svor svullnaden svuren svurit svår svåra
svårare svårast svåraste svårbegripligt svårighet svårigheten svårigheter svårläst svårt svårtolkad svårtolkat svälja
sväljer sväng svänga svängde svänger svängt svär svära svärfar svärfarn svärfarns svärfars svärmor svärmorn svärmorns
svärmors sväva svävade svävande svävar svävat sy sydd sydda sydde syfta syftade syftande syftar syftat symbol symbolen
symboler sympatisera sympatiserade sympatiserande sympatiserar sympatiserat syna synad synade synades synande synar
synas synat synats synk synka synkad synkade synkades synkande synkar synkas synkat synkats synlig synliga synligare
synligast synligaste synligt synnerligen synpunkt synpunkten synpunkter synpunkterna syns syntes synts synvinkel
synvinkeln syr syre syrra syrran syrrans syrras syssla sysslade sysslan sysslande sysslar sysslat sysslor
systemansvarig systemansvariga systemansvarigas systemansvarigs systematisk systematiska systematiskt syster systern
systerns systers systrar systrarna systrarnas systrars sytt så såatt sådan sådana sådant sådär sådärja såg sågs såhär
såja såjaja såkallad såkallade således sålunda såm sån såna såndär såndära såndärt sånt sånthär såra sårad sårade
sårar sårat såren såsom såvida såvitt såväl såå säg säga sägande sägas säge säger sägr sägs säker säkerligen
säkerställa säkerställd säkerställde säkerställer säkerställs säkerställt säkert säkra säkrare säkrast säkraste sällan
sämre sämst sämsta sänd sända sändas sände sänder sändes sändning sändningar sändningen sänds sänt sänts särskild
särskilda särskilt säsong säsongen säsonger säsongerna sätt sätta sätten sätter sättet söderberg sög sök söka sökande
sökanden sökas söker sökning sökningar sökningen sökord sökorden sökordet söks sökt sökta sökte söktes sökts sömn
sömnen sömnig sömniga sömnigare sömnigast sömnigaste sömnigt sön söndag söndagar söndagarna söndagen söndagens söndags
söner sönerna sönernas söners sörj sörja sörjande sörjas sörjd sörjda sörjde sörjdes sörjer sörjs sörjt sörjts söt
söta sötare sötast sött ta taack tac tack tacka tackad tackade tackades tackande tackar tackas tackat tackats tackbar
tackish tackk tacknog tacksam tacksamhet tacksamheten tacksamma tacksammare tacksammast tacksammaste tacksamt tacktack
tag taga tagande tage tagen tager taget tagga taggad taggade taggades taggande taggar taggas taggat taggats tagit
tagits tagna tak takc taken taket takt tal tala talad talade talades talande talar talas talat talats talen
talesperson talespersonen talespersonens talespersons talet tang tangera tangerad tangerade tangerades tangerande
tangerar tangeras tangerat tangerats tankar tankarna tanke tankefel tankefelet tankegång tankegångar tankegången
tanken tant tanten tantens tanter tanterna tanternas tanters tants tapper tar tas tassa tassade tassande tassar tassat
tba tbd tbh tcak tck team teamet teamets teamledare teamledaren teamledarens teamledares teamledarna teamledarnas
teamsa teamsad teamsade teamsades teamsande teamsar teamsas teamsat teamsats teamsmöte teamsmöten teamsmötena
teamsmötet teater tecken tecknen tecknet teg teknisk tekniska tekniskt telefonen telefonmöte teller tematisera
tematiserad tematiserade tematiserades tematiserande tematiserar tematiseras tematiserat tematiserats tendera
tenderade tenderande tenderar tenderat teoretisk teoretiska teoretiskt teori teorier teorierna teorin teresa termin
terminen terminer terminerna termins terror terräng terrängen tertial tertialen tertialet tertialets tertialrapport
tertialrapporten tertialrapporter tertialrapporterna tertials testar testkörd tex text texten texter texterna tf tfs
therese thomas thorsten thx tiana tid tiden tidens tider tiderna tidig tidiga tidigare tidigast tidigaste tidigt
tidlös tidlösa tidlösare tidlösast tidlöst tidpunkt tidpunkten tidpunkter tidpunkterna tids tidschema tidsfrist
tidsfristen tidsfrister tidslinje tidslinjen tidsnog tidsplan tidsplanen tidsplaner tidsram tidsramar tidsramen tiga
tiger tigga tiggde tigger tiggt tigit tihi tiil tilda till tillbaka tillbaks tillbehör tillfråga tillfrågad
tillfrågade tillfrågades tillfrågande tillfrågar tillfrågas tillfrågat tillfrågats tillfälle tillfällen tillfällena
tillfället tillfällig tillfälliga tillfälligare tillfälligast tillfälligaste tillfälligt tillgodose tillgodoser
tillgodosett tillgodosåg tillgänglig tillgängliga tillgängligare tillgängligast tillgängligaste tillgängligt
tillhandahålla tillhandahållande tillhandahållas tillhandahåller tillhandahållit tillhandahålls tillhandahöll
tillhörande tillika tilll tillräcklig tillräckliga tillräckligt tills tillse tillser tillsett tillställa tillställd
tillställer tillsvidare tillsåg tillvägagångssätt tillvägagångssättet tillåta tillåtelse tillåtelsen tillåten tillåter
tillåtet tillåtit tillåtits tillåtna tillåts tillät tilläts timma timman timmar timmarna timme timmen tina ting
tingeling tingen tinget tips tipsa tipsad tipsade tipsades tipsande tipsar tipsas tipsat tipsats tipsen tipset tis
tisdag tisdagar tisdagarna tisdagen tisdagens tisdags titel titeln titlar titlarna titta tittad tittade tittades
tittande tittar tittas tittat tittats tja tjaa tjabba tjafs tjafsa tjafsad tjafsade tjafsades tjafsande tjafsar
tjafsas tjafsat tjafsats tjafset tjat tjata tjatad tjatade tjatades tjatande tjatar tjatas tjatat tjatats tjatet
tjattra tjattrade tjattrande tjattrar tjattrat tjej tjejen tjejens tjejer tjejerna tjejernas tjejers tjejs tjena
tjenare tjenixen tjing tjo tjock tjocka tjockare tjockast tjockaste tjockt tjosan tjura tjurade tjurande tjurar tjurat
tjänsteutlåtande tjänsteutlåtanden tjänsteutlåtandet tjänstvillig tjänstvilliga tjänstvilligare tjänstvilligast
tjänstvilligaste tjänstvilligt tlil tll tlll tobias toby toffla tofflade tofflande tofflar tofflat tog togs tok tokig
tokiga tokigare tokigast tokigaste tokigt tolka tolkad tolkade tolkades tolkande tolkar tolkas tolkat tolkats tolkbar
tolkbara tolkbarare tolkbarast tolkbaraste tolkbart tolkning tolkningar tolkningarna tolkningen tom tomas tomma tommy
tomt tony toppen toppenbra toppenfin tor torbjörn torde tordes torka torkad torkade torkades torkande torkar torkas
torkat torkats torr torra torrare torrast torraste torrt tors torsdag torsdagar torsdagarna torsdagen torsdagens
torsdags torsten tortera torterad torterar torts tove tradition traggla tragglade tragglande tragglar tragglat tragisk
tragiska tragiskt trainee traineen traineens trainees trampa trampade trampande trampar trampat tramsa tramsad
tramsade tramsades tramsande tramsar tramsas tramsat tramsats trappa trasig trasiga trasigare trasigast trasigaste
trasigt traska traskade traskande traskar traskat trassel trassla trasslad trasslade trasslades trasslande trasslar
trasslas trasslat trasslats trevlig trevliga trevligare trevligast trevligaste trevligt trick tricken tricket trilla
trillade trillande trillar trillat trivas trivdes trivs trivts tro trodde troddes trolig troliga troligare troligast
troligaste troligen troligt troligtvis trolsk trolska trolskare trolskast trolskaste trolskt trona tronade tronande
tronar tronat tror tros trots trott trotts trubbel trubbig trubbiga trubbigare trubbigast trubbigaste trubbigt trumma
tryck trycka tryckande tryckas trycker tryckfel tryckfelet trycks tryckt tryckta tryckte trycktes tryckts trygg trygga
tryggare tryggast tryggaste tryggt tryta tryter tråka tråkad tråkade tråkades tråkande tråkar tråkas tråkat tråkats
tråkig tråkiga tråkigare tråkigast tråkigaste tråkigt trång trädet träff träffa träffade träffades träffar träffarna
träffas träffat träffats träffen träna tränad tränade tränades tränande tränar tränas tränat tränats träsket trösta
tröstad tröstade tröstades tröstande tröstar tröstas tröstat tröstats tröstlös tröstlösa tröstlösare tröstlösast
tröstlöst trött trötta tröttare tröttast tröttna tröttnade tröttnande tröttnar tröttnat tsk tss tuff tuffa tuffare
tuffast tuffaste tufft tunn tunna tunnare tunnast tunt tur turen turligtnog tusan tusentack tusingen tuva tveka
tvekade tvekan tvekande tvekar tvekat tveksam tveksamma tveksammare tveksammast tveksammaste tveksamt tvinga tvingade
tvingades tvingar tvingas tvingat tvingats tvista tvistade tvistande tvistar tvistat tvivel tvivelaktig tvivelaktiga
tvivelaktigare tvivelaktigast tvivelaktigaste tvivelaktigt tvivla tvivlade tvivlande tvivlar tvivlat tvivlet tvungen
tvunget tvungna tvärs tvätta tvättad tvättade tvättades tvättande tvättar tvättas tvättat tvättats tvätten ty tyck
tycka tyckas tycker tycks tyckt tyckte tycktes tyda tydbar tydbara tydbarare tydbarast tydbaraste tydbart tydde tyder
tydlig tydliga tydligare tydligast tydligaste tydligen tydliggjord tydliggjorde tydliggjort tydliggör tydliggöra
tydliggörs tydligt tyds typ typen typer typerna typisk typiska typiskt tyra tyst tysta tystare tytt tyvärr tål tåla
tålamod tålamodet tålde tålig tåliga tåligare tåligast tåligaste tåligt tålmodig tålt tårta täcker tämligen tänk tänka
tänkande tänkas tänkbar tänkbara tänkbarare tänkbarast tänkbaraste tänkbart tänker tänks tänkt tänkta tänkte tänktes
tänkts täten tölp tör töras törs törst törstig törstiga törstigare törstigast törstigaste törstigt ulf ulla ulrika
umbärlig umbärliga umbärligare umbärligast umbärligaste umbärligt umgicks umgås umgåtts undan undar undarr under
underbar underbara underbarare underbarast underbaraste underbart undergång underhålla underhåller underhållit
underhöll underkänt underlag underlagen underlaget underlig underliga underligare underligast underligaste underligt
underrubrik underrubriken underrubriker understödja understödjer undersök undersöka undersökande undersökas undersöker
undersöks undersökt undersökta undersökte undersöktes undersökts undertecknad undertecknade undertecknat undervisar
undkom undkomma undkommer undkommit undra undrad undrade undrades undran undrande undrar undras undrat undrats undre
undrra undvek undveks undvik undvika undvikas undviker undvikit undviks ung unga ungar ungefär ungefärlig ungefärliga
ungefärligare ungefärligast ungefärligaste ungefärligt ungen ungt unik unika unikare unikast unikaste unikt unna
unnade unnar unnat uno unrar upp uppdra uppdrag uppdragen uppdraget uppdragit uppdragsgivare uppdragsgivaren
uppdragsgivarens uppdragsgivares uppdragsgivarna uppdragsgivarnas uppdrar uppdrog uppe uppehålla uppehåller uppehållit
uppehöll uppenbar uppenbara uppenbarare uppenbarast uppenbaraste uppenbarligen uppenbart uppfann uppfatta uppfattade
uppfattades uppfattande uppfattar uppfattas uppfattat uppfattats uppfattning uppfattningar uppfattningen uppfinna
uppfinner uppfinningsrik uppfinningsrika uppfinningsrikare uppfinningsrikast uppfinningsrikaste uppfinningsrikt
uppfunnit uppfylla uppfylld uppfyllda uppfyllde uppfylldes uppfyller uppfylls uppfyllt uppfyllts uppfölja uppföljd
uppföljning uppföljningar uppföljningarna uppföljningen uppföljningsmöte uppföljningsmöten uppföljningsmötet uppföljt
uppför uppgav uppgavs uppge uppger uppges uppgett uppgetts uppgift uppgiften uppgifter uppgifterna uppgiftslämnare
uppgiftslämnaren uppgiftslämnarens uppgiftslämnares uppgiftslämnarna uppgiftslämnarnas uppgiven uppgivet uppgivit
uppgivna upphovsman upphovsmannen upphovsmannens upphovsmans uppifrån upplev uppleva upplevande upplevas upplevd
upplevda upplevde upplevdes upplever upplevs upplevt upplevts upplys upplysa upplysande upplysas upplyser upplyses
upplyst upplysta upplyste upplystes upplysts uppläst upplöst uppmana uppmanad uppmanade uppmanades uppmanande uppmanar
uppmanas uppmanat uppmanats uppmuntra uppmuntrad uppmuntrade uppmuntrades uppmuntrande uppmuntrar uppmuntras
uppmuntrat uppmuntrats uppmärksamhet uppmärksamheten uppmärksamma uppmärksammad uppmärksammade uppmärksammades
uppmärksammande uppmärksammar uppmärksammas uppmärksammat uppmärksammats uppnått uppriktig uppriktiga uppriktigare
uppriktigast uppriktigaste uppriktigt upprätt upprätta upprätthålla upprätthåller upprätthållit upprätthålls
upprätthöll upprörande upprörd upprörda uppskattad uppskattat uppta upptagen upptaget upptagit upptagna upptakt
upptakten upptar upptas upptog upptogs uppträder upptäck upptäcka upptäckande upptäckas upptäcker upptäcks upptäckt
upptäckta upptäckte upptäcktes upptäckts uppå uppåt ur uran urban urbra url ursäkt ursäkta ursäkten ursäkter usch usel
usela uselare uselast uselaste uselt usling ut utanför utav utdelning ute utefter utforma utformad utformade
utformades utformande utformar utformas utformat utformats utforska utforskad utforskade utforskades utforskande
utforskar utforskas utforskat utforskats utfrågning utfrågningen utfylla utfylld utfyllt utför utföra utförande
utföras utförd utförda utförde utfördes utförlig utförliga utförligare utförligast utförligaste utförligt utförs
utfört utförts utgav utgavs utge utger utges utgett utgick utgiven utgivet utgivit utgivna utgjorde utgjordes utgjort
utgjorts utgå utgående utgår utgått utgör utgöra utgöras utgörs uti utifall utifrån utkast utkasten utkastet utlova
utlovad utlovade utlovades utlovande utlovar utlovas utlovat utlovats utlåtande utlåtanden utlåtandet utlänning
utlänningar utlös utlösa utlösande utlösas utlöser utlöses utlöst utlösta utlöste utlöstes utlösts utmana utmanad
utmanade utmanades utmanande utmanar utmanas utmanat utmanats utmaningar utmaningen utmed utmärkt utna utomlands
utpeka utpekad utpekade utpekades utpekande utpekar utpekas utpekat utpekats utredare utredaren utredarens utredares
utredarna utredarnas utropa utropad utropade utropades utropande utropar utropas utropat utropats utrotning utse
utsedd utsedda utser utses utsett utsetts utsida utsidan utskrift utskriften utskrifter utskriven utskrivet utskrivna
utstå utstår utställning utställningen utsåg utsågs uttala uttalad uttalade uttalades uttalande uttalar uttalas
uttalat uttalats uttryck uttrycka uttryckande uttryckas uttrycker uttrycks uttryckt uttryckta uttryckte uttrycktes
uttryckts utvald utvalda utvalt utväg utvägar utvägen utvälja utvärdera utvärderad utvärderade utvärderades
utvärderande utvärderar utvärderas utvärderat utvärderats utvärdering utvärderingar utvärderingarna utvärderingen utöv
utöva utövande utövas utövd utövda utövde utövdes utövs utövt utövts v va vaad vab vabba vabbade vabbar vabbat vacker
vackert vackla vacklade vacklande vacklar vacklat vackra vackrare vackrast vad vadan vadet vadsomhelst vadå vaf vag
vaga vagare vagast vagaste vagn vagnen vagt vaken vaket vakna vaknade vaknande vaknar vaknat vakterna val vald valda
valde valdes valen valet valt valter valts vana vanan vande vandra vandrade vandrande vandrar vandrat vandring vanlig
vanliga vanligare vanligast vanligaste vanligt vanor vant var vara varaktig varaktiga varaktigare varaktigast
varaktigaste varaktigt varande varandra varandras varav vardag vardagar vardagarna vardagen vardaglig vardagliga
vardagligare vardagligast vardagligaste vardagligt varde vare varefter varemot varenda varför varg vargen varifrån
varigenom varit varje varken varm varma varmare varmast varmaste varmed varmt varom varor varpå varsin varsina varsitt
varsomhelst varsågod varsågoda vart vartenda vartfall vartill vartåt varvid vaska vaskad vaskade vaskades vaskande
vaskar vaskas vaskat vaskats vass vassa vassare vasst vb vbf vd vda vdn vdns vds vea vecka veckan veckans veckas
veckla vecklad vecklade vecklades vecklande vecklar vecklas vecklat vecklats veckodag veckodagar veckodagen veckor
veckorna veckors veckoslut veckoslutet vederbörande vederbörlig vederbörligt vegetera vegeterade vegeterande vegeterar
vegeterat velat vem vems vemsomhelst ventilera ventilerad ventilerade ventilerades ventilerande ventilerar ventileras
ventilerat ventilerats vera verka verkade verkande verkar verkat verklig verkliga verkligare verkligast verkligaste
verkligen verkligt verksamhetsberättelse verksamhetsberättelsen verksamhetsberättelser verksamhetscontroller
verksamhetscontrollern verksamhetscontrollerns verksamhetscontrollers verksamhetsplan verksamhetsplanen
verksamhetsplaner verksamhetsplanering verksamhetsplaneringen verksamhetsplanerna verksamhetsuppföljning
verksamhetsuppföljningen version versionen versioner versionerna vet veta vetaa vetande vetas vetat vetgirig vetgiriga
vetgirigare vetgirigast vetgirigaste vetgirigt vets vettig vettiga vettigare vettigast vettigaste vettigt vgr vh vi
via victor victoria vid vida vidar vidare vidarebefordra vidarebefordrad vidarebefordrade vidarebefordrades
vidarebefordrande vidarebefordrar vidarebefordras vidarebefordrat vidarebefordrats vidareförmedla vidareförmedlad
vidareförmedlade vidareförmedlades vidareförmedlande vidareförmedlar vidareförmedlas vidareförmedlat vidareförmedlats
videomöte videomöten videomötet vidhålla vidhåller vidhållit vidhöll vidkommande vidta vidtagen vidtagit vidtagits
vidtagna vidtar vidtas vidtog viill vika viker viklen viklund viktig viktiga viktigare viktigast viktigaste viktigt
viktor viktoria vila vilade vilande vilar vilat vildar vilek vilja vilka vilkas vilken vilkens vilket vill ville
villig villiga villigare villigast villigaste villigt vilma vilse vilseleda vilseledande vilseledd vilseledde
vilseleder vilseleds vilselett vilsen vilset vilsna vilt vimsa vimsade vimsande vimsar vimsat vince vindarna vingarna vinge vingen vinka vinkade vinkande vinkar vinkat vinkla vinklad vinklade vinklades vinklande vinklar vinklas
vinklat vinklats vinter vintern vinterns vintrar vintrarna viola viosa vips virka virkade virkande virkar virkat virra
virrade virrande virrar virrat virrig virrigt vis visa visaa visad visade visades visande visar visas visat visats
visavi viset viska viskad viskade viskades viskande viskar viskas viskat viskats visningar visningen visserligen visst
visste vista vistades vistas vistats visualisera visualiserad visualiserade visualiserades visualiserande visualiserar
visualiseras visualiserat visualiserats vita vite vitt vittna vittnade vittnande vittnar vittnat viveka vlika vlil vll
vlll vobbla vobblade vobblande vobblar vobblat voff voila vore vp vqd vra vrea vred vrida vriden vrider vridet vridit
vridna vrt vsa vsd vtea vurma vurmade vurmande vurmar vurmat vuxen vuxna vådlig vådliga vådligare vådligast vådligaste
vådligt våga vågad vågade vågades vågande vågar vågas vågat vågats vår våra våran vårat våren vårens vårt våta vått
väck väcka väckande väckas väcker väcks väckt väckta väckte väcktes väckts vädja vädjad vädjade vädjades vädjande
vädjar vädjas vädjat vädjats väggen vägra vägrad vägrade vägrades vägrande vägrar vägras vägrat vägrats väl väldigt
välgjord välgjort välj välja väljande väljas väljer väljs välkommen välkommet välkomna välkomnad välkomnade
välkomnades välkomnande välkomnar välkomnas välkomnat välkomnats välskriven välta välvillig välvilliga välvilligare
välvilligast välvilligaste välvilligt vän vänd vända vändande vändas vände vänder vändes vänds vänja vänjer vänjs vänl
vänlig vänliga vänligare vänligast vänligaste vänligen vänligt vännen vännens vänner vännerna vännernas vänners väns
vänster vänt vänta väntad väntade väntades väntande väntar väntas väntat väntats vänts värd värda värde värdet värdig
värdigt värld världar världen världens värme värmen värna värnad värnade värnades värnande värnar värnas värnat
värnats värre värt väsentlig väsentliga väsentligare väsentligast väsentligaste väsentligt väv väva vävande vävas vävd
vävda vävde vävdes väver vävs vävt vävts växla växt växter vördnad wallin walters wayne webbinarier webbinariet
webbinarium webinar weller wiklund wille william wilma work workshop workshopen workshoppar workshopparna workshops
wow wright wtf xd xls xlsx xoxo yard yards yasmin yay yes yess ylva yngre yngst yngsta yngste yngve yra yrade yrande
yrar yrat yrka yrkade yrkande yrkar yrkas yrkat ytan ytlig ytliga ytligare ytligast ytligaste ytligt ytterst yttra
yttrad yttrade yttrades yttrande yttrar yttras yttrat yttrats yusuf yvonne zara zooma zoomad zoomade zoomades zoomande
zoomar zoomas zoomat zoomats å åberg åberopa åberopad åberopade åberopades åberopande åberopar åberopas åberopat
åberopats åe åh åhh åhå åk åka åkande åkas åke åker åkesson åks åkt åkta åkte åktes åkts ålder ånga ångrade ånyo åp år
åratal åren året århundrade århundradet års årsbokslut årsbokslutet årsrapport årsrapporten årsrapporter
årsredovisning årsredovisningar årsredovisningen årsskifte årsskiften årsskiftet årstid årstiden årstider årstiderna
årtionde årtionden årtiondet åsa åsikt åsikten åsikter åsikterna åsså åstad åt åta åtagit åtal åtalar åtar åter
återgav återgavs återge återger återges återgett återgetts återgiven återgivet återgivit återgivna återigen återkom
återkomma återkommande återkommer återkommit återkoppla återkopplad återkopplade återkopplades återkopplande
återkopplar återkopplas återkopplat återkopplats återkoppling återkopplingen återse återser återsett återskapa
återstående återställ återställa återsåg återvända återvände återvänder återvänt åtgärd åtgärda åtgärdad åtgärdade
åtgärdades åtgärdande åtgärdar åtgärdas åtgärdat åtgärdats åtgärden åtgärder åtgärderna åtgärdsplan åtgärdsplanen
åtkomlig åtkomliga åtkomligare åtkomligast åtkomligaste åtkomligt åtog åtrå åts åtsidan åtskilliga åtskilligt åtskils
åxå ååh åör ädel äe äevn äf äga ägande ägarna ägas ägde ägdes äger ägs ägt ägts äh äkta äldste älska älskad älskade
älskades älskande älskar älskas älskat älskats ämna ämnad ämnade ämnades ämnande ämnar ämnas ämnat ämnats ämne ämnen
ämnena ämnesrad ämnesraden ämnet än ändamål ändamålet ände änden ändå ännu äntligen änv är äran ärlig ärliga ärligare
ärligast ärligaste ärligt ärr ärren ärv ärva ärvande ärvas ärvd ärvda ärvde ärvdes ärver ärvs ärvt ärvts äsch ät äta
ätas äter ätit ätits ätr äts även ävensom ävne öberg öden ödet ödmjuk ödmjuka ödmjukare ödmjukast ödmjukaste ödmjukt
öga ögat ögon ögonblick ögonblicken ögonblicket ögonen öh öhm ömka ömkade ömkande ömkar ömkat önska önskad önskade
önskades önskan önskande önskar önskas önskat önskats önskemål önskemålen önskemålet önskning önskningar önskningen
önskvärd önskvärt öppen öppet öppna öppnad öppnade öppnades öppnande öppnar öppnare öppnas öppnat öppnats öppningen
örnen ört östen öv öva övande övas övd övda övde övdes över överallt överblicka överblickad överblickade överblickades
överblickande överblickar överblickas överblickat överblickats överdrivet överens överenskom överenskomma
överenskommen överenskommer överenskommet överenskommit överenskomna övergav överge överger överges övergett övergiven
övergivit överhuvudtaget överlag överleva överlevde överlever överlevt överläggning överläggningar överläggningen
överlämna överlämnad överlämnade överlämnades överlämnande överlämnar överlämnas överlämnat överlämnats överraska
överraskad överraskade överraskades överraskande överraskar överraskas överraskat överraskats överraskning
överraskningar överraskningen översatt översatte översattes överse överser översett översta överste översåg översänd
översända översände översänder översänds översänt översätt översätta översätter översätts övertala övertalad
övertalade övertalades övertalande övertalar övertalas övertalat övertalats övertolka övertolkad övertolkade
övertolkades övertolkande övertolkar övertolkas övertolkat övertolkats övertyga övertygad övertygade övertygades
övertygande övertygar övertygas övertygat övertygats övertänk övertänka övertänkad övertänkade övertänkades
övertänkande övertänkar övertänkas övertänkat övertänkats övertänker övertänks övertänkt övertänkta övertänkte
övertänktes övertänkts övervaka övervakad övervakade övervakades övervakande övervakar övervakas övervakat övervakats
övervägande övningar övningen övre övs övt övts
`;
