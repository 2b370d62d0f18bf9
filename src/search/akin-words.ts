/**
 * Stems of ordinary English that stand near each other in meaning ("begin" and "start"; opposites such as "rise" and "fall" too),
 * with how near, 1 to 4. Each pair is listed once, at the stem that comes first in the alphabet.
 *
 * From word vectors that anyone may use (GloVe 6B, 100 dimensions, Public Domain Dedication and License), over the stems of
 * `background-words.ts` among the 30,000 most frequent words: twice the cosine less what each of the two has on average with
 * its ten nearest, which keeps words that are near to everything ("take") from being near to all.
 * `tests/bench/make-akin-words.ts` makes the list from a file of vectors.
 */
export const AKIN_WORDS = `
aaron josh3 barri2 jeremi2 danni1 edgar1 jason1 jay1 jonathan1 kenni1 matthew1 randal1 ruth1
ab bop2 on2 pap2 sic2 mouthpiec1
abandon neglect2 withdraw2 accept1 burn1 declar1 demolish1 derelict1 desert1 destroy1 embrac1 halt1 intent1 pursu1 relinquish1 renew1 renounc1 resist1 scrap1
abba sharon4 palestin3 ariel2 nirvana2 cairo1 israel1
abbey abbot3 manor3 convent2 monasteri2 westminst2 castl1 cathedr1 chapel1
abbi abigail2 bonni2 molli2 duff1 erica1 kitti1 melissa1 polli1
abbot monasteri3 augustin2 deacon1 discipl1 headmast1 monk1 vicar1
abbott roch3 barr2 baxter2 jacob1 lilli1 mead1 wainwright1
abbrevi acronym4 prefix2 pronunci2 synonym2 adject1 shorten1 slang1 surnam1 terminolog1
abc fox4 televis3 air2 showtim2 sitcom2 anchor1 broadcast1 letterman1 sawyer1 show1 syndic1
abdomen torso3 chest2 forehead2 leg2 throat2 abdomin1 bleed1 neck1 vein1
abdomin stomach3 cramp2 muscl2 spasm2 bleed1 discomfort1 fractur1 inflamm1 obliqu1 vomit1
abduct kidnap4 rape3 slay2 tortur2 behead1 disappear1 freed1 hostag1 kidnapp1 murder1 rob1
abel cain4 gabriel2 romero2 andr1 hanna1 hector1 saul1
aberdeen dunde4 glasgow3 edinburgh2 thistl2 kingston1 leed1 newcastl1 rover1 scotland1
aberr anomali3 exagger2 fluke2 magnifi1 omen1
abet aid4 complic2 conspir2 incit1 mastermind1 orchestr1
abid adher4 compli4 enforc2 fulfil2 uphold2 accord1 conform1 implement1 obey1 renounc1 violat1
abigail esther2 amelia1 christi1 jill1 naomi1 polli1 spear1
abil skill4 abl2 inabl2 qualiti2 strength2 talent2 balanc1 capabl1 own1 prowess1 reli1 sustain1
abl unabl3 could2 enough2 find2 make2 need2 take2 better1 cannot1 chanc1 come1 decid1 determin1 did1 difficult1 get1 give1 handl1 help1 keep1 manag1 must1 readi1 should1 tri1 turn1 want1 will1
abnorm defect4 anomali3 congenit3 disord2 fetal2 lesion2 mutat2 benign1 heartbeat1 neurolog1 skelet1 unnatur1
aboard board2 crew2 hijack2 sailor2 astronaut1 boat1 dock1 fli1 flight1 passeng1 plane1 ship1 vessel1
abod seeker1
abolish amend2 mandat2 repeal2 scrap2 supersed2 elimin1 enact1 impos1 imposit1 phase1 reinstat1 revert1
aborigin indigen4 maori4 nativ2 malay1
abort contracept3 pregnanc2 advoc1 birth1 botch1 clinic1 coup1 fate1 fetus1 gay1 homosexu1 marriag1 parenthood1 prenat1 unsuccess1
abound drawback1 lurk1 persist1
abov below4 foot2 height2 level2 beneath1 bottom1 distanc1 equival1 low1 lower1 rang1 stand1 zero1
abraham isaac4 mose3 elijah2 jacob1 lincoln1 luther1 theodor1
abras brittl2 combat1 eccentr1 manipul1 polish1 prick1
abroad oversea4 elsewher3 countri1 foreign1
abrupt revers3 sudden3 temporarili2 unexpect2 briefli1 demis1 departur1 interrupt1
absenc absent2 despit2 lack2 due1 injuri1 result1
absent conspicu2 unavail2 exclud1 otherwis1
absente ballot4 invalid3 registr1
absolut total3 obvious2 truli2 utter2 basic1 frank1 genuin1 noth1 pretti1
absorb assimil2 lighten2 withstand2 dilut1 emit1 excess1 generat1 merg1 moistur1 nutrient1 penetr1 replenish1 sunlight1 transform1
absorpt diffus3 decay1 glucos1 intak1 membran1 spectral1 wavelength1
abstain refrain1
abstin condom3 contracept2 circumcis1 literaci1 motherhood1 preschool1
abstract conceptu4 geometr4 figur3 realism2
absurd ludicr4 preposter4 ridicul4 outrag3 nonsens1 scandal1 unaccept1 unrealist1 untru1 utter1
abund plenti4 ampl2 scarc2 fertil1 natur1 quantiti1 rich1
abus sexual3 violat3 addict2 assault2 atroc2 misconduct2 mistreat2 molest2 rape2 sex2 alleg1 brutal1 corrupt1 harass1 neglect1 offend1 predatori1 tortur1 verbal1
abyss oblivion3 brink2 quagmir2 anarchi1 armageddon1 etern1 shadow1
academ intellectu3 professor3 educ2 profession2 scholar2 curriculum1 faculti1 graduat1 scholarship1 student1 undergradu1
academi art3 colleg1 conservatori1 institut1 prestigi1 school1 scienc1 theatr1 univers1
acapulco riviera3 casablanca2 cayman1 chihuahua1
acc bowl1 sec1
acceler slow4 pedal3 brake2 gradual2 hasten2 intensifi2 contribut1 expand1 facilit1 growth1 push1 spur1 stimul1 upward1
accent dialect3 pronunci2 tone1 vocabulari1
accept agre3 reject3 consid2 offer2 recogn2 refus2 seek2 will2 admit1 approv1 ask1 declar1 demand1 formal1 ignor1 negoti1 recognit1 satisfactori1 solut1 unaccept1 unless1 withdraw1
access conveni2 free2 provid2 servic2 allow1 avail1 connect1 download1 inform1 internet1 membership1 secur1 user1 via1
accessori apparel2 applianc2 cloth2 footwear2 jewelri2 cosmet1 furnish1 furnitur1 gadget1 garment1 item1 jewelleri1 leather1 toy1
accid crash4 collis3 fatal3 death2 incid2 mishap2 explos1 occur1
accident inadvert4 fatal2 mistaken2 appar1 instant1 overdos1 unexplain1 unintent1
acclaim garner4 prolif2 renown2 collabor1 documentari1 featur1 film1 pioneer1 prais1 rave1 star1
accommod lodg4 airfar3 amen3 meal3 breakfast2 cabin2 cater1 complimentari1 dine1 fare1 hostel1 occup1 seat1
accompani orchestr2 solo2 entourag1 harmoni1 improvis1 instrument1 intro1 meet1 melodi1 percuss1 repertoir1 string1
accomplic conspir4 rapist3 suspect2 apprehend1 confess1 fugit1 murder1 perpetr1
accomplish achiev4 success3 mileston2 attain1 feat1 fulfil1 realiz1 remark1 worthwhil1
accord agreement4 pact4 bestow2 offici2 peac2 sourc2 treati2 afford1 agenc1 base1 cite1 compromis1 negoti1 privileg1 pursuant1 report1 stipul1 truce1
accordion banjo3 fiddl3 harmonica3 saxophon2 clarinet1 flute1 keyboard1 percuss1
account auditor4 transpar4 oversight3 audit2 govern2 stockbrok2 asset1 consult1 exclud1 fair1 transact1
accredit certif4 certifi1 diploma1 qualif1 referr1
accumul excess2 pile2 amount1 cumul1 deplet1 deposit1 flow1 leakag1 rack1 sediment1 wealth1
accur correct3 precis3 reliabl3 accuraci2 authorit1 calcul1 consist1 discern1 inaccur1 quantifi1 realist1 time1
accuraci reliabl4 measur2 effect1 precis1
accus alleg4 blame2 charg2 deni2 assert1 claim1 critic1 denial1 denounc1 involv1 molest1 refut1 suspicion1
accustom enjoy2 adept1 alik1 comfort1 experienc1 increas1 preoccupi1 tire1 uncomfort1
ace courier2 fault2
ach numb3 knee2 hip1 muscl1 sore1 trembl1
achiev attain4 strive3 success3 aim2 excel2 outstand2 award1 consensus1 contribut1 feasibl1 object1 progress1 recognit1 secur1
achill tendon4 heel2 calf1 disloc1 elbow1 ligament1 ruptur1
acid amino4 fatti4 protein2 residu2 soil2 solubl2 enzym1 molecul1 nutrient1 salin1 salti1
acknowledg admit3 conced3 insist3 assert2 cite2 complain2 note2 recogn2 repeat2 suggest2 affirm1 argu1 awar1 conclud1 contend1 deni1 disclos1 emphas1 ignor1 mention1 public1 refer1 speak1 state1 undeni1
acorn rotari2 micro1 tracker1
acoust guitar3 instrument2 sound2 vocal2 ambient1 keyboard1 percuss1 synthes1
acquaint intim2 stranger2 befriend1 classmat1 friend1 friendship1
acquir purchas3 buy2 sell2 stake2 acquisit1 convert1 merg1 own1 ownership1 renam1 retain1 transfer1
acquisit merger4 transact3 purchas2 takeov2 ventur2 compani1 invest1 leverag1 restructur1 sale1 stake1
acquit convict3 guilti2 indict2 manslaught2 plead2 sentenc2 arraign1 charg1 defend1 exoner1
acr farmland4 acreag3 forest1 land1 woodland1
acreag farmland3 crop2 bushel1 cultiv1 poppi1 soybean1
acrobat stunt2 dazzl1 sublim1 superb1
acronym initi3 motto2
across along4 around3 throughout3 through2 area1 elsewher1 insid1 line1 onto1 outsid1 scatter1 spread1 street1 within1
act role3 action2 law2 direct1 ordin1
action against2 conduct2 decis2 motion2 respons2 activ1 chang1 circumst1 effort1 further1 intervent1 justifi1 move1 step1 tactic1 threat1 unaccept1
activ inhibit3 advocaci2 aggress2 engag2 purpos2 conduct1 encourag1 event1 facil1 femin1 feminist1 forefront1 grassroot1 involv1 movement1 organ1 particip1 pathway1 plan1 practic1 presenc1 program1 receptor1 signal1 unlock1
activist campaign3 protest3 demonstr2 support2 advoc1 environmentalist1 feminist1 group1 journalist1 opposit1 politician1
actor actress4 comedian3 filmmak3 star3 cast2 perform2 role2 screenwrit2 charact1
actress star2 ballerina1 comedian1 dancer1 hepburn1 singer1 vanessa1
actual probabl3 alway2 inde2 never2 simpli2 alon1 basic1 certain1 doe1 ever1 hard1 have1 instead1 longer1 might1 presum1 seem1 somehow1 still1 suppos1 think1 ultim1
acupunctur massag4 herbal2 psychotherapi2 dentistri1 therapeut1 therapi1 yoga1
acut chronic4 respiratori3 keen2 pneumonia2 infect1 preoccupi1 profound1 sever1 symptom1 syndrom1
ad advertis4 commerci4 further2 note2 campaign1 meanwhil1 say1 stress1 suggest1 today1
adam steadfast4 categor2 clark2 flat2 matthew2 robinson2 ross2 smith2 anderson1 baker1 brian1 carter1 graham1 harri1 harrison1 hart1 hay1 jonathan1 kelli1 miller1 morri1 nick1 russel1 seth1 wilson1
adapt novel3 adjust2 cope2 ethernet2 evolv2 plug2 screenplay2 devis1 direct1 documentari1 edit1 film1 integr1 remak1 sequel1 thriller1 util1
add quot3 updat3 combin2 ed2 stir2 asid1 clarifi1 correct1 extra1 mix1 remov1
addict alcohol4 nicotin3 prostitut3 drug1 meth1 obes1 relaps1
addison grime3 wesley3 mott2 dyer1 garth1 greenfield1 hawthorn1 kern1 waller1 wheeler1
addit alter3 extra3 includ3 besid2 exampl2 provid2 although1 avail1 both1 current1 each1 featur1 furthermor1 instanc1 limit1 modif1 number1 oil1 part1 pesticid1 plus1 same1 sever1 similar1 special1 such1 varieti1 various1 well1 work1
address speech3 discuss2 messag2 call1 email1 keynot1 letter1 list1 mail1 remind1
adept astut2 savvi2 skill2 agil1 consumm1 cun1 incap1 knack1 shrewd1 suit1
adequ suffici4 inadequ3 insuffici3 proper3 ampl2 ensur1 guarante1 lack1 minim1 necessari1 provid1
adher conform2 strict2 believ1 compli1 follow1 fulfil1 principl1 uphold1
adhes glue4 coat2 duct2 resin2 binder1 elast1 solvent1 vinyl1
adjac adjoin4 locat3 area2 nearbi2 situat2 surround2 vicin2 block1 construct1 enclos1 proxim1 residenti1
adject noun4 pronoun4 verb4 plural2 deriv1 masculin1 phrase1 synonym1
adjoin courtyard1 enclos1 hous1 nearbi1 occupi1 residenti1 sprawl1 wall1
adjourn deliber2 arraign1 conven1 indefinit1 postpon1 proceed1 remand1
adjust season3 revis2 calcul1 chang1 depreci1 fluctuat1 increment1 modif1 mortgag1 peg1 shift1
administ dispens3 overse2 prescrib2 supervis1
administr bush3 polici3 congress2 counselor2 educ2 superintend2 supervisor2 teacher2 commission1 depart1 feder1 geograph1 leadership1 manag1 offic1 offici1 pentagon1 princip1 profession1 professor1 secretari1 secur1 truste1 washington1
admir affect4 appreci3 gratitud3 esteem2 lieuten2 rever2 sympathi2 applaud1 awe1 cherish1 colonel1 command1 contemporari1 dislik1 enthusiasm1 exemplari1 generos1 impress1 loyalti1 prais1 scorn1
admiralti majesti2
admiss applic2 enrol2 elig1 exam1 placement1
admit confess2 afraid1 amaz1 conced1 curious1 deni1 have1 insist1 paradox1
ado brag1 den1 rotterdam1 sparta1
adob vista2 dell1 terra1 window1
adolesc adulthood4 adult3 teen3 teenag3 overweight2 youngster2 autist1 childhood1 infant1 obes1 toddler1 twenti1
adolf hitler4 stalin3 nazi2 otto2 gestapo1 reich1 theodor1
adopt introduc3 implement2 impos2 propos2 surrog2 approv1 consent1 enact1 endors1 formul1 grandpar1 marriag1 notif1 pass1 revis1 seek1 tougher1
adorn decor4 drape3 carv2 deck2 gild2 bear1 bright1 color1 embroid1 engrav1 flank1 frame1 gleam1 illumin1 ornament1 overs1 paint1 pattern1 plaster1 ribbon1 sculpt1 stain1
adrenalin hustl2 pep1 treadmil1
adult age2 femal2 male2 overweight2 teen2 teenag2 child1 infant1 juvenil1 obes1 youngster1
adulteri blasphemi4 incest3 infidel3 heresi1 prostitut1 punish1 treason1
adulthood age1 boomer1 childbirth1 childhood1 menopaus1 motherhood1 offspr1 onset1 twenti1
advanc declin4 outnumb4 retreat2 aggreg1 technolog1
advantag disadvantag4 chanc2 drawback2 gain2 benefici1 desir1 lead1 mutual1 opportun1 strength1
advent introduct1 millennium1 onset1 twentieth1
adventist baptist1 methodist1 presbyterian1
adventur fantasi4 trek3 tale2 aristocrat1 fearless1 fiction1 horror1 idealist1 imagin1 invent1 journey1 naturalist1 quest1 romanc1 sequel1 theme1
advers negat4 detriment3 impact3 affect2 effect1 factor1 harm1 misfortun1
adversari enemi4 foe4 alli2 formid2 nemesi2 superpow2 antagonist1
advertis commerci4 market3 billboard2 brochur1 onlin1 poster1 reader1 subscrib1 tout1 viewer1
advic guidanc2 tip2 answer1 guid1 opinion1 recommend1 suggest1
advis advisor4 aid3 consult2 inform2 instruct2 recommend2 ask1 secretari1 senior1
advisor affair1 aid1 senior1
advisori committe2 panel2 commiss1 summari1
advoc propon4 advocaci3 champion2 environmentalist2 oppos2 support2 argu1 emphas1 promot1
advocaci nonprofit4 grassroot2 outreach2 liberti1 organ1
aerial reconnaiss3 drone1 observ1 radar1 surveil1 underwat1
aerodynam brake1 chassi1 durabl1 modif1 style1 vibrat1
aeronaut aerospac4 aviat3 goddard2 engin1
aerospac automot4 aviat3 electron2 boe1 engin1 semiconductor1
aesthet conceptu2 philosophi2 realism2 sensibl2 stylist2 architectur1 concept1 modern1
afar jungl1 swat1
affair government2 ministri2 secretari2 commerc1 deputi1 financ1 foreign1 liaison1 minist1 polici1 relationship1 scandal1
affect empathi2 impact2 rever2 sympathi2 caus1 depend1 devot1 effect1 esteem1 factor1 fond1 generos1 gratitud1 harm1 interfer1 intimaci1 loyalti1 warmth1
affection fond2 joke2 play2 respect2 apt1 nicknam1 popular1 sarcast1
affidavit indict2 memo2 subpoena2 incrimin1 memorandum1 warrant1
affili subsidiari3 network1 organ1 organis1
affin correl2 intrins1 receptor1
affirm reaffirm4 uphold3 proclaim2 reiter2 segreg2 vindic2 mockeri1 proposit1 upheld1
afflict traumat2 diagnos1 infect1 plagu1 suffer1
afford inexpens3 cheap2 protect2 cheaper1 effici1 expens1 lose1 pay1 privileg1 rent1 spend1
afghanistan iraq4 pakistan4 iran2 somalia2 baghdad1 ethiopia1 insurg1 nigeria1 tribal1
afloat cushion1 financi1
aforement chronolog1
afraid scare4 worri2 feel1 happi1 lest1 pretend1 tempt1 tire1 want1
africa african4 contin3 asia2 australia2 zimbabw2 kenya1 nation1 south1 zealand1
african asian3 black2 enslav2 zimbabw2 europ1 nigeria1
afro aryan1 negro1 queer1
aft fore4 turret4 fuselag3 compart2 armament1 deck1 rear1
afterlif immort4 etern2 earth1 heaven1 motherhood1 realm1 reincarn1
aftermath devast3 fallout2 katrina2 wake2 bloodi1 collaps1 disast1 disastr1 tragedi1 worst1
afternoon morn4 even3 midday3 friday1 hour1 monday1 night1 noon1 overnight1
afterward thereaft3 later2 recal2 speak2 ask1 beforehand1 joke1 short1 soon1 talk1 until1
again back2 befor2 come2 final2 quick2 soon2 then2 until2 end1 eventu1 him1 immedi1 later1 next1 onc1 rest1 turn1 twice1
against beat2 defeat2 oppon2 anti1 despit1 face1 fight1 lead1
age older4 birth1 boomer1 child1 live1 male1 teen1 younger1
agenc press4 bureau2 depart2 enforc2 govern2 ministri2 organ2 government1 news1 offici1 report1 watchdog1
agenda prioriti3 polici2 reform2 debat1 ideolog1 issu1 propos1 strategi1 summit1
agent undercov4 detect1 intellig1 investig1 offic1 oper1 secret1
aggi longhorn4 sooner3 gator2 spartan2 wildcat2 cougar1 trojan1
aggrav exacerb4 inflam3 worsen3 heighten2 mitig2 complic1 escal1 feloni1 lessen1
aggreg draw1 thrash1
aggress vigor4 provoc2 relentless2 tough2 ambiti1 avers1 disciplin1 escal1 finess1 firepow1 lobbi1 oppress1 pois1 potenc1 proactiv1 prowess1 riski1 sophist1 swift1 tactic1 versatil1 zeal1
agil stamina4 durabl2 obedi2 versatil2 astut1 endur1 finess1 intellig1 prowess1 teamwork1
agit annoy2 disobedi2 hyster2 impati2 visibl2 incens1 irrit1 restless1
ago sinc3 day2 decad2 earlier2 month2 befor1 come1 earli1 end1 late1 near1 onc1 past1 recent1 time1 today1 turn1 week1
agon excruci4 wrench2 agoni1 fate1 needless1 ordeal1 pain1
agoni anguish3 miseri2 ordeal2 torment2 despair1 excruci1 grief1 humili1
agre refus3 agreement2 consid2 deal2 decid2 insist2 will2 announc1 approv1 ask1 compromis1 discuss1 hope1 intend1 must1 negoti1 plan1 promis1 propos1 reject1 seek1 want1
agreement deal3 negoti3 pact3 sign2 treati2 commit1 compromis1 contract1 framework1 propos1 talk1
agricultur farm4 forestri4 farmer2 fisheri2 industri2 commerc1 crop1 develop1 field1 tourism1
ahead behind2 head2 next2 come1 finish1 move1 pace1 second1 start1
aid assist4 humanitarian4 relief3 malaria2 tuberculosi2 bush1 confid1 diseas1 epidem1 polio1 prevent1 rove1
ail crippl3 frail2 bankrupt1 falter1 struggl1
ailment ill4 chronic2 complic2 arthriti1 asthma1 diseas1 disord1 parkinson1 respiratori1 symptom1
aim object2 target2 creat1 effort1 encourag1 establish1 focus1 gear1 intend1 launch1 promot1 purpos1 seek1 strategi1 strive1
ain bare1 nazareth1
air bueno4 broadcast3 episod2 newscast2 premier2 airborn1 aircraft1 channel1 fli1 forc1 lima1 rerun1 santiago1 televis1
airborn parachut2 infantri1 reconnaiss1
aircraft plane4 jet3 carrier2 fli2 helicopt2 aviat1 boe1 fighter1 fleet1 flight1 land1 pilot1 reconnaiss1 squadron1
airfar lodg2 fare1 occup1 rental1
airfield instal3 barrack2 base2 hangar2 depot1 fortress1 runway1 shipyard1
airlin airway4 boe3 carrier3 hijack3 delta2 jet2 plane2 aviat1 concord1 crash1 flight1 jumbo1 pilot1
airport port3 busiest2 flight2 termin2 airspac1 destin1 hub1 metro1 rout1 runway1 station1 traffic1
airspac flight1
airway delta3 boe2 carrier2 concord1 flight1
aisl porch2 shelv2 alley1 doorway1 fore1 hallway1 stall1
ajax sparta3 barcelona2 arsenal1 gunner1 marseill1 milan1 monaco1 rotterdam1
aka alia3 nicknam2 johnni1 mister1
akron tacoma2 dearborn1 indianapoli1 rochest1
al sclerosi4 em1
ala bal2 luckili2 fortun1 mag1 med1 thank1
alabama mississippi3 arkansa2 carolina2 kentucki2 louisiana2 oklahoma2 tennesse2 virginia2 illinoi1 indiana1 michigan1 missouri1 nebraska1 ohio1 oregon1 texa1
alameda mesa2 monterey2 riversid2 bakersfield1 fresno1 kern1 largo1 pasadena1 polk1 puget1 rochell1
alamo rancho3 fiesta2 lab2 laboratori2 corral1 dorado1 stonewal1
alan david2 steven2 barri1 ben1 bruce1 craig1 daniel1 denni1 gerald1 jack1 joel1 jonathan1 matthew1 parri1 robert1 stephen1 timothi1 tom1
alarm dismay2 incens2 alert1 anger1 annoy1 disturb1 enrag1 irrit1 outrag1 panic1 siren1 spook1 troubl1 wari1 warn1 worri1
alaska alaskan4 anchorag3 fairbank2 idaho2 arctic1 montana1 nevada1 wyom1
alaskan arctic3 siberian3 hawaiian1 puget1
alba amber1 boa1 corona1 duke1 granada1 pax1 terra1 wilton1
albani camden2 hartford2 newark2 rochest2 trenton2 upstat2 bellevu1 petersburg1 springfield1 syracus1 tallahasse1 york1
albania macedonia4 serbia4 bulgaria2 croatia2 ethnic2 yugoslavia2 armenia1 balkan1 georgia1 greec1 refuge1 romania1
albeit somewhat4 compar1 fair1 relat1
albert charl2 loui2 victor2 alexand1 benjamin1 bernard1 carl1 edward1 frederick1 henri1 joseph1 lionel1 samuel1 sidney1 victoria1 vincent1 walter1
alberta ontario4 saskatchewan4 quebec3 yukon2 brunswick1 calgari1 labrador1 winnipeg1
album song4 band3 compil3 soundtrack3 chart2 label2 record2 releas2 remix2 beatl1 billboard1 debut1 demo1 pop1 singl1 solo1 studio1 titl1 track1
albuquerqu amarillo3 tucson3 toledo2 fresno1 honolulu1 lima1 mesa1 pasadena1 topeka1
alcohol drink2 marijuana2 smoke2 beverag1 caffein1 chronic1 cigarett1 depress1 drug1 homeless1 liquor1 obes1 relaps1 schizophrenia1 substanc1
alderman councillor4 councilman4 mayor1 ward1
ale brew4 malt3 breweri2 beer1 stout1
alec burt2 jock1 kyle1 rori1 slater1 stuart1
alert notifi4 inform3 warn3 contact1 instruct1 interpol1 precaut1 search1 suspici1 vigil1
alexand nichola2 charl1 richard1 thoma1 victor1
alexandria florenc2 annapoli1 augustin1 cairo1 constantinopl1 medina1 nazareth1 salem1
alfonso medina2 pedro2 ramon2 carlo1 castillo1 felix1 juan1 julio1 leo1 rodriguez1
alfr arthur2 ernest2 frederick2 carl1 harold1 herbert1 jacob1 sidney1 sir1
alga bloom3 microb2 aquat1 bacteria1 fungus1 insect1 larva1 nutrient1 organ1
algebra geometri4 analyt3 finit3 geometr3 arithmet2 integ2 symmetr2 calculus1 discret1 equat1 linear1 manifold1
algeria morocco4 tunisia4 nigeria2 yemen2 angola1 arabia1 egypt1 ethiopia1 jordan1 libya1 mali1 seneg1 spain1 sudan1
algorithm optim3 approxim2 comput2 formula2 implement2 code1 decomposit1 discret1 equat1 kernel1 method1 simul1 theorem1
ali khan4 moham4 muhammad3 shah3 sheikh2 amir1 sheik1 sultan1
alia baba2 nat1
alic jane3 luci3 ami2 dorothi2 emili2 emma2 helen2 salli2 susan2 anni1 jenni1 maggi1 martha1 sarah1 shirley1
alien extraterrestri3 loneli3 anger2 angst2 margin2 offend2 backfir1 boredom1 creatur1 despair1 disgruntl1 energ1 jealousi1 paranoia1 rebelli1 resent1
align boundari2 terminus2 axi1 group1 interchang1 intersect1 rout1
alik tend2 audienc1 complain1 peer1 politician1 prefer1
alison heather2 melissa2 vanessa2 gail1 judith1 lea1 sylvia1
aliv dead2 die2 forev2 fate1 miss1 surviv1 trap1
allah almighti4 god4 unto3 bless1 pray1 thee1 thi1
allan fraser3 donald2 herbert2 jeremi2 andrew1 barri1 bruce1 craig1 gari1 leonard1 stuart1 watson1
alleg charg2 claim2 contend2 illeg2 involv2 misconduct2 suspect2 arrest1 assert1 briberi1 complaint1 confess1 corrupt1 crimin1 file1 fraud1 investig1 irregular1 lawsuit1 purport1 report1 revel1 scandal1 secret1 su1 suspicion1
allegi loyalti4 oath3 obedi1 swear1
allen baker2 brook2 bruce2 freeman2 jackson2 larri2 lewi2 mason2 moor2 parker2 thompson2 turner2 willi2 anderson1 anthoni1 bailey1 barri1 collin1 fisher1 fred1 griffin1 harri1 harrison1 jame1 jerri1 johnson1 kelli1 lawrenc1 miller1 murphi1 porter1 riley1 robinson1 shaw1 smith1 terri1 tyler1 walker1 wright1
allerg allergi4 asthma2 reaction2 suscept2 inflammatori1 rash1
allergi asthma4 arthriti1
allevi reliev4 mitig3 cope2 eas2 lessen2 poverti2 erad1 minim1
alley sidewalk3 hallway2 street2 corridor1 dusti1 entranc1 maze1 playground1 rooftop1
alli foe3 backer2 enemi2 forc2 leader2 allianc1 armi1 coalit1 invas1 longtim1 troop1
allianc coalit4 bloc2 partnership2 friendship1 join1 leadership1 membership1 partner1 umbrella1 union1
allig crocodil3 ostrich2 turtl2 paw1 shark1
alloc allot4 assign1 expenditur1 quota1 remaind1 retent1 underwrit1 valuat1
allot voucher1
allow enabl3 permit3 appli2 extend2 provid2 requir2 applic1 bring1 encourag1 ensur1 forc1 free1 give1 help1 hold1 intend1 let1 necessari1 onli1 order1 prevent1 run1 seek1 unless1 use1 user1
alloy aluminium4 titanium4 magnesium3 stainless2 chrome1 metal1 oxid1 wheel1
allud hint2 point2 echo1 elabor1 lament1 mention1 referenc1 reiter1 underlin1
allur glamour3 aura2 mystiqu2 appetit1 newfound1
alma mater4
almanac encyclopedia2 handbook2 newslett1
almighti bless1 god1 righteous1 thee1 thi1
almond raisin4 toast4 cherri2 nut2 oliv2 caramel1 chop1 coconut1 lemon1 pear1 pumpkin1 strawberri1 vanilla1
almost near4 just2 least2 less2 onli2 virtual2 alon1 anoth1 bare1 even1 far1 half1 much1 perhap1
alon just1 now1 rest1 togeth1
along alongsid2 around2 cross2 through2 area1 between1 east1 line1 near1 nearbi1 onto1 road1 run1 west1 where1
alongsid featur2 togeth1 whilst1
aloud read2 recit1 repli1 whisper1 wonder1
alp alpin2 foothil2 himalaya2 highland1 mont1 mountain1 piedmont1 slope1
alpha beta4 gamma4 omega3 sigma3 kappa2 psi2 tau2 delta1 fratern1 lambda1 phi1 soror1 zeta1
alphabet chronolog4 braill3 notat3 phonet3 font1 script1 spell1 vocabulari1
alpin nordic4 ski4 downhil2 mountain2 skier1 vail1 whistler1
alreadi still3 have2 now2 recent2 be1 could1 onc1 whose1
alt tex3 lat2 pax2 bop1 col1 wiener1
altar pulpit4 cathedr2 chapel2 pedest2 crypt1 gild1 marbl1 statu1
alter modif4 modifi3 rewritten2 radic1 revis1 rework1
altern option2 solut2 approach1 choic1 concept1 feasibl1 innov1 interv1 mainstream1 remedi1 safer1 transcrib1 viabl1
although howev4 though4 becaus2 both2 latter2 same2 despit1 even1 fact1 give1 have1 moreov1 most1 neither1 nevertheless1 onc1 onli1 result1 still1 unlik1 well1 where1 while1 yet1
altitud elev4 rang2 distanc1 mach1 speed1 surfac1 terrain1 visibl1
alto grand2 largo1 sax1 tenor1
altogeth anyway1 scrap1 virtual1
aluminium titanium3 zinc3 copper2 magnesium2 nickel2 stainless2 steel2
alumni faculti2 fellow2 founder1 fratern1 induct1
alway certain2 never2 realli2 seem2 basic1 clear1 definit1 doe1 everyon1 feel1 good1 happi1 hard1 inde1 kind1 know1 longer1 noth1 obvious1 simpli1 sometim1 sort1 still1 sure1 think1
alzheim dementia4 parkinson4 autism2 diabet2 schizophrenia2 sclerosi2 arthriti1 cancer1 diagnosi1 diseas1 epilepsi1
am ed4 recap4 updat3
amalgam merg4 incorpor2 reorgan2 renam1
amarillo bakersfield2 dorado2 tulsa2 fresno1 honolulu1 topeka1
amateur profession4 pros3 chess2 avid1 gentlemen1 golfer1 hockey1 sportsman1
amaz incred4 astonish3 fantast3 awesom2 marvel2 remark2 thrill2 unbeliev2 wonder2 appal1 astound1 aw1 delight1 exceed1 fabul1 intrigu1 odd1 phenomen1 terrif1
amazon kindl3 ebay2 java1
ambassador envoy4 diplomat3 deleg2 embassi2 consul1 minist1 repres1 secretari1 summon1
amber violet3 jade2 lili1 rubi1 turquois1
ambient atmospher4 electro2 nois2 instrument1 techno1 tranc1
ambigu vagu3 contradictori2 inher2 misunderstand2 problemat2 awkward1 confus1 contradict1 ironi1 irrelev1 nuanc1
ambit aspir4 desir2 obsess2 charisma1 enthusiasm1 intent1 lofti1 newfound1 passion1 zeal1
ambiti bold2 innov2 success2 blueprint1 promis1 realist1 undertak1
ambros hooper3 gile2 slater2 walsh2 reuben1
ambul paramed4 firemen2 stretcher2 bulldoz1 bystand1 em1 ferri1 helicopt1 jeep1 pedestrian1 rush1 siren1
ambush gunmen3 assail2 convoy2 firefight2 gun2 roadsid2 attack1 gunfight1 kill1 raid1 sniper1 suicid1
amelia beatric1 bertha1 helena1 josephin1 katherin1 lucill1 marguerit1
amen dine2 lodg2 attract1 cabin1 leisur1 recreat1 toilet1
amend modifi3 provis3 rewrit3 claus2 constitut2 legisl2 pursuant2 repeal2 revis2 bill1 enact1 propos1 ratifi1 rewritten1 statut1 unconstitut1
america citizen3 europ3 latin2 nation2 asia1 britain1 canada1 countri1 foreign1 mexico1 state1 those1 unit1
americana bluegrass1 cajun1 salsa1
ami dian2 jill2 judi2 karen2 linda2 shalom2 susan2 anna1 anni1 avi1 betti1 cathi1 clair1 debbi1 deborah1 elain1 ellen1 emili1 heather1 helen1 janet1 jenni1 judith1 kathi1 laura1 lynn1 melissa1 naomi1 peggi1 phylli1 sarah1 sylvia1
amid mount3 amidst2 fear2 renew2 backdrop1 concern1 despit1 fresh1 fuel1 grow1 prompt1 recent1 rise1 spark1 specul1 turmoil1 widespread1 worri1
amidst backdrop2 midst2 spite1
amino residu4 fatti2 protein2 molecul1 synthesi1
amir khan2 moham2 muhammad2 shah1
amish schoolhous3 navajo1 planter1 quaker1
ammonia chlorin4 nitrogen3 ammonium2 hydrogen2 chlorid1 fume1 helium1 liquid1 methan1 nitrat1 oxygen1 sulphur1 vapor1
ammonium nitrat4 fertil2 chlorid1 cyanid1 phosphat1 phosphorus1 potassium1
ammunit munit3 cach2 gun2 rifl2 weapon2 weaponri2 cartridg1 explos1 grenad1 gunpowd1 launcher1 tank1
amnesia misfortun1 paralysi1 traumat1
amnesti pardon2 asylum1 demand1 grant1 right1
amo ezra3 gideon3 asher2 benjamin2 avi1 benni1 cyrus1 reuben1
among amongst3 mani2 most2 both1 group1 hand1 includ1 lead1 member1 number1 other1 promin1 sever1 those1
amongst notabl1
amor que2 con1 gran1 sin1 una1 viva1
amount quantiti4 excess3 total3 bulk2 fraction2 sum2 valu2 cash1 cost1 extra1 increas1 maximum1 minimum1 money1 proport1 reduc1 substanti1
amphibian mammal4 reptil4 fish3 lizard2 frog1 insect1 primat1 rodent1
ampl suffici3 insuffici2 plenti1 respit1
amplifi distort2 transistor2 voltag2 antenna1 audibl1 augment1 fender1 input1 magnifi1 socket1 stereo1 synthes1 transcrib1 vibrat1
amput limb3 torso2 forearm1 leg1 wrist1
amsterdam frankfurt4 rotterdam4 antwerp2 pari2 brussel1 copenhagen1 hamburg1 istanbul1 lisbon1 london1 stockholm1 venic1 vienna1 zurich1
amtrak commut2 rail2 railroad2 freight1 greyhound1 train1 turnpik1
amus hilari4 comic2 entertain2 fascin2 funni2 humor2 iron2 anecdot1 annoy1 astonish1 attract1 charm1 creepi1 delight1 disneyland1 enjoy1 inform1 interest1 play1 quirki1 surreal1 witti1
ana maria3 rosa2 santa2 vera2 carmen1 catalina1 isabel1 lucia1 margarita1 monica1
anaheim oakland2 angel1 coyot1 duck1 padr1 seattl1 tampa1
anal dorsal3 fin3 intercours3 unprotect2 genit1 spine1
analog metaphor4 digit3 apt2 audio1 correspond1 defin1 discret1 frequenc1 function1 infer1 linear1 logic1 represent1 shorthand1 simplest1 stereo1 symmetri1 terminolog1 transmiss1 transmitt1
analys analysi4 assess2 calcul2 observ2 empir1 evalu1 methodolog1 simul1 survey1
analysi data3 methodolog2 analyt1 assess1 calcul1 descript1 evalu1 measur1 method1 research1 scientif1 studi1 theori1
analyst economist4 lynch3 predict3 expect2 investor2 caution1 earn1 estim1 forecast1 market1 morgan1 trader1
analyt empir2 geometri2 methodolog2 arithmet1 scientif1 theoret1
anarchi chao4 lawless4 bloodsh1 disintegr1 mayhem1
anarchist feminist2 radic2 revolutionari2 hooligan1 intellectu1 nationalist1
anatom physiolog2 anatomi1 biochem1 diagnost1 morpholog1 qualit1 skelet1 spatial1 stylist1
anatomi patholog3 physiolog3 morpholog1
ancestor descend4 lineag4 ancestr3 ancestri2 extinct2 generat1 homo1 mythic1 nativ1 patern1 peopl1
ancestr ancestri1 lineag1 tribe1
ancestri descent4 origin3 ethnic2 lineag2 surnam2 descend1 trace1
anchor moor1 newscast1
anchorag fairbank4 honolulu2
ancient mediev4 antiqu2 prehistor2 ruin2 sacr2 archaic1 centuri1 civil1 earliest1 histor1 modern1 pagan1 templ1
anderson harri3 smith3 clark2 collin2 johnson2 kelli2 moor2 murphi2 robinson2 scott2 wilson2 baker1 barri1 brian1 brook1 campbel1 cooper1 craig1 dunn1 evan1 jackson1 jacob1 jone1 lewi1 matthew1 miller1 parker1 roger1 sander1 terri1 walker1 walsh1 watson1 wright1
andr nestor2 romero2 aria1 bernard1 carlo1 cesar1 dominiqu1 felix1 gabriel1 jan1 jose1 juan1 julio1 marc1 ramon1 simon1
andrew jame2 matthew2 paul2 peter2 stephen2 stuart2 chris1 donald1 graham1 gregori1 harri1 jonathan1 michael1 robert1 simon1 tim1 watson1
android app4 blackberri3 linux2 consol1 handheld1 ipod1
anecdot recollect4 circumstanti3 biographi1 descript1 empir1 humor1 insight1 narrat1 quotat1 snippet1
anew endless1 unravel1
angel los4 devil2 francisco2 houston2 phoenix2 york2 atlanta1 boston1 chicago1 dalla1 denver1 miami1 san1 seattl1 twin1
angelina cate3 mia2 brad1 hatcher1 madonna1
anger frustrat4 enrag3 outrag3 anxieti2 discont2 incens2 rage2 resent2 angri1 bitter1 critic1 criticis1 despair1 disgust1 dismay1 fear1 furi1 hatr1 hostil1 indign1 provok1 sympathi1
angl foot3 lob3 angler2 curv2 deflect2 flick2 header2 veloc2 clip1 curl1 diagon1 edg1 slot1 vertic1
angler fishermen3 fisherman2 hunter2 trout2 bait1 hiker1 surfer1
angola mozambiqu3 botswana2 congo2 ghana2 leon2 liberia2 nigeria2 zambia2 cameroon1 gabon1 guinea1 seneg1 sierra1 sudan1 uganda1
angri furious4 enrag3 outrag2 crowd1 disgruntl1 fan1 frustrat1
angst anxieti2 existenti2 hysteria2 nostalgia2 boredom1 cynic1 despair1 paranoia1
anguish grief4 sad3 sorrow3 despair2 loneli2 torment2 miseri1
angus fraser1 rori1
ani possibl3 becaus2 without2 anyth1 certain1 doe1 either1 even1 fact1 give1 legitim1 make1 mean1 nor1 onli1 reason1 same1 serious1 those1 unless1 what1 whatev1 whether1
anim cartoon4 manga4 bird3 human3 cat2 dog2 pet2 charact1 creatur1 eleph1 livestock1 mammal1 pig1 sequel1 wild1
ankara istanbul3 turkey3 damascus2 athen1 brussel1 cyprus1 moscow1
ankl knee4 groin3 thigh3 wrist3 elbow2 injuri2 shoulder2 sprain2 bruis1 calf1 concuss1 ligament1 sidelin1 tendon1
ann margaret3 carolin2 catherin2 elizabeth2 helen2 jane2 katherin2 louis2 mari2 betti1 carol1 christin1 constanc1 deborah1 eleanor1 ellen1 emili1 laura1 linda1 lynn1 martha1 nanci1 sarah1 shirley1 susan1
anna maria4 carolin2 helen2 vera2 emma1 helena1 judith1 louis1 regina1 sophia1
annal lore1
annapoli cairo1 concord1 potomac1
annex occupi4 conquer2 invad2 territori2 coloni1
anni archi2 betti2 bonni2 polli2 dorothi1 emili1 emma1 fanni1 jane1 josephin1 lili1 liza1 mildr1 peggi1
anniversari commemor4 birthday3 celebr2 centenni2 mark2 ceremoni1 coincid1 countdown1 eve1 mileston1
announc unveil3 plan2 statement2 approv1 bulletin1 comment1 confirm1 decid1 decis1 departur1 expect1 intend1 latest1 mull1 recent1 yesterday1
annoy irrit4 disgust2 distract2 embarrass2 impati2 incens2 discomfort1 dismay1 frustrat1 inconveni1 jealous1 perplex1 puzzl1 startl1 unhappi1
annual year4 month2 per1 quarter1
annuiti defer2 payout2 deduct1 pension1 retir1
annul invalid2 disqualifi1 reinstat1 rerun1
anoint christen2 savior2 crown1 proclaim1 resurrect1 successor1
anomali discrep2 defect1 irregular1 phenomena1 phenomenon1 reson1
anonym condit3 customari3 unnam2 circul1 confidenti1 email1 speak1 unidentifi1
anoth just2 least2 onli2 second2 close1 everi1 half1 him1 man1 next1 part1 put1 same1
answer question3 repli2 ask1 call1 explain1 explan1 hear1 reason1 respond1 tell1 unansw1 yes1
ant bee4 spider3 beetl2 insect2 butterfli1 larva1 squirrel1
antagonist receptor3 villain3 inhibitor1 nemesi1 sidekick1
antarct antarctica4 arctic3 polar3 expedit2 greenland2 map1
antarctica glacier4 greenland4 arctic2 expedit1 map1
antelop elk4 deer2 sabl2 zebra2 bison1 boar1 butt1 dorado1 eleph1 moos1
antenna transmitt4 mast2 microwav2 array1 frequenc1 microphon1 satellit1 sensor1
anterior medial4 posterior4 dorsal2 frontal1 ligament1 lobe1 obliqu1
anthem hymn2 rendit2 sing2 ballad1 chorus1 tune1
antholog fiction3 essay2 nonfict2 novel2 period2 subtitl2 compil1 documentari1 edit1 epic1 journal1 poem1 titl1 trilog1
anthoni vincent2 clarenc1 david1 franci1 jame1 lawrenc1 leonard1 michael1 patrick1 stephen1 toni1
anthrax spore4 coli2 inhal2 salmonella2 smallpox2
anthropolog archaeolog4 sociolog4 linguist3 psycholog2 zoolog2 biolog1 botani1 geographi1 geolog1 psychiatri1
anthropologist archaeologist3 biologist3 psychologist3 geologist2 historian2 linguist2 astronom1 naturalist1 scientist1
anti counter3 pro1 racist1 terror1
antibiot antidot2 dose2 medic2 medicin2 vaccin2 aspirin1 chemotherapi1 inject1 insulin1 intraven1 painkil1 prescrib1 treatment1
antibodi immun2 protein2 receptor2 serum2 gene1 inhibitor1 toxin1 vaccin1
antic outburst3 stunt3 banter2 gag1 joke1
anticip forese4 predict3 await2 brace2 envis2 expect1 likelihood1 optim1 specul1
antidepress aspirin3 medic3 painkil3 inhibitor2 pill1 prescrib1
antidot omen2 potent2 catalyst1
antiqu outdat4 vintag3 furnitur2 handmad2 ineffici2 jewelri2 obsolet2 archaic1 attest1 civil1 furnish1 mediev1 memorabilia1 miniatur1 porcelain1 relic1
antler swallow2 yokohama1
antoinett marguerit2 mari2 beatric1 fanni1 isabella1 jacquelin1 louis1
antoni cleopatra4 caesar3 julius2
antonio jose3 juan3 san3 diego2 francisco2 carlo1 gabriel1 pedro1
antwerp rotterdam3 flander2 leipzig2 lieg2 brussel1 sevill1
anxieti avers2 discomfort2 frustrat2 nervous2 paranoia2 boredom1 confus1 depress1 despair1 fatigu1 insomnia1 jitter1 loneli1 mood1 pain1 panic1 percept1 sensit1 stress1 uncertainti1 unhappi1
anxious nervous4 eager3 fear2 wari2 worri2 await1 frustrat1 hesit1 impati1 patient1 reassur1 wait1 weari1
anybodi anyon3 nobodi3 somebodi3 els2 everybodi2 anymor1 anyth1 bother1 everyon1 guess1 someon1
anymor anyway4 bother1 els1 everybodi1 guess1 happen1 mayb1 nobodi1 stuff1 thing1
anyon someon3 anyth2 els2 everyon1 know1 nobodi1 person1 somebodi1
anyth noth3 someth3 els2 everyth2 whatev2 anyway1 do1 doe1 done1 exact1 happen1 know1 mayb1 nobodi1 realli1 sure1 thing1 think1 what1 whi1 wrong1
anytim tomorrow2 anywher1 happen1 sooner1
anyway happen2 mayb2 els1 guess1 sooner1 their1 unfortun1 yes1
anywher somewher4 everywher2 nowher1
apach cheroke2 cheyenn2 helicopt2 navajo2 pueblo1
apart condominium4 bedroom3 condo3 home2 hous2 rent2 resid2 residenti2 away1 basement1 break1 dwell1 garag1 hotel1 manhattan1 mansion1 rest1 tenant1 togeth1
ape chimpanze3 monkey3 primat3 dinosaur2 gorilla2 creatur1 human1 spider1 tarzan1
apertur focal2 len2 apex1 caviti1 diamet1 lens1 mach1
apex beak1 elong1 posterior1
apiec overtim1 point1 score1
apocalyps armageddon4 zombi3 doom2 messiah2 frankenstein1 grail1 reckon1 resurrect1 sequel1
apollo gemini4 atlanti2 lunar2 astronaut1 pegasus1 spacecraft1
apolog apologis4 heartfelt2 regret2 remors2 asham1 denial1 forgiv1 offend1 retract1 sincer1 sorri1
apologis reprimand2 asham1 regret1 retract1 sincer1
apostl augustin3 discipl3 christ2 gospel2 prophet2 ascens1 creed1 deacon1 jehovah1 juda1 saint1 vicar1
app blackberri2 download1 kindl1 server1 websit1
appal deplor4 dismay3 horrifi3 sadden3 astonish2 disgust2 horrend2 asham1 outrag1 shame1 shock1
appar believ2 presum2 report2 unclear2 failur1 initi1 seem1 sudden1 suppos1
apparatus vault1
apparel footwear4 cloth3 sportswear3 garment2 merchandis2 nike1 retail1 textil1
appeal appel3 court3 judg2 plea2 suprem2 upheld2 urg2 verdict2 behalf1 compel1 decis1 demand1 injunct1 judici1 request1
appear seem2 cast1 clear1 debut1 either1 emerg1 initi1 itself1 later1 latter1 like1 match1 may1 might1 otherwis1 releas1 remain1 season1 see1 show1 suggest1
appeas sooth3 reassur2 fend1 persuad1
appel justic2 suprem2 arbitr1 court1 judg1 judici1 rule1 upheld1
appetit avers3 thirst2 enthusiasm1 newfound1
appl orang3 pear3 banana2 cherri2 microsoft2 peach2 strawberri2 blackberri1 dell1 fruit1 grape1 intel1 macintosh1 nut1 potato1 ripe1 tomato1 veget1
applaud cheer3 enthusiast3 salut2 warm2 welcom2 boo1 greet1 hail1 loud1 react1
applaus cheer4 ovat4 laughter3 thunder3 boo2 greet2 rous2 crowd1
appli permit3 applic2 requir2 appropri1 impos1 obtain1 opt1 wherebi1
applianc refriger3 condition2 gadget2 automobil1 electron1 furnitur1 household1 machineri1 toy1 whirlpool1
applic elig3 softwar2 specifi2 user2 avail1 data1 function1 interfac1 process1 prospect1 recipi1 relev1 statut1 statutori1 system1 technolog1
appoint elect3 resign3 nomin2 serv2 successor2 tenur2 assign1 cabinet1 caretak1 chair1 conven1 departur1 deputi1 empow1 interim1 member1 recommend1 retir1 select1 succeed1 vacanc1
apprais assess3 valuat3 audit2 evalu2
appreci enthusiast3 ecstat2 attent1 cherish1 gratitud1 impress1 learn1 realiz1 understand1
apprehend nab4 interrog3 arrest2 detain2 deport1 suspect1
apprehens impati2 nervous2 complac1 indign1 paranoia1 suspicion1 unhappi1
apprentic traine3 electrician2 gentleman1 magician1 mechan1 plumber1 sorcer1
approach strategi3 attitud2 view2 way2 chang1 concept1 cours1 direct1 emphasi1 focus1 idea1 manner1 notion1 perspect1 polici1 reach1 spot1 toward1
appropri subcommitte4 manner2 necessari2 proper2 relev2 specif2 effect1 suitabl1
approv propos3 endors2 ratifi2 reject2 submit2 unanim2 author1 commiss1 enact1 legisl1 mull1 pass1 plan1 recommend1 request1 unveil1 vote1
approxim rough4 equat2 calcul1 correspond1 estim1 infer1 linear1 optim1 optimum1 portion1 theorem1 varianc1
apr aug3 thru3 nov2 oct2 thu2 feb1 mon1 sept1
april august2 decemb2 februari2 januari2 juli2 june2 march2 novemb2 octob2 septemb2
apron runway2 hangar1 strap1
apt metaphor3 iron2 flatter1
aptitud profici4 masteri1
aqua rainbow2 sos2 terra2 indigo1 polka1
aquarium zoo3 saltwat2 aquat1 coney1 wildlif1
aquat ecosystem2 freshwat2 terrestri2 fauna1 flora1 saltwat1
arab hebrew3 israel3 egypt2 hindi2 jordan2 languag2 muslim2 palestin2 sunni2 iran1 iraq1 jew1 persian1 syria1
arabia saudi4 emir3 kuwait3 qatar3 egypt2 libya2 yemen2 iran1 morocco1
arabian gulf2 persian1 saudi1 yemen1
arbitr grievanc3 disput1 moot1 overrul1 settl1 waiver1
arbitrari imposit2 unlaw2 unreason2 detent1 irrat1 unjust1
arc infin2 beam1 graviti1 radial1 shaft1 thrust1
arcad consol4 delux2 dungeon1 gamer1
arcadia aurora2 avalon2 nazareth2 atlas1 bayou1 carmel1 kern1 vista1
arch doorway3 pillar3 curv2 dome2 facad2 spire2 ceil1 gabl1 staircas1
archaeolog excav4 archaeologist2 geolog2 prehistor2 artefact1 astronomi1 histor1 relic1
archaeologist geologist4 astronom2 excav2 historian2 biologist1 unearth1
archaic nors2 primit2 attest1 mediev1 prehistor1 vocabulari1
archbishop bishop4 cardin3 benedict1 consecr1 dioces1 patriarch1 pope1 priest1 vicar1
archer daniel4 burgess2 barton1 burton1 timothi1
archeri judo4 equestrian2 karat2 badminton1 fenc1 gymnast1 snowboard1 triathlon1 volleybal1
archi betti2 brock1 darci1 dexter1 joker1 kane1 sherlock1 wolf1
architect sculptor4 builder3 architectur2 design2 engin1 painter1 planner1
architectur design3 renaiss3 art2 decor2 modern2 artist1 classic1 histor1 landscap1 style1
archiv librari4 collect2 repositori2 biograph1 catalogu1 document1 manuscript1 museum1
arctic greenland4 polar3 sea2 baltic1 ocean1 siberia1 siberian1
area communiti3 region3 zone3 citi2 locat2 nearbi2 surround2 villag2 where2 coastal1 field1 land1 near1 place1 popul1 remot1 resid1 rural1 site1 town1 urban1 valley1 vicin1
arena coliseum4 stadium4 venu2 auditorium1 ballpark1 hall1 indoor1 pavilion1 rink1
argentina brazil3 chile3 uruguay3 paraguay2 portug2 spain2 ecuador1 mexico1 peru1 venezuela1
argu contend4 assert3 argument2 disagre2 propon2 believ1 challeng1 counter1 decis1 insist1 lawyer1 object1 oppos1 say1 suggest1
arguabl regard2 finest1 greatest1
argument motion2 notion2 question2 assert1 case1 debat1 explan1 justic1 merit1 premis1 rational1 rebutt1 rule1 testimoni1
argus deutschland1 sentinel1 telegraph1
argyl chesterfield3 plymouth3 rover1 thistl1 vale1
aria billboard1 chart1 playback1
arid barren3 desert3 fertil2 climat1 desol1 forest1 hilli1 humid1 mountain1 soil1 spars1 temper1
ariel sharon4 benjamin3 prime1 shalom1
aris stem4 occur2 persist2 confus1 controversi1 disagr1 ensu1 exist1 resurfac1 surfac1
aristocrat nobil4 bourgeoi3 bohemian2 gentleman2 illustri2 landown2 parisian2 upbring1 wealthi1
aristotl plato4 socrat3 cicero2
arithmet notat2 calculus1 comput1 geometri1 integ1 logic1 syntax1 theorem1
arizona colorado3 california2 florida2 kansa2 minnesota2 oregon2 texa2 tucson1 utah1
ark genesi3 noah2 grail1 rainbow1
arkansa kentucki2 missouri2 tennesse2 virginia2 carolina1 illinoi1 louisiana1 maryland1 mississippi1 nebraska1 oregon1 texa1 wisconsin1
arlington bethesda2 cemeteri2 glendal2 richmond2 dearborn1 memori1 pasadena1 springfield1
arm weapon3 forc2 soldier2 armi1 commando1 fighter1 guard1 guerrilla1 gunmen1 insurg1 militari1 militia1 offic1 polic1 rebel1 troop1
armada cruiser1
armageddon messiah2 reckon2 aton1 doom1 hangov1
armament weaponri4 munit3 arsenal1 ordnanc1 procur1 turret1 weapon1
armenia turkey3 bulgaria2 macedonia2 ukrain2 estonia1 georgia1 greec1 latvia1 lithuania1
armi forc3 militari3 troop3 corp2 soldier2 command1 garrison1 militia1
armour cavalri2 jeep2 mechan2 tank2 artilleri1 brigad1 cruiser1 infantri1 panzer1
armstrong lanc3 berger1 evan1 hamilton1 rider1 stewart1
arnold palmer2 dean1 hogan1 leonard1 martin1 ralph1 sylvest1
aroma flavor4 scent3 aromat2 fragranc2 nutti2 smell2 sweet2 fragrant1 smoki1 tast1 textur1
aromat hydrocarbon3 fragrant2 compound1 edibl1
around between2 outsid2 down1 insid1 just1 through1 where1
arous stir4 provok3 elicit2 curios1 indign1 ire1 resent1 stoke1 suspicion1
arraign remand3 bail1 courtroom1 plea1 plead1 sentenc1
arrang compos2 conductor2 pianist2 songwrit2 organ1 wherebi1 wrap1
array assort4 modul2 display1 multitud1 myriad1 rang1 sophist1 spectrum1 varieti1 wide1
arrest detain4 warrant3 convict2 detent2 jail2 sentenc2 suspect2 charg1 confess1 custodi1 kill1 polic1 raid1 seiz1
arriv depart3 departur3 fli2 return2 travel2 visit2 enter1 leav1 send1
arrog cocki3 cynic3 hypocrisi3 hypocrit3 stupid3 greed2 greedi2 indiffer2 complac1 disrespect1 foolish1 ignor1 incompet1 irrespons1 naiv1 rude1 selfish1 timid1
arrow bow4 spear2 sword2 blade1 dagger1 dart1 vulcan1
arroyo gloria4 moi2 castro1 fidel1 manila1 marco1 salina1 silva1
arsenal gunner4 warhead3 liverpool2 manchest2 newcastl1 striker1
arsenic cyanid2 iodin2 monoxid2 contamin1 isotop1 nitrogen1 phosphorus1 poison1
arson vandal4 burglari2 loot1 rampag1 riot1 robberi1 shoot1
art museum3 photographi3 contemporari2 galleri2 sculptur2 work2 artist1 collect1 exhibit1 human1 paint1 scienc1 theatr1
artefact relic3 artwork2 potteri2 treasur2 unearth2 carv1 excav1 prehistor1 tomb1
arteri coronari4 vein4 bypass3 clog3 clot2 pulmonari2 lung1 spinal1 vascular1
arthriti diabet3 sclerosi3 asthma2 epilepsi2 dementia1 hypertens1 parkinson1 schizophrenia1
arthur jame2 sir2 cecil1 charl1 dougla1 edward1 ernest1 gerald1 gilbert1 harold1 herbert1 maxwel1 philip1 richard1 walter1 william1
articl essay3 journal2 page2 paper2 public2 publish2 book1 editori1 magazin1 newspap1 paragraph1
articul eloqu3 intellig2 energet1 idealist1 nuanc1 persuas1 thought1
artifici neural2 synthet2 inflat1 manipul1 natur1 peg1 steril1 therapeut1 underwat1
artilleri bombard3 infantri2 mortar2 shell2 tank2 barrag1 cavalri1 fire1 heavi1
artisan sculptor3 merchant2 painter2 builder1 carpent1 craft1 labour1
artist musician4 creativ3 painter3 perform2 collabor1 compos1 contemporari1 filmmak1 literari1 music1 sculptor1 singer1 songwrit1 theatric1
artwork masterpiec3 paint3 collect2 illustr2 sculptur2 treasur2 featur1 priceless1 print1
aryan klan3 brotherhood2 bourgeoi1 caucasian1
asbesto contamin2 corros2 liabil1 toxic1
ascend descend4 throne2 ascent1 invert1
ascens resurrect3 epiphani1
ascent everest4 climb1 descent1 maiden1 peak1 trajectori1
ascertain discern4 quantifi3 verifi3 assess1 determin1 evalu1 pinpoint1 rectifi1 uncov1
ash cloud3 dust2 lava2 plume2 spew2 volcan2 soot1 volcano1
asham embarrass3 sorri3 offend2 disgust1 humili1 sadden1
asher britt2 elijah2 joshua2 judah2 saul2 tanner2 ezra1 lauri1 lew1 seth1
ashor overboard3 churn1 drown1 safe1 sail1 tow1 wash1
asia asian3 europ3 contin2 pacif2 china1 countri1 economi1 emerg1 global1 market1 southeast1
asian latino4 hispan3 black2 white2 europ1
asid cover1 issu1 put1 settl1
ask tell3 call2 decid2 interview2 let2 consid1 decis1 did1 explain1 give1 hear1 inform1 insist1 instruct1 invit1 meet1 recal1 refus1 report1 request1 say1 send1 suggest1 want1 whether1 wish1
asleep awak4 sleep3 unconsci2 wake2 awaken1 awok1
asparagus eggplant2 stalk2 broccoli1 carrot1 celeri1 lettuc1 mushroom1 pea1 potato1 sprout1 tomato1
aspect concept2 context2 natur2 relev2 defin1 element1 facet1 fundament1 knowledg1 matter1 perspect1 pertain1 relat1 subject1 theme1 topic1
aspen vail4 laurel2 boulder1 carmel1 cedar1
asphalt pave4 pavement4 runway3 dirt2 gravel2 slipperi1
aspir desir1 dream1 ideal1 strive1
aspirin pill3 dose1 inhibitor1 insulin1 medic1 painkil1 placebo1 vitamin1
ass bitch2 idiot2 sucker2 screw1 smack1
assail attack4 gunmen4 gunman3 mock2 unidentifi2 critic1 denounc1 gun1 mask1 ridicul1 robber1 round1 scold1
assassin slain3 foil2 gun2 kidnap2 killer2 plot2 slay2 thug2 coup1 gandhi1 kill1 massacr1 overthrow1 traitor1
assault rape4 harass3 murder2 raid2 stab2 attack1 incid1 mistreat1 rob1 shoot1 strangl1
assembl parliament3 council2 legislatur2 chamber1 design1 gather1 hastili1 legisl1 parliamentari1 repres1 seat1
assert contend3 denial3 counter2 contradict1 critic1 deni1 disagre1 emphas1 rational1 repeat1 state1
assess evalu4 examin3 determin2 guidanc2 monitor1 review1
asset portfolio4 invest3 equiti2 fund2 properti2 cash1 debt1 deposit1 hedg1 liabil1 loan1 manag1 ownership1 secur1 stake1 transact1 valu1
assign reassign3 command2 rank2 transfer2 assum1 classifi1 corp1 duti1 enlist1 personnel1 select1 squadron1
assimil colon2 emigr2 enslav2 coloni1
assist rebound4 relief3 steal3 associ2 humanitarian2 deputi1 director1 fund1 help1 reconstruct1 retir1 senior1 superintend1
associ feder3 organis3 societi3 organ2 professor2 consult1 dean1 director1 press1 senior1 sourc1 union1
assort eclect3 exot1 goodi1 multitud1 myriad1
assum choos1 latter1 necessarili1 posit1 retain1 succeed1
assumpt calcul2 belief1 concept1 conclus1 methodolog1 notion1 percept1 skew1 theori1 under1 unrealist1
assur ensur3 confid2 guarante2 reassur2 satisfi2 depriv1 insur1 pleas1 remind1 stress1
asteroid comet4 planet3 orbit2 galaxi1 jupit1 meteorit1 moon1 pluto1 volcano1
asthma diabet2 hypertens2 respiratori2 autism1 ill1 insomnia1 obes1 suffer1
astonish astound4 breathtak2 horrifi2 incred2 startl2 baffl1 bewild1 delight1 disgust1 dismay1 intrigu1 perplex1 phenomen1 puzzl1 remark1 stun1 thrill1
astound phenomen2 incred1 stagger1 unbeliev1
astrolog astronomi4 occult2
astronaut endeavour4 shuttl4 atlanti3 spacecraft2 crew1 mir1 space1
astronom geologist3 mathematician3 physicist3 meteorolog2 observatori2 telescop2 astronomi1 biologist1 celesti1 galaxi1 naturalist1 scientist1 surveyor1
astronomi physic2 geolog1 mathemat1 observatori1 planetari1 scienc1
astut shrewd4 skill3 savvi2 dilig1 thought1
asylum seeker4 visa2 deport1 detent1 immigr1 migrant1 refuge1
athen istanbul3 olymp3 greec2 helsinki1 moscow1 olympia1 petersburg1 stockholm1
athena zeus4 goddess3 kali3 herm2 shiva2 thor2
athlet swimmer4 championship2 softbal2 basketbal1 collegi1 junior1 olymp1 skate1 skater1 skier1 sport1 volleybal1 woman1
atlant continent4 pacif4 caribbean2 coast2 mediterranean2 ocean2 seaboard2 gulf1 sea1
atlanta denver2 austin1 cox1 dalla1 dayton1 detroit1 houston1 seattl1 tampa1
atlanti endeavour4 shuttl4 mir3 spacecraft2 spaceship2 capsul1 orbit1
atlas orion3 constel2 aurora1 europa1 galaxi1 gemini1 geo1 halo1 hercul1
atm debit4 teller4 prepaid2 card1 kiosk1 password1
atmospher ocean2 seismic2 ozon1 radiat1 temperatur1
atol lagoon3 tahiti2 bikini1 bismarck1
atom nuclear4 electron3 molecul3 particl3 hydrogen2 ion2 crystal1 helium1 neutron1 weapon1
aton redempt3 forgiv1
atop perch4 beneath2 besid1 pedest1 sit1
atrium cavern2 courtyard2 enclos2 staircas2 walkway2 skyscrap1
atroc massacr4 crime3 genocid3 brutal2 cleans1 horror1 kill1 perpetr1 wartim1
attach insert2 place2 bear1 consul1 embed1 frame1 mount1 rear1 remov1
attack bomb3 gunmen3 raid3 suicid3 gunman2 target2 terror2 terrorist2 bystand1 dead1 extremist1 intrud1 milit1 policemen1 retali1 robber1 strike1 threat1 violenc1
attain strive3 optimum1 pinnacl1 promin1
attempt fail4 tri3 effort2 intend2 bid1 escap1 seek1 unsuccess1
attend invit3 particip3 pilot2 visit2 handler1 host1 join1 meet1 schedul1 year1
attende exhibitor3 particip3 deleg2 guest2 spectat1
attent spotlight3 focus2 background1 critic1 dilig1 influenc1 media1 much1 profil1 respect1 scrutini1
attest earliest2 inscript2 boast1 nors1 referenc1 suffic1
attic basement3 cellar3 closet2 fireplac2 dungeon1 vent1
attir dress3 outfit2 robe2 casual1 gown1 tuxedo1 wear1
attitud percept4 stanc3 behaviour2 demograph2 habit2 manner2 belief1 postur1 respect1 stereotyp1 tendenc1 tone1
attorney lawyer4 plaintiff4 counsel3 defend2 judg2 prosecutor2 file1 juror1 sheriff1
attract lure4 desir2 encourag2 park2 scenic2 boast1 disneyland1 entic1 garner1 landmark1 pavilion1 tourist1 venu1 visitor1
attribut trait3 characterist2 cite2 qualiti2 blame1 reflect1
auburn syracus2 louisvill1 michigan1 tennesse1
auckland brisban4 canterburi4 wellington4 melbourn3 sydney3 canberra1 halifax1 kingston1 newport1
auction sale3 christi2 ebay2 bid1 bidder1 fetch1
audibl eeri1 faint1 gasp1 louder1 nois1 omin1 unmistak1
audienc viewer4 crowd2 listen2 fan1 filmmak1 reader1 show1 voic1 watch1
audio stereo4 video3 cassett2 digit2 multimedia2 disc1 playback1 tape1
audit auditor4 oversight2 rehears2 backstag1 disclosur1 enquiri1 evalu1 gig1 review1 supervisori1
auditorium gymnasium4 hall2 pavilion2 ballroom1 cafeteria1 cavern1 classroom1 coliseum1
aug dec4 feb4 nov4 oct4 sept3
augment replenish3 util2 complement1 diversifi1 enlarg1 equip1 flex1 reinforc1
august decemb2 februari2 januari2 juli2 june2 novemb2 octob2 septemb2 march1
augusta charleston2 savannah2 charlott1 golf1 palmer1 pine1 seton1 wood1
augustin saint2 jesuit1 newton1
aunt grandmoth4 grandma2 mother2 niec2 daughter1 granddaught1 sister1 stepmoth1 uncl1 wife1
aura mystiqu4 grandeur3 illus2 persona1
aurora avalon2 corona2 blanca1 catalina1 dorado1 edison1 nova1 oldsmobil1 rainier1 taurus1 vista1
aussi kiwi4 barbarian2 englishman1 kangaroo1 stoner1
austin tallahasse2 fort1 houston1 roger1 texa1
australia zealand4 britain3 canada2 england2 indi1 india1 ireland1 scotland1 wale1
austria germani3 itali3 switzerland3 bavarian2 hungari2 norway2 sweden2 belgium1 czech1 denmark1 finland1 luxembourg1
authent encrypt4 password2 timeless2 verifi2 genuin1 ident1 imit1 protocol1 valid1 whereabout1 wholesom1
author authoris4 writer4 novelist3 offici3 book2 historian2 polic2 request2 write2 biograph1 biographi1 council1 editor1 investig1 jurisdict1 novel1 order1 poet1 scholar1
authoris henceforth1
authorit imperfect1 pictori1 reliabl1 trustworthi1
autism autist2 disord2 schizophrenia2 dementia1 diabet1 epilepsi1 obes1 parkinson1 syndrom1
autist retard2 deaf1 handicap1 illiter1 impair1 orphan1 toddler1 unborn1
auto automobil4 automot3 motor2 chrysler1 dealership1 honda1 manufactur1 toyota1
autobiographi biographi4 memoir4 prefac2 book1 diari1 essay1 pen1
autograph chat1 postcard1 souvenir1
autom computer4 robot2 teller2 comput1 electron1 hardwar1 machin1 modular1
automat manual3 dual2 click1 easili1 instant1 machin1 pistol1 simultan1 switch1
automobil automot3 motor3 car2 manufactur1 motorcycl1 semiconductor1 vehicl1
automot electron3 manufactur1 semiconductor1
autonom autonomi2 prefectur2 breakaway1 provinc1 region1
autonomi independ3 sovereignti2 territori1
autopsi coron3 forens2 pathologist1
autumn spring4 summer3 winter3 fortnight1 raini1 till1
auxiliari chaplain1 subordin1
ava helena1 isabella1 maud1 rainier1 shire1
avail provid2 bandwidth1 content1 data1 distribut1 item1 limit1 offer1 option1 servic1 unavail1 usag1 use1 version1
avalanch landslid4 lightn3 blizzard1 devil1
avalon gotham2 saratoga2 boa1 coney1 olympus1 taurus1 whistler1
avatar incarn3 blockbust2 halo1 sorcer1
ave vale1
aveng reveng4 mutant2 hulk1 vengeanc1 wolverin1
avenu boulevard4 street3 intersect2 madison2 midtown2 plaza2 corner1 downtown1 manhattan1 parkway1 riversid1
averag lowest3 per3 percentag3 compar2 below1 higher1 highest1 low1 median1 rebound1 whop1
avers complac2 nervous2
avert loom3 crippl2 brink1 calam1 catastroph1 crisi1 fend1 immin1 impend1 unleash1
avg bat2
avi gideon3 shalom2 ezra1 mod1
aviat maritim3 logist2 transport1
avid sportsman3 enthusiast2 hobbi1 lifelong1 novic1
avoid prevent3 stop2 troubl2 without2 instead1 possibl1 potenti1 rather1 risk1
aw horribl4 terribl4 darn3 dread3 downright1 exceed1 horrend1 incred1 lousi1 miser1 scari1 tad1 ugli1 unbeliev1
await pend2 eager1 tentat1 unveil1 wait1
awak awaken3 awok2 numb2 sleep2 wake2 awhil1
awaken awok4 wake4 salvat2
awar concern3 unawar3 convinc2 inform2 believ1 clear1 interest1 satisfi1 understand1 worri1
award prize4 emmi3 grammi2 honor2 nomin2 outstand2 receiv2 bestow1 earn1 excel1 guild1 honorari1 honour1 lifetim1 merit1 oscar1 prestigi1 recipi1
away back3 off3 behind2 down2 leav2 come1 home1 insid1 just1 keep1 onto1 past1 pull1 put1 rest1 them1 through1 turn1
awe envi2 curios1 giddi1 inspir1 piti1 rever1 sad1
awesom incred3 unbeliev3 fantast2 marvel1
awhil someplac2 happier1 hurri1 okay1 sooner1
awkward uncomfort4 clumsi2 tricki2 delic1 embarrass1 iron1 jar1 messi1 nasti1 odd1 troublesom1 uneasi1 unpleas1
awok wake4
axe knive3 sword3 spear2 axi1 claw1 knife1 scissor1 shovel1
axi sphere2 clockwis1 parallel1 radial1 rotat1 triangl1
axl wheel3 chassi2 coil2 propel2 bear1 fuselag1 rear1 rudder1
aztec mayan4 maya3 venetian2 navajo1 pagan1 pueblo1
baa guin2
baba swami3 guru1 krishna1 samson1 shah1 singh1 wat1 zen1
babe ruth4 hank2 mari2 mickey2 sammi2 mantl1 yogi1
babi infant4 newborn3 mother2 pregnant2 toddler2 boy1 calv1 child1 fetus1 girl1
babylon persia3 gotham1 jericho1
bach handel4 mozart3 schubert3 beethoven2 brahm1 chopin1
bachelor degre4 doctor3 diploma2 graduat2 undergradu2 cum1 laud1
back off3 down2 leav2 put2 through2 befor1 behind1 break1 come1 end1 get1 go1 him1 just1 past1 pull1 rest1 return1 right1 support1 then1 turn1 way1
backbon fibr2 optic2 pillar1 seamless1
backdrop contrast1 grim1 mirror1 omin1 remind1 reminisc1 scene1 vivid1
backer support4 foe2 oppon2 propon2 benefactor1
backfir unnecessarili2 deter1 distract1 frighten1 ploy1
background detail2 color1 colour1 context1 demograph1 divers1 familiar1 ident1
backlog paperwork3 workload2 delay1
backpack briefcas4 suitcas4 bag2 vest2 belt1 flashlight1 turban1 wallet1
backstag onstag4 rehears3
backup quarterback2 replac2 defens1 receiv1 starter1
backward sideway4 stride2 bend1 downward1
backyard playground3 nest2 cage1 picnic1
bacon fri2 lamb2 sausag1
bacteri viral4 bacteria3 infect2 pathogen2 fungus1 inflamm1 mening1 parasit1
bacteria coli3 microb3 pathogen3 organ2 parasit2 salmonella2 toxin2 virus2 fungus1 germ1 spore1
bad wors3 hurt2 big1 damag1 good1 lot1 luck1 poor1 serious1 sever1 thing1 too1 worst1
badg insignia4 emblem3 beret2 ribbon2 helmet1 logo1 mascot1 motto1 sticker1 tag1 uniform1
badger wolverin4 beaver3 cougar2 huski2 bobcat1
badminton volleybal4 snooker3 tenni3 gymnast2 squash2 championship1 judo1 seven1 softbal1 sumo1
baffl perplex4 puzzl4 bewild2 dismay1 intrigu1
bag box3 luggag3 plastic3 suitcas3 briefcas2 contain2 stuf2 belt1 blanket1 bucket1 can1 crate1 wallet1
baggag handler4 luggag4 check1
baggi khaki3 trouser3 denim2 jean2 pant2 shirt1 short1 skinni1
baghdad iraq4 beirut2 damascus1 insurg1 outskirt1
bah uh3 dah2 duh2 hoo2 loo2 moo2 nee2 roo2 boo1 dee1 goo1 huh1 nah1 rah1 sur1 yah1
bahama cayman4 jamaica3 barbado2 bermuda2 caribbean1 grenada1 guam1 hawaii1 island1 trinidad1
baht rupe3 peso2 shill2 siam2 dollar1 lira1 rand1 yen1
bail custodi2 jail2 pend1 plea1 remand1 restitut1 warrant1
bailey lewi2 tucker2 bruce1 cook1 donovan1 eddi1 jacki1 kendal1 mack1 russel1 stewart1 walker1 willi1
bait hook1 sucker1 trap1
bake oven4 bread2 cake2 cook2 cooki2 fri2 pie2 butter1 crumb1 crust1 delici1 dessert1 dish1 dough1 flour1 pan1 pasta1 pastri1 potato1 rack1 roast1 sprinkl1
baker smith3 harri2 lewi2 miller2 porter2 ross2 thompson2 barn1 butler1 carter1 clark1 collin1 cooper1 evan1 fisher1 graham1 harrison1 hawkin1 jackson1 johnson1 mason1 moor1 morri1 parker1 perri1 richardson1 riley1 roger1 spencer1 walker1 wilson1
bakeri deli4 restaur2 shop2 blacksmith1 butcher1 cafe1 diner1 gourmet1 groceri1 pharmaci1 pizza1 supermarket1
bakersfield fresno4 burbank1 culver1 glendal1 kern1 lans1 monterey1 pasadena1
bal col1 hon1 nee1 pas1
balanc craft2 juggl2 strength2 valu2 chang1 coher1 comprehens1 financ1 impact1 inclus1 shape1 stabil1 sustain1 weight1
balconi hallway3 rooftop3 courtyard2 doorway2 porch2 staircas2 ceil1 deck1 floor1 patio1 rail1 roof1 stair1 stairway1 terrac1 upstair1
bald pate1
bale bushel2 cotton1 gareth1 ton1
bali casablanca3 bomb2 blast1 istanbul1 jakarta1
balkan yugoslavia3 republ2 peacekeep1
ball four4 kick3 six3 bat2 bounc2 catch2 pitch2 puck2 throw2 basket1 bowl1 corner1 creas1 deflect1 field1 foul1 knock1 miss1 off1 over1 pass1 score1 shoot1 shot1 stump1
ballad melodi2 ode2 sing2 tune2 duet1 hymn1 lyric1 melancholi1 rendit1 riff1 song1 soul1 vers1 waltz1
ballard cartwright2 rutherford2 skinner2 cum1 hast1 hawthorn1 holt1 hudson1 lowri1 parson1
ballast hose2 load1 sediment1 steamer1 valv1
ballerina dancer4 ballet3 choreograph1 diva1
ballet troup3 choreograph2 conservatori2 danc2 dancer2 opera2 theatr2 ballroom1 choreographi1 ensembl1 tango1
ballist missil4 warhead3 prolifer2 nuclear1 submarin1
balloon deficit2 dove2 float2 quadrupl2 shrink2 skyrocket2 tripl2 candl1 lantern1 parachut1 rack1 ribbon1 swell1
ballot count3 recount3 vote3 elect2 precinct2 voter2 elector1 invalid1 poll1 presidenti1 registr1 signatur1
ballpark clubhous3 stadium3 yanke2 dugout1
ballroom danc2 loung2 tango2 waldorf1
baltic mediterranean2 danub1 estonia1 greenland1 latvia1 lithuania1 malta1 republ1 scandinavian1 siberia1
baltimor oakland3 boston2 chicago2 cincinnati2 cleveland2 philadelphia2 seattl2 dalla1 detroit1 houston1 milwauke1 tampa1 toronto1
bamboo cane3 stick2 wooden2 ornament1 plywood1 rubber1 tree1
ban prohibit4 bar3 outlaw3 restrict3 forbid2 boycott1 embargo1 impos1 limit1 mandat1 permit1 sanction1
banana coconut2 mango2 orang2 bean1 cane1 fruit1 nut1 peanut1 pineappl1 tortilla1
band rock3 drummer2 punk2 trio2 duo1 guitarist1 jazz1 label1 music1 musician1 record1 song1
bandit robber3 gang2 gangster2 outlaw2 poacher2 thug2 mercenari1 pirat1 smuggler1 thiev1
bandwidth connect2 frequenc2 spectrum2 broadband1 byte1 input1 modem1
bang bump2 clap2 shove2 yell2 fist1 grind1 lean1 nail1 pound1 scratch1 shake1 slap1 whistl1
bangkok jakarta4 manila3 hanoi2 johannesburg2 bombay1 colombo1 delhi1 nairobi1 singapor1 taipei1 thailand1
bangladesh india3 nepal3 pakistan3 sri3 zimbabw2 indonesia1 malaysia1 myanmar1 philippin1 thailand1
banish curs2 expel1 forfeit1 pardon1 persecut1 resurrect1
banjo fiddl4 harmonica4 bluegrass1 guitar1 harp1 saxophon1
bank financi3 credit2 lender2 banker1 brokerag1 compani1 financ1 firm1 fund1 institut1 invest1 investor1 lend1 loan1 market1 telecommun1
banker stockbrok4 broker3 businessman2 businessmen1 economist1 execut1 financi1 hedg1 investor1 lender1 manag1 trader1
bankrupt bankruptci2 creditor1 liquid1 privat1 saddl1
bankruptci default3 file3 creditor2 layoff2 liquid2 foreclosur1 merger1 pend1 reorgan1
banner flag4 poster4 slogan4 chant2 sticker2 wave2 leaflet1 proclaim1
banquet luncheon4 dinner3 gala3 ceremoni2 recept2 guest1
banter chatter3 play2 teas2 gag1 joke1
baptism sacrament4 baptiz2 rite2 bless1 christ1 circumcis1 communion1 cremat1 divin1 immers1
baptist methodist4 lutheran3 presbyterian3 church2 evangel2 missionari2 pastor2 brethren1 cathol1 congreg1 mormon1 quaker1 seminari1
baptiz consecr3 ordain3 christen1
bar prohibit3 forbid2 permit2 cafe1 exclud1 karaok1 nightclub1 restaur1
barb fenc4 barricad3 wire3 perimet2 razor2 strung2 ring1 trench1
barbado dominica4 grenada4 guyana4 jamaica4 trinidad3 bermuda2 lucia2
barbar coward4 despic4 heinous3 inhuman3 senseless3 cruel2 unjust1 vile1
barbara laura3 linda3 martha2 monica2 nanci2 patricia2 carol1 dian1 ellen1 jane1 janet1 joan1 judith1 maria1 susan1
barbarian crusad4 kangaroo2 kiwi2 seven2
barbecu grill3 cook1 picnic1 supper1 sushi1
barber calvin2 brock1
barbi doll4 toy2 lingeri1
barcelona madrid4 valencia4 marseill2 monaco2 sevill2 liverpool1 lyon1 malaga1 milan1
bard dant2 bourn1 hare1 ive1 shakespear1
bare hard2 nake2 scarc2 easili1 ing1 sudden1
barefoot nake2 jog1 stroll1 walk1
barg boat2 ferri2 freighter2 tanker2 tow2 tug2 dock1 haul1 raft1 steamer1 vessel1 yacht1
bargain negoti3 concess1 dealer1 leverag1
bark beetl2 howl2 trunk2 birch1 feather1 flesh1 foliag1 gum1 leaf1 rust1 tree1
barker barlow2 clive2 saunder2 bryan1 cooper1 gibson1 glover1 hast1 hogan1 hurley1 scott1 slater1 stuart1 watson1
barley rye3 wheat3 corn2 oat2 cereal1 grain1 malt1 paddi1
barlow barrett1 brock1 carr1 duff1 duffi1 dyke1 gurney1 harrison1 hart1 hurley1 mage1 matthew1
barn bate3 farmhous2 mcdonald2 barton1 brook1 carrol1 collin1 hart1 moor1 murphi1 parker1 shack1 smith1 stabl1 tavern1 thompson1 webster1
barney lynch3 morgan2 witter2 stanley1
baro maud3 baron2 countess2
baromet indic4 weight3 index2 benchmark1 weakest1
baron earl4 lord2 marqui2 nobl2 talbot2 duke1 henri1
baroqu gothic4 renaiss4 mediev2 classic1 deco1 venetian1
barr barrett1 baxter1 conn1 fink1 ive1 keen1 lambert1 levin1 overthrow1 robbin1 shay1
barrack garrison2 courthous1 depot1 headquart1 outskirt1 station1
barrag blitz3 mortar2 bombard1 fierc1 fire1 flurri1 gunfir1 shell1 snipe1 unleash1 wither1
barrel ton3 crude2 cubic2 gallon2 gasolin1 inventori1 liter1 litr1 metric1 oil1 ounc1 output1 stockpil1
barren desol4 dusti2 expans2 wasteland2 fertil1 hilli1 hillsid1 pristin1 rocki1
barrett baxter2 brock2 chapman2 dunn2 hay2 barton1 chandler1 duffi1 glover1 harrison1 jacob1 kendal1 matthew1 moor1 tucker1
barri gari3 bruce2 leonard2 brian1 brook1 craig1 david1 gilbert1 joel1 michael1 roger1 terri1
barricad roadblock4 checkpoint2 fenc2 chain1 cordon1 erect1 scaffold1 sidewalk1 street1
barrier fenc3 obstacl3 tariff2 gap1 loophol1 roadblock1
barrist solicitor4 practis2 stockbrok1
barrow hull2 pike2 chester1 greenwood1
bart marg4 dyke2 mel2 clair1 logan1
bartend waiter4 waitress4 hostess2 cashier1 diner1 housekeep1 prostitut1 receptionist1
bartlett cain2 freedman2 ere1 kemp1 kendal1
barton burton3 dyer2 fink2 greenwood2 hyde2 lea2 lyon2 bate1 baxter1 darbi1 dudley1 hart1 porter1 skinner1 spenc1 thompson1 webster1 whitfield1
basal dorsal3 hairi3 elong1 nucleus1
base compani2 group2 out2 conjunct1 ground1 independ1 intern1
basebal leagu3 basketbal2 footbal2 hockey2 sport2 fame1 franchis1 soccer1 softbal1
baselin lob2 jumper1 perimet1 shot1
basement cellar4 garag3 bedroom2 floor2 room2 bathroom1 dorm1 dungeon1 upstair1
bash extravaganza2 fest2 flirt1 gala1 homecom1 postur1 rhetor1 slur1
basi term3 principl2 consensus1 equival1 level1 unchang1 valu1 yield1
basic essenti3 simpli2 clear1 definit1 fundament1 homework1 mere1 obvious1 practic1 realli1 standard1 total1
basil rosemari4 parsley2 chop1 ginger1 oliv1 sage1
basin drainag2 lake2 reservoir2 river2 tributari2 watersh2 flow1 lagoon1 nile1 rim1 sediment1 shorelin1 valley1
basket dunk2 bucket1 clutch1 foul1 pointer1 throw1
basketbal footbal4 hockey3 soccer3 softbal2 sport2 volleybal2 coach1 collegi1 lacross1 player1 team1 varsiti1 wrestl1
bass guitar4 drum3 percuss2 vocal2 horn1 keyboard1 saxophon1 trumpet1
bat homer2 inning2 bowl1 hit1 hitter1 pitch1 slug1 toss1
batch ingredi1 leftov1 shipment1
bate fowler2 baxter1 harmon1 kendal1 laurenc1 shaw1 skinner1 watson1 webster1 whitehead1
bath tub3 bathroom1 fountain1 shower1 spa1 wash1 whirlpool1
bathroom bedroom4 restroom4 kitchen3 toilet3 bathtub2 closet2 downstair2 shower2 tub2 upstair2 floor1 room1
bathtub tub4 shower1
batman superman4 gotham3 joker3 superhero2 sequel1 villain1
baton dispers3 cannon2 shield2 canist1 fist1 hose1 pellet1 riot1 stick1 stun1 tear1 wield1
battalion brigad4 infantri4 regiment4 platoon3 cavalri2 corp2 detach2 command1 squadron1
batter hitter3 crippl2 inning2 out2 pinch2 pitch2 ravag2 buffet1 devast1 fragil1 pitcher1 rattl1 reel1 scar1 shake1 shaki1 shatter1
batteri lithium2 tank2 pack1 portabl1 power1 volt1
battl fierc3 fight3 skirmish2 struggl2 war2 clash1 duel1 regroup1 sieg1 wage1
battlefield gettysburg2 combat1 enemi1 memori1 warfar1
battleship cruiser4 destroy4 submarin2 bismarck1 brig1 schooner1 warship1
bavarian rhine1 sicilian1
baxter fletcher1 mead1 slater1
bay tampa3 island2 beach1 chesapeak1 clearwat1 cove1 harbour1 hudson1 san1
bayou crook1 prairi1 savannah1 sein1 swamp1
bazaar nightlif2 bustl1 marketplac1
be have3 creatur2 human2 onc2 take2 becom1 consid1 either1 ever1 initi1 mankind1 now1 onli1 previous1 same1 see1 turn1 well1
beach palm4 coastlin2 pristin2 reef2 shorelin2 coast1 coastal1 coral1 dune1 island1 lagoon1 newport1 paradis1 pebbl1 resort1 shore1 surf1 water1
beacon lighthous2 liberti1 lookout1 observatori1
bead bracelet3 earring3 necklac3 pearl3 ornament2 rosari1 shard1
beak claw2 curv2 elong2 feather2 tail2 slender1
beam grin3 smile3 flash1 gaze1 horizont1 laser1 shaft1
bean pea3 potato3 veget3 curri2 dri2 can1 cook1 corn1 jelli1 mash1 noodl1 pasta1 roast1 soy1 spice1 tortilla1
bear wolf3 lion2 blade1 buffalo1 drape1 engrav1 flower1 mosquito1 plate1 tiger1 wolv1
beard bur4 hair4 clad2 hood2 shave2 turban2 blond1 cur1 grin1 robe1
bearer ticker1
beast creatur4 demon2 dragon2 monster2 evil1 serpent1 vampir1 villain1
beat defeat2 defend2 seed2 upset2 crush1 edg1 knock1 lose1 match1 mistreat1 overcom1 overpow1 rape1 stab1 straight1 tortur1 trail1 win1
beatl zeppelin4 elvi3 presley2 record1 sinatra1 song1
beatric isabella3 iren2 marguerit2 countess1 esther1 gertrud1 josephin1 matilda1 sophia1
beau bon4 les2 squir2 hoy1 meg1 vic1
beaufort pembrok2 beaumont1 bismarck1 countess1 cumberland1 matilda1 talbot1 windsor1
beaumont darwin1 hast1 lafayett1 langley1 maxwel1 richmond1 stafford1
beauti gorgeous4 love4 nice3 brilliant2 charm2 perfect2 wonder2 complement1 handsom1 magnific1 meticul1 rich1
beaver cougar3 otter3 elk2 bobcat1 butt1 creek1 deer1 vail1 wolverin1
becaus even3 though3 fact2 howev2 could1 did1 doe1 either1 have1 longer1 might1 much1 now1 onc1 onli1 reason1 rest1 result1 same1 say1 still1 those1 too1 way1 well1 what1 where1 whether1 while1 without1 yet1
beck jen1 lang1 levin1 muller1 schiller1 schultz1 springer1 stein1 wagner1 weber1
becker davenport3 feder2 murray2 pierc2 rubin2 blake1 courier1 muster1 schneider1
beckett lester2 cutler1 schill1
becom consid2 serv2 establish1 former1 found1 join1 later1 most1 newli1 now1 onc1 regard1 remain1 subsequ1 well1
bed mattress3 pillow3 sleep3 blanket2 bunk2 couch2 room2 bedroom1 cage1 carpet1 sit1 sofa1 utensil1
bedroom upstair3 downstair2 room2 closet1 kitchen1 loft1 mansion1 rent1 suit1 window1
bedsid bedtim1 checkup1 huddl1 morgu1 vigil1
bedtim homework2 supper2 lunchtim1 nap1
bee hen2 roo2 spider2 wasp2 butterfli1 dee1 gee1 honey1 insect1 pollen1 swarm1 zoo1
beech birch4 fir3 pine3 spruce3 cedar1 hickori1 mahogani1 oak1
beef meat4 pork4 chicken2 poultri2 dairi1 tighten1 veal1
beer drink3 liquor3 bottl2 brew2 champagn2 coffe2 coke2 tea2 vodka2 wine2 beverag1 breweri1 soda1
beethoven brahm4 mozart4 schubert3 chopin2 concerto2 symphoni2 piano1
beetl moth4 butterfli2 insect2 larva2 spider2 snail1 worm1
befor until3 later2 next2 short2 then2 come1 day1 dure1 earli1 end1 hour1 immedi1 late1 leav1 prior1 sinc1 soon1 start1 through1 twice1 while1 without1
beforehand suffic1 whatsoev1
befriend collabor2 nurtur1 recruit1
beg implor3 convinc2 forgiv1 handout1
beggar thirsti2 trampl2
begin start4 end3 continu2 earli2 prepar2 resum2 date1 decad1 dure1 fall1 may1 next1 period1 sinc1 spring1 today1 turn1 until1
beginn learner3 gamer2 novic2 camper1 skier1
behalf file1 petit1 request1 right1
behav react3 differ2 interact2 perceiv2 incap1
behaviour habit2 errat1 inappropri1 manner1
behead decapit3 hang3 kidnap2
behind front2 insid2 down1 edg1 off1 pair1 past1 place1 put1 run1 second1 tie1 top1 while1
beig faux1 gray1 khaki1 pastel1 tint1
beirut cairo4 damascus4 lebanon2 istanbul1 jerusalem1 nairobi1 syria1 tel1
bel ger3 esp2 bur1 kat1 lux1 provenc1 val1
bela hen2 bergman1 lar1 ole1 siegfri1 sylvest1 val1
belfast dublin4 glasgow2 ira2 paisley2 derri1 halifax1 ireland1 westminst1
belgium luxembourg4 franc3 netherland3 switzerland2 denmark1 flander1 germani1 itali1
belief doctrin3 faith3 contrari2 notion2 religion2 teach2 tradit2 wisdom2 desir1 moral1 percept1 philosophi1 religi1 root1 sens1 true1
believ say3 convinc2 doubt2 inde2 reason2 think2 whether2 whi2 certain1 claim1 contriv1 expect1 fact1 how1 identifi1 insist1 know1 might1 neither1 prove1 suggest1 understand1 want1 what1 whom1
bell ring3 jingl2 coco1 mcdonald1 whistl1
bellevu bethesda2 dearborn2 burbank1 clearwat1 duluth1 glendal1 hartford1 hawthorn1 hospic1 rochest1 spokan1 tacoma1
belli hog4 nose2 feather1 feeder1 stool1 throat1
belong valuabl3 possess2 suitcas2 exist1 pile1 repres1 retriev1
belov birthplac2 hero2 legendari2 love2 dear1 hometown1 legaci1 rever1 vener1
below lowest2 bottom1 equival1 height1 higher1 level1 lower1 minus1 slight1 zero1
belt buckl4 strap2 vest2 helmet1 purs1 ring1 smack1 tag1
ben benjamin2 cohen1 danni1 eddi1 eric1 sam1
bench bleacher3 locker2 picnic2 tabl2 chair1 demot1 desk1 dugout1 eject1 grandstand1 row1 sidewalk1 stack1 terrac1
benchmark index3 bond2 yield2 composit1 exchang1 stock1 treasuri1 unchang1 weight1
bend twist4 curv3 bluff1 grind1 spin1 travers1
bender schiller2 weber2 farley1 maxwel1 morrow1 neal1 proctor1 saunder1 sim1
beneath underneath4 besid2 wall2 cover1 deep1 float1 foot1 lie1 surfac1
benedict pope4 vatican4 cardin1 patriarch1
benefactor patron4 beneficiari1
benefici detriment3 mutual3 complementari2 conduc2 enhanc1 fruit1
beneficiari medicaid3 medicar3 recipi3 uninsur3 benefit1 employ1 premium1
benefit cost2 pension2 profit2 save2 care1 compens1 contribut1 employ1 generous1 guarante1 incent1 incom1 increas1 insur1 job1 lag1 medicaid1 medicar1 pay1 payment1 premium1 rais1 subsidi1 tax1 wage1 welfar1
benevol quasi2 enlighten1 fratern1 pious1 puritan1
bengal raven3 buccan2 charger2 colt2 jaguar2 patriot2 redskin2 bronco1 brown1 falcon1 packer1 ram1 vike1
benign malign4 cancer1 prognosi1 suscept1 undesir1
benjamin sharon2 daniel1 georg1 isaac1 ross1
benni nat2 bubba1 hank1 jock1 lionel1 patsi1 saul1 woodi1
beret camouflag2 fatigu2 insignia2 khaki1 maroon1 uniform1
berg hen3 den2 der2 schneider2 bergman1 drake1 lang1 levin1 muller1 ole1 petersen1 ritter1 weber1
berger bode2 cohen1 lang1 muller1 rove1 schneider1
bergman ono2 bogart1 burt1 pollack1 schneider1
berkeley cambridg2 princeton2 harvard1 univers1 yale1
berkshir cheshir1 greenwich1 midland1 somerset1
berlin munich3 vienna3 bonn2 cologn2 dresden2 frankfurt2 hamburg2 pragu2 warsaw2 budapest1 germani1 leipzig1 moscow1 pari1
bermuda cayman4 caribbean1 guam1 island1 jamaica1
bernard charl2 clement2 marc2 dominiqu1 gilbert1 gregori1 jean1 leo1 loui1 nichola1 vincent1
berri cherri3 fruit3 edibl2 fragrant2 mushroom2 strawberri2 bud1 flake1 foliag1 herb1 holli1 honey1 nut1 pod1 raisin1 seed1 veget1
berth clinch3 semifin3 playoff2 champion1 final1 semi1
bertha charley2 isabel2 erin1 hanna1 ike1 iren1 jeann1 rita1
besid sit2 underneath2 do1 flank1 includ1 interest1 name1 perch1 stand1 surround1
best good2 success2 win2 better1 career1 choic1 ever1 excel1 featur1 greatest1 outstand1 perfect1 perform1 play1 top1 well1
bestow confer4 honour3 honor2 honorari2
bestsel hardcov3 paperback3 nonfict2 seller2
bet bookmak3 gambl3 hedg2 lotteri2 payday2 riski2 specul2 gambler1 poker1
beta gamma3 kappa2 sigma2 phi1 tau1
beth donna2 shalom2 jane1 phylli1
bethesda glendal2 langley2 pasadena2 burbank1 culver1
bethlehem jericho4 jerusalem3 nativ3 nazareth3 sieg2
betray cheat2 greed2 jealousi2 curs1 deceit1 disgrac1 guilt1 humili1 hypocrisi1 infidel1 insult1 ironi1 lest1 lust1 misfortun1 offend1 reveng1 shame1 sin1 vengeanc1
better good3 enough2 need2 way2 do1 done1 easi1 easier1 even1 get1 harder1 improv1 job1 look1 lot1 make1 much1 sure1 think1 veri1 well1
betti dorothi2 ellen2 pam2 rosi2 veronica2 chloe1 clair1 donna1 edith1 elain1 emma1 laura1 lili1 peggi1 rosemari1
between both1 end1 line1 side1 split1 where1 within1
beverag drink4 snack3 bottl2 food2 cereal1 cigarett1 cola1 liquor1
bewar fed1
bewild daze3 perplex3 helpless2 puzzl2 startl2 disgust1 frighten1 horrifi1 terrifi1
beyond far3 toward2 within2 deeper1 much1 our1 reach1 through1
bias inaccur2 prejudic2 skew2 unfair2 discrimin1 distort1 mislead1 percept1 profil1 unbalanc1
bibl scriptur4 testament3 biblic2 hebrew2 gospel1 text1 torah1 translat1
biblic testament3 scriptur2 hebrew1 interpret1 mose1 mytholog1 propheci1 prophet1 sacr1 talmud1 text1
bibliographi biograph2 dictionari2 encyclopedia2 journal1
bicker feud4 jockey3 disagr2 discord2 postur2 quarrel2 bog1 rift1 rivalri1 snipe1
bicycl bike4 motorcycl4 motorbik3 cart2 ride2 car1 horseback1 tractor1 trolley1 wheelchair1
bid bidder4 takeov3 tender2 deal1 fail1 hope1 rival1 seek1
bidder suitor4 buyer2 competitor1
big bigger3 biggest2 huge2 like2 great1 littl1 major1 real1
bigger larger3 smaller2 biggest1 huge1
biggest largest4 major3 huge1 lead1 strongest1 worst1
bike hike4 horseback3 jog3 ride3 cano2 motorcycl2 camp1 cart1 rider1 ski1
biker hiker4 camper2 walker2 climber1 horseback1 racer1 rider1
bikini swimsuit3 lipstick1 topless1 underwear1
bilater cooper4 tie2 consult1 contact1 dialogu1 friendship1 relat1 strait1
bilingu compulsori1 languag1 learner1 mandarin1 yiddish1
bill legisl3 propos2 measur1 pass1 provis1 senat1
billboard chart4 plaster3 poster3 debut2 peak2 sticker1
billi bobbi2 charli2 jack2 jerri2 bob1 danni1 dave1 eddi1 jacki1 jake1 jess1 jimmi1 johnni1 mel1 mickey1 mike1 patsi1 phil1 sonni1 terri1 tim1
billion dollar4 million4 trillion4 euro3 worth2 revenu1 yuan1
billionair millionair4 tycoon4 businessman3 financi3 mogul3 entrepreneur1 richest1
bin laden4 rack2 bucket1 can1 crate1 garbag1 mastermind1 moham1 rubbish1 sheik1 sheikh1 stack1 trash1
binari decim2 discret2 encod2 integ2 byte1 invers1 linear1 neutron1 semant1 spectral1
bind molecul2 protein2 receptor2 cargo1 carri1 protocol1 ratifi1 treati1
binder resin1 rust1
bing booz2 craze2 crosbi2 fad2 spree2 bonni1 cam1 drinker1 habit1
bingo poker4 karaok2 lotteri2 casino1 gambl1 jackpot1 mega1
binocular peer3 camera2 flashlight2 goggl2 telescop2 flash1 microscop1
bio biotechnolog1
biochem molecular3 physiolog3 metabol2 biolog1 chemic1 genet1
biochemistri biolog4 physiolog4 chemistri3 genet2 zoolog2 molecular1 patholog1 physic1
biograph historian3 biographi2 diari1 excerpt1 mailer1 novelist1 overview1
biographi essay3 memoir3 book2 commentari1 diari1 novel1 poem1 prefac1 quotat1
biolog chemistri3 genet3 chemic2 molecular2 physic2 physiolog2 psycholog2 ecolog1 evolutionari1 mathemat1 scienc1 studi1
biologist geologist3 scientist2 evolutionari1 naturalist1 physicist1 research1 veterinarian1
biotech biotechnolog4 pharmaceut4 grower1 tobacco1
biotechnolog pharmaceut4 genet1 research1 technolog1
bipolar schizophrenia4 disord3 manic3 psychot2 epilepsi1 paranoid1
birch spruce3 fir2 pine2 cedar1 laurel1 linden1 mapl1 oak1 willow1
bird flock2 flu2 goos2 insect2 mammal2 speci2 wild2 breed1 butterfli1 cat1 eleph1 influenza1 migrat1 reptil1 swine1 virus1
birdi bogey4 putt4 par3 hole2 card1 fairway1
birmingham leed3 manchest3 bristol2 coventri2 glasgow2 leicest2 liverpool2 newcastl2 sheffield2 richmond1 worcest1
birth pregnanc3 child2 infant2 marriag2 childbirth1 death1 matern1 mortal1 newborn1 offspr1
birthday celebr2 eve2 occas2 wed2 ceremoni1 christma1 farewel1 inaugur1 tribut1 valentin1
birthplac rever3 cradl1 fame1 hometown1
biscuit cake2 cracker2 cereal1 cooki1 pud1 snack1 sweet1
bisexu lesbian4 queer3 gay2 heterosexu2 homosexu2
bishop clergi4 dioces3 priest3 consecr2 vicar2 cardin1 cathol1 deacon1 ordain1 parish1 pastor1 pope1 reverend1 vatican1
bismarck otto1
bison elk3 herd3 boar2 moos2 deer1 quail1 yellowston1
bit byte4 chunk3 piec2 pixel1
bitch dude3 daddi2 mommi2 boogi1 hell1 idiot1 liar1 puppi1
bite littl3 pretti2 lot1 quit1 somewhat1 tick1 tire1 too1 touch1
bitter resent3 distrust2 hatr2 hostil2 cynic1 despair1 disgust1 fierc1 frustrat1 intens1 sad1 unhappi1
biz geek2 com1 gossip1 mag1 mania1 tex1
bizarr strang3 surreal2 comic1 fascin1 grotesqu1 hilari1 improb1 mysteri1 odd1 peculiar1 quirki1 sensat1 shock1 unusu1 wacki1 weird1
black white4 blue2 gray2 hispan2 latino2 brown1 collar1 color1 dark1 green1 red1 yellow1
blackberri ipod1 kindl1 messeng1
blacken char4 burnt2 litter2 burn1 gut1 mangl1 rot1
blackmail extort2 pretext2 espionag1 provoc1 sabotag1 slander1
blackout outag4 shortag2 shutdown2 disrupt1 interrupt1
blacksmith butcher2 craftsman1 foundri1 plumber1 proprietor1 shop1 tavern1
bladder bowel4 gall4 intestin2 prostat2 stomach2 gland1 inflamm1 kidney1 liver1
blade knife3 razor3 rotor3 crank1 needl1 propel1 scissor1 sword1 wheel1 wing1
blah bongo3 moo3 nay3 huh2 gee1
blair bush2 colin2 rudd2 thatcher2 toni2 britain1 chancellor1 downer1 georg1 harper1 prime1 sharon1 straw1
blake murray4 pierc2 bryan1 burk1 jason1 leonard1 rodney1 tommi1 wayn1 william1
blame ignor2 critic1 deni1 link1 perceiv1 respons1 warn1
blanc mont4 chardonnay3 cabernet2 pinot2 bonnet1 bordeaux1 petit1
blanca casa3 rosa3 catalina2 corona2 luna2 dolor1 lucia1 margarita1 milo1 vega1 verd1 vila1 vita1
blanch cart1 daphn1 gertrud1 josephin1 lea1
bland dull2 fuzzi1 jolli1 nutti1 straightforward1 wholesom1
blank empti1 ink1 null1 random1
blanket mattress4 tent4 envelop2 pillow2 towel2 fog1 haze1 kit1 ration1 shroud1
blare loudspeak4 siren4 horn2 hum1 wail1 whistl1
blasphemi heresi3 treason2 obscen1 offenc1 punish1 satan1 slander1 subvers1
blast explos4 slam4 bomb3 explod2 lash2 blow1 fire1 rock1
blatant deliber2 mockeri2 overt2 dishonest1 disregard1 disrespect1 hypocrisi1 hypocrit1 outrag1 provoc1 purpos1 shame1 unaccept1 unfair1 unreason1
blaze wildfir4 extinguish3 fire3 flame3 inferno2 rage1 smoke1
blazer cavali2 clipper2 celtic1 jacket1 maverick1 nugget1 piston1 raptor1 sonic1 sun1 superson1 wizard1
bleach chlorin2 deterg2 gel1 shampoo1
bleacher grandstand4 dugout3 clubhous1 seat1 spectat1
bleak gloomi4 grim4 dreari3 rosi3 dismal2 depress1 dire1 pessimist1
bled breath1 swollen1
bleed stomach4 chest2 hemorrhag2 swell2 ulcer2 inflamm1 neck1 pain1 scar1 suck1 swollen1 throat1
blend mix4 infus3 mixtur3 tast2 combin1 eclect1 flavor1 ingredi1 refin1
blender pure4 processor3 mixer2 spoon1
bless divin2 sacrament2 christ1 communion1 consecr1 curs1 feast1 forgiv1 god1 holi1 immacul1 pray1 prayer1 rite1 sacrific1 savior1 solemn1 swear1 thee1 unto1
blight plagu3 decim1 locust1 ravag1 ruin1 rust1 scar1
blind deaf3 glare3 paralysi3 incapacit2 maim2 trampl2 eyesight1 flash1 impair1 punctur1 shield1 unconsci1
blindfold handcuf4 chain2 decapit2 handcuff1 hood1 kneel1 nake1
blink click1 gasp1 tick1 wand1 wink1
bliss bower1
blister scorch4 sear4 sizzl3 sting3 wither3
blizzard thunderstorm2 snow1 storm1
bloat bureaucraci4 ineffici2 swollen2 bulg1 crumbl1 wast1
bloc group2 membership2 coalit1 socialist1 union1
block concret2 build1 floor1 move1 prevent1 remov1 seal1 section1 shut1 squar1 stop1 structur1 wall1
blockad roadblock4 closur3 curfew2 sieg2 boycott1 cross1 embargo1 trucker1
blockbust hollywood2 movi2 sequel2 disney1 sci1
blog blogger4 websit4 forum2 gossip2 podcast2 web2 magazin1 newslett1 onlin1 page1 post1
blogger columnist2 journalist2 intellectu1 surfer1 websit1
blond hair4 cur3 dy2 skinni2 wig2 sexi1 shaggi1
blood heart3 transfus3 urin3 bodi1 bone1 brain1 cell1 liver1 serum1 tissu1
bloodi brutal3 daze2 mutil2 vicious2 violent2 clutch1 corps1 crush1 dead1 decapit1 mangl1 scar1 upris1
bloodsh strife3 violenc3 carnag2 chao2 conflict2 unrest2 clash1 escal1 faction1 hostil1 lawless1 mayhem1
bloodstream lung3 intestin2 tissu2 clot1 digest1 saliva1
bloom blossom4 foliag4 bud3 flower2 fragrant2 hardi1
blossom bud2 foliag2 fragrant2 jasmin2 matur2 petal2 flourish1 flower1 nurtur1 rose1 sprang1 thrive1
blow rip4 explod2 smash2 breez1 burst1 deton1 knock1 punch1 tear1 whistl1
blower whistl3 tort1
blowout fluke2 cap1 fiasco1 malfunct1 rig1
blue jazz3 red3 bright2 gray2 green2 pink2 purpl2 yellow2 color1 dark1 grey1 orang1 white1
bluegrass fiddl2 folk2 regga2 jazz1
blueprint outlin3 framework2 comprehens1 envis1 plan1 propos1 timet1 unveil1
bluff canyon2 cliff2 dune2 lookout2 ridg2 cedar1 cove1 knob1 overlook1
blunder laps3 fail2 mistak2 failur1 flop1 mishap1 setback1
blunt point4 flat2 sharp2 concur1 harsh1 implicit1 plain1 scold1 sting1 tone1
blur obscur3 sync2 invis1 shadow1 warp1 wrinkl1
boa fen1 maxi1 ness1 poni1 sabl1
boar deer4 elk2 moos2 reindeer2 eleph1 hare1 hunt1 quail1
board commiss3 committe2 council2 director2 escort2 hijack2 panel2 truste2 chairman1 command1 commission1 execut1
boardroom brawl1
boardwalk coney3 pier3 waterfront3 promenad2 lagoon1 shorelin1
boast brag1 brim1 encompass1 enjoy1 occupi1 possess1 showcas1
boat ship4 ferri3 vessel3 camp2 cano2 fishermen2 recreat2 sail2 yacht2 crew1 fish1 freighter1 raft1 tug1 warship1
bob dave2 gari2 jack2 jim2 pat2 phil2 rick2 ted2 tom2 bruce1 charli1 chuck1 dick1 fred1 jen1 jerri1 jimmi1 joe1 nelson1 pete1 steve1
bobbi eddi3 jimmi2 johnni2 kenni2 buddi1 charli1 dale1 danni1 dave1 gari1 jack1 jacki1 jeff1 jess1 joe1 ken1 mickey1 sam1 sammi1 sonni1 ted1 terri1 walli1 wayn1 willi1
bobcat grizzli3 hornet2 bull1 cavali1 raptor1 wizard1
bode skier2 downhil1
bodi corps4 buri1 char1 dead1 debri1 head1 mutil1 rubbl1 victim1 weight1 wreckag1
bodili impair2 inflict1 involuntari1 unnatur1
bodyguard chauffeur3 entourag2 bystand1 gunmen1 policeman1 policemen1
boe bot1 jet1 plane1
bog entangl2 hopeless1 limbo1 quagmir1 stall1 swamp1
bogart hepburn4 cate3 loren3 chaplin2 jude1
bogey putt4 par3 hole2 card1 fairway1 put1 stroke1 tee1
bogus fraudul4 fake3 fals3 fictiti3 scam2 dubious1 falsifi1
bohemian burgundi1 caucasian1 hippi1 nobil1 parisian1 rebelli1 venetian1
boil simmer4 stir3 broth2 pot2 salt2 bubbl1 cook1 drain1 gentl1 melt1 skillet1 steam1 whisk1
boiler turbin4 furnac3 cylind2 steam2 chimney1 compart1 engin1 heater1 hose1 pipe1 shaft1 ventil1
bois fresno2 idaho2 spokan2 tulsa2 duluth1 utah1 wichita1
bold confid3 dare2 defiant2 endless1 forc1 swift1
bolivar peso3 real2
bolivia ecuador4 venezuela3 colombia2 paraguay2 peru2 brazil1 chile1 mexico1 uruguay1
bologna genoa4 milan3 giusepp2 cologn1 florenc1 napl1 rotterdam1 seri1 sparta1
bolster boost3 buoy3 consolid2 reinforc2 strengthen2 undermin2 broaden1 dampen1 dent1 optim1 reviv1
bolt nail4 screw4 hammer1 rod1 wire1
bomb explod3 bomber2 deton2 explos2 raid2 roadsid2 suicid2 grenad1 missil1 munit1 shoot1 terror1 terrorist1
bombard pound2 shell2 reconnaiss1 repuls1 sieg1 squadron1
bombay calcutta4 delhi3 colombo2 jakarta1
bomber suicid2 commando1 deton1 gunman1 target1 terrorist1
bon lac2 cirqu1 hoy1 les1 mas1 pas1
bona della1
bonanza fiasco1 gimmick1 payback1 payoff1 reap1
bond treasuri3 yield2 debt1 denomin1 equiti1 exchang1 interest1 secur1 stock1
bone skull4 tissu3 tooth3 cartilag2 flesh2 fragment2 marrow2 skeleton2 brain1 fractur1 jaw1 limb1 liver1 muscl1 rib1 skelet1 skin1 spinal1
bonfir inferno2 candl1 columbin1 firework1 meteor1 olympia1
bongo gabon2
bonn brussel3 cologn2 copenhagen2 oslo2 vienna2 dresden1 geneva1 leipzig1 warsaw1
bonnet ruff2 gall1 heron1 vent1
bonni erin2 cher1 emili1
bono madonna2 jagger1 sonni1
bonus payout3 salari3 compens2 perk2 dividend1 hefti1 incent1 pay1 plus1 reissu1 retent1 reward1
boo cheer3 huh2 loud2 whistl2 mob1 nah1 ovat1 pee1 rah1 ref1 shout1 taunt1 thunder1
boobi roadsid2 trap2 deton1
boogi bop2 louie2 disco1 groov1 moonlight1 psycho1 roller1 wand1 wonderland1
book novel3 stori3 essay2 page2 publish2 write2 collect1 diari1 edit1 entitl1 fiction1 guid1 illustr1 magazin1 memoir1 paper1 public1 read1 titl1
booker peabodi2 pulitz2 prize1
booklet brochur4 pamphlet3 handbook2 catalogu1 reissu1
bookmak gambler2 favourit1
booksel librarian3 publish3 bookstor1 guild1 scholast1
bookstor newsstand3 groceri2 storefront2 wholesal2 store1 supermarket1
boom bubbl4 bust2 thrive2 craze1 flourish1 recess1
boomer senior1 uninsur1
boon travi3 bret2 cobb2 homer2 durant1 garfield1 hodg1 huff1 kent1 milton1 stafford1 troy1 wheeler1
boost buoy3 gain2 improv2 push2 dampen1 earn1 eas1 enhanc1 expand1 hope1 increas1 lower1 offset1 profit1 rais1 reduc1 spur1 strengthen1
booster dummi2 proton2 rocket2 rotari1 thrust1
boot shoe4 hat3 leather2 pant2 sandal2 sock2 glove1 helmet1 sneaker1 wear1
booth kiosk4 exhibitor2 stall2 box1 vendor1
booti hoard2 loot1 possess1 valuabl1
bootleg cassett2 demo1 pirat1 promo1 vinyl1
booz cigar1 cigarett1 drinker1 liquor1
bop tex1
bora cave1 jungl1 ruff1
bordeaux lyon4 marseill4 monaco3 burgundi1 milan1
border cross3 frontier3 territori3 bound2 neighbour2 dot1 mountain1 northern1 patrol1 region1 straddl1 zone1
borderlin inflammatori1 paranoid1 psychot1
bore dull3 tedious3 tire2 downright1 dumb1 funni1 scare1 useless1
boredom loneli4 despair1 desper1 exhaust1 ignor1 paranoia1 torment1 unbear1
borg julio1 lobo1 romero1 rousseau1
born marri2 die1 live1
borough constitu2 councillor2 metropolitan2 township2 ward2 hamlet1 municip1
borrow lender4 homeown3 lend3 mortgag3 debtor2 delinqu2 rate2 refin2 repay2 debt1 default1 loan1 refinanc1 spend1
bose einstein2 hertz2 transistor1
boss bureaucrat2 manag2 subordin2 execut1 gangster1 handler1 mafia1
boston chicago3 philadelphia3 york3 seattl2 houston1 jersey1 newark1 tampa1 toronto1
bot cam2 tat1
botan zoolog4 garden3 horticultur3
botani zoolog4 geolog3 horticultur2 linguist1
botch foil2 disastr1
both well3 sever2 while2 differ1 either1 have1 howev1 includ1 make1 mani1 most1 onli1 other1 own1 same1 such1 these1 those1 though1
bother pretend2 embarrass1 lest1 nag1 sore1
botswana mozambiqu3 zambia3 gabon1 ghana1 guinea1 madagascar1 tanzania1 uganda1 zimbabw1
bottl can4 brew2 champagn2 cocktail2 drink2 vodka2 coca1 coke1 cola1 distil1 jar1 jug1 pepsi1 perfum1 pint1 soda1
bottom side2 spot2 tabl2 edg1 hull1 ladder1 onto1 plate1 sheet1
boulder mound3 rock3 pile2 slab2 cliff1 crater1 debri1 granit1 hillsid1 jag1 mud1 sand1
boulevard plaza3 freeway2 intersect2 parkway2 downtown1 lane1 midtown1 promenad1 riversid1 roundabout1 sunset1
bounc swing3 deflect2 dive2 rebound2 cue1 drift1 foul1 knock1 limp1 momentum1 puck1 roll1 sideway1 slide1 smack1 sprint1 stumbl1
bound boundari3 intersect1 situat1
boundari geograph2 partit2 divid1 encompass1 parallel1
bounti hunter2 ransom1 reward1
bouquet floral3 flower2 rose2 wreath2 lavend1
bourbon savoy2
bourgeoi gard1 parisian1
bourn squir2 brewster1 garth1 lynn1 ridley1 virgil1
bout fight2 foreman2 heavyweight2 knockout2 box1 boxer1 spar1 sumo1 wrestler1
boutiqu shop3 cafe2 mall2 salon2 trendi2 upscal2 chic1 galleri1 restaur1 soho1 store1
bovin cow3 mad2 contagi1
bow sword3 foreman2 brush1 buster1 defi1 fist1 knive1 pin1 slap1 stare1
bowel intestin2 coronari1 digest1 inflamm1 inflammatori1 pulmonari1 tract1
bower freedman2 hale2 dewitt1 kendal1 lowri1 picker1 pollard1 veronica1
bowi crosbi1 harrison1 mead1 patsi1 presley1
bowl bowler4 over3 spinner3 camilla2 fiesta2 super2 cricket1 cup1 four1 pollock1 six1 stump1
bowler spinner4 seam2 warn2 cricket1 indi1 over1 skipper1
bowman hickey3 collier2 farley2 scotti2 brock1 cutler1 draper1 duffi1 farrel1 freedman1 logan1 madden1 pollack1 rees1 riley1 shea1 woodward1
box wrestl4 heavyweight3 boxer2 cardboard2 crate2 card1 envelop1 fill1 judo1 karat1 lightweight1 martial1 packag1 packet1 screen1 stack1 stuf1 tabl1
boxer wrestler4 heavyweight2 lightweight2 jockey1 trainer1
boy girl4 kid2 man2 woman2 child1 teenag1 young1
boycott protest1
boyfriend girlfriend4 fianc3 fiance3 roommat3 lover2 friend1 husband1 stepfath1
bra ger2 col1 esp1
bracelet earring4 necklac4 pacemak2 ring2 pearl1 strap1
bracket tier2 ital1
brad jason3 brett2 chris2 matt2 craig1 damon1 eric1 hart1 jeff1 jeremi1 josh1 mike1 phil1 steve1 stuart1 tim1 watson1
brahm schubert4 chopin3 mozart2 concerto1 sonata1 symphoni1
braill dictionari1
brain spinal3 tissu3 cell2 cerebr2 heart2 cardiac1 cord1 hemorrhag1 liver1 mous1 muscl1 nerv1 neural1 neuron1 peripher1
brake pedal4 steer4 traction3 wheel3 hydraul2 throttl2 valv2 lock1 rear1 vibrat1
branch section2 central1 erect1 fuse1 railway1 stem1
brand cosmet2 hallmark2 product2 cola1 flagship1 food1 label1 logo1 market1
brandi cider3 rum2 sherri2 vodka2 champagn1 cranberri1 gin1 juic1 tequila1 vinegar1 whiski1
brandon derrick3 shawn3 kyle2 travi2 tyler2 jason1 jeremi1 kenni1 kris1 moss1 tyron1
brass metal2 chamber1 drum1 string1
brave courag3 dodger3 cub2 marlin2 padr2 yanke2 cardin1 expo1 fearless1 marin1 oriol1 rocki1 valiant1
braveri heroism4 courag3 dedic1 exemplari1 heroic1 honour1 persever1
bravo coco1 granada1 hind1 romeo1 samuel1
brawl feud2 mob2 stamped2 drunken1 shootout1 spat1
bray mors2 gee1 nay1 proctor1 stead1
brazen dare3 coward2 ruthless1
brazil mexico3 portug3 chile2 itali2 costa1 ecuador1 paraguay1 peru1 rio1 spain1 uruguay1 venezuela1
breach violat4 infract2 neglig2 infring1 leve1
bread flour3 loaf3 cake2 toast2 butter1 cereal1 chees1 coffe1 cream1 dough1 meal1 pasta1 pie1 pizza1 potato1 pud1 sandwich1 soup1 tortilla1
breadth depth3 scope3 rich2 fullest1 sheer1 sophist1
break set3 crack2 chanc1 end1 fractur1 lead1 neck1 open1 pull1 put1 shatter1 start1 straight1 throw1 twist1
breakaway georgia2 rebel1 renegad1
breakdown glitch4 mishap3 failur2 deterior1 interrupt1 laps1 outag1 overload1
breaker setter2 britannia1 buzzer1 circuit1 enigma1 seal1
breakfast dinner4 lunch4 buffet3 meal3 dine1 luncheon1 lunchtim1 supper1
breakout comeback1
breakthrough mileston3 discoveri2 progress2 success2 groundbreak1 last1 stride1 tangibl1 technolog1
breakup demis2 disintegr2 divorc1 merger1 split1
breast cancer4 ovarian3 prostat3 cervic2 thigh2 melanoma1 peni1 skin1
breath sigh3 cough2 sleep2 swallow2 heartbeat1 lung1 oxygen1 pain1 relax1 smell1 suck1 ventil1
breathtak dazzl3 spectacular3 stun3 dizzi2 magnific2 splendid2 exhilar1 exquisit1 majest1 sceneri1 sublim1 unparallel1
bree kat3 chloe2 dee2 fay1 jed1 nee1 pee1 quarterback1 saint1
breed nest3 breeder1 domest1 feed1 filli1 flock1 forag1 graze1 hors1 kennel1 livestock1 mate1 pedigre1 spawn1 stallion1 terrier1 thoroughbr1 wild1
breeder thoroughbr4 filli3 derbi2 hors2 turf2 handicap1 racetrack1
breez shower2 gust1 thunderstorm1 whip1 wind1
breezi sunni3 chilli2 steami2 windi2 gentl1 mellow1 overcast1 pleasant1 refresh1 tranquil1
brent fletcher2 troy2 crude1 futur1
bret hickey1 kinder1 reliev1
brethren congreg1 evangel1
brett jason2 brian1 chris1 dirk1 hogg1 kenni1 kyle1 matt1
brew breweri4 distil1 espresso1 malt1
brewer expo3 cub2 marin1 red1 royal1
breweri wineri2 guin1 pub1
brewster jen2 kirbi2 carver1 draper1 knox1 mage1 mors1 stafford1 sumner1 underwood1 woodruff1 wren1
brian chris2 craig2 dave2 ken2 bryan1 collin1 david1 eric1 gari1 jason1 jim1 joe1 joel1 matt1 michael1 mike1 murphi1 randi1 rob1 scott1 steve1 tim1 tom1 toni1
bribe payoff4 embezzl2 briberi1 coerc1 improp1 solicit1
briberi embezzl4 fraud3 corrupt2 evas2 launder2 peddl2 scandal2 charg1 extort1 forgeri1 graft1 misus1 perjuri1 racket1 tamper1
brick facad3 stone3 storey3 marbl2 roof2 tile2 wall2 wooden2 build1 concret1 dwell1 exterior1 frame1 gothic1 granit1 limeston1 nail1 pile1 rectangular1 schoolhous1 slab1
bridal lingeri2 coutur1 gown1 prom1
bride groom4 wed4 princess1
bridg tunnel3 canal2 cross2 road2 dam1 expressway1 gate1 highway1 railroad1 railway1
bridgeport hartford3 worcest2 newark1 rochest1 springfield1 trenton1 weymouth1
brief lengthi4 report2 consult1 inform1 interview1 meet1 press1 summon1
briefcas suitcas4 wallet4 stuf2 drawer1 envelop1 mailbox1
briefli interrupt1 later1 move1 return1 short1 subsequ1 temporarili1 thereaft1
brig schooner4
brigad infantri4 regiment4 cavalri3 corp2 command1 detach1 martyr1 platoon1
brigadi colonel4 lieuten4 command2 sergeant2
bright dark3 brighter2 color2 glow2 light2 colour1 eye1 gray1 green1 illumin1 lumin1 pink1 purpl1 shade1 shine1 shini1 sky1 vivid1 yellow1
brighter clearer3 dim3 brightest2 darker2 sharper2 shine2 prospect1 rosi1
brightest hottest3 shine2 happiest1 lumin1 stellar1
brill heller1 sherri1
brillianc masteri2 flair1 ingenu1 origin1 pois1
brilliant superb4 clever2 dazzl2 impress1 master1 perfect1 power1 spectacular1 splendid1 terrif1 wonder1
brim overflow3 fill1 giddi1 mingl1
bring come2 creat2 help2 push2 put2 turn2 enough1 find1 get1 give1 hold1 hope1 keep1 later1 let1 make1 need1 onc1 rais1 see1 seek1 take1 tri1 want1
brink verg4
brisban melbourn4 sydney4 canberra2 wellington2 canterburi1 hawthorn1 johannesburg1 kingston1
brisk sizzl3 robust2 steadi2 leisur1 pace1 slower1 sluggish1
bristol durham2 gloucest2 plymouth2 worcest2 chesterfield1 coventri1 leed1 leicest1 newport1 salisburi1 winchest1
brit emmi1 grammi1 quiz1
britain canada3 franc3 europ2 frenchman2 ireland2 englishman1 kingdom1 pakistan1 royal1 unit1 zealand1
britannia neptun1 regal1 regent1
britt goodman1 hickey1 patti1 russ1 schultz1 simmon1
brittl harden1 jag1 sticki1 unstabl1
broad broader4 wide3 wider3 narrow2 interpret1 sharpli1 sweep1
broadband wireless4 mobil2 subscrib2 cabl1 cellular1 connect1 internet1 modem1 network1 telecommun1
broadcast televis4 channel3 radio3 network2 newscast2 cabl1 program1 satellit1 station1 video1
broaden deepen3 enlarg3 expand3 widen2 consolid1 diversifi1 enhanc1 redefin1 scope1 strengthen1
broader wider4 scope2 core1 issu1
broadway hollywood2 music2 theatr2 opera1 playhous1 premier1 product1 roundabout1 theatric1
broccoli sprout4 cabbag2 carrot2 spinach2 eggplant1 lettuc1
brochur flier3 pamphlet3 postcard3 leaflet1 poster1 stationeri1
brock kirbi2 rees2 rowan2 tucker2 chandler1 collier1 draper1 farley1 gurney1 harmon1 hay1 hickey1 mack1 mccoy1 randal1 ritter1 skinner1 weber1 webster1 whitehead1 woodward1
broker brokerag3 mediat3 dealer2 trader2 truce2 buyer1 ceas1 firm1 hedg1 investor1 manag1 merchant1 seller1 underwrit1
brokerag secur3 dealer1 equiti1 firm1 hedg1 insur1 invest1 lender1 trader1 underwrit1
bronco buccan2 charger2 colt2 cowboy2 falcon2 packer2 patriot2 raider2 raven2 redskin2 eagl1 jaguar1 ram1 vike1
bronx brooklyn4 harlem3 queen3 manhattan2 newark1
bronz gold4 medal4 silver4 olymp1 vault1
brood melancholi3 haunt2 lumin2 chick1 creepi1 darker1 mellow1 menac1
brook lewi2 porter2 roger2 carrol1 chapman1 collin1 creek1 dave1 dunn1 evan1 freeman1 glover1 griffin1 harrison1 hawkin1 johnson1 kelli1 miller1 murray1 parker1 pike1 pond1 robbin1 robinson1 sander1 shaw1 smith1 stoni1 thompson1 turner1 walker1
brooklyn manhattan4 queen3 harlem2 newark2 york1
broom butcher2 mop1 saffron1 shovel1 stool1
broth sauc3 pure2 simmer2 stew2 garlic1 mayonnais1 noodl1 soup1 stir1
brothel motel2 prostitut2 restroom1
brother son4 cousin3 father3 nephew3 uncl3 daughter1 elder1 friend1 grandfath1 grandson1 husband1 wife1
brotherhood jihad2 fundamentalist1 klan1 movement1 salvat1 solidar1 uniti1
brow forehead3 eyebrow1
brown white3 gray2 green2 redskin2 buccan1 colt1 packer1 ram1 raven1 vike1
brows browser2 click2 download1 filter1 messag1 offlin1 roam1 surf1 wander1
browser desktop3 portal2 explor1 firewal1 googl1 macintosh1 microsoft1 navig1 server1 softwar1 unix1 user1 window1
bruce gari2 larri2 steven2 carr1 david1 denni1 fred1 jack1 joel1 ken1 lawrenc1 moor1 neal1 ralph1 randal1 ross1 scott1 steve1 stuart1 willi1
bruin celtic3 devil3 panther3 flyer2 leaf2 sabr2 sonic2 coyot1 nugget1 penguin1 playoff1 ranger1 sun1 trojan1
bruis fractur3 disloc2 scar2 sore2 sprain2 scratch1 shoulder1 sidelin1 strain1 tattoo1 thigh1
brunswick camden3 newfoundland3 ontario3 scotia3 saskatchewan2 cornwal1 cumberland1 halifax1 labrador1 nova1 quebec1 suffolk1 windsor1
brush shrug4 scrub3 rub2 scrape2 spray2 charcoal1 peel1 poke1
brussel pari3 copenhagen2 geneva2 vienna2 lisbon1 moscow1 zurich1
brutal cruelti3 vicious3 repress2 ruthless2 violent2 cruel1 harsh1 injustic1 mistreat1 notori1 oppress1 persecut1 savag1
brute sheer2 cun1 finess1 firepow1 inertia1 persuas1
bryan craig3 burk1 dave1 jen1 kenni1 mike1 murray1 neal1 randal1 saunder1 scott1 steve1 travi1 wayn1
bubba butch3 nat2 jimmi1 jock1 mickey1 trey1 walli1
bubbl burst4 mania2 liquid1 overh1
buccan jaguar2 packer2 raven2 redskin2 vike2 charger1 colt1 dolphin1 falcon1 raider1 ram1
buchanan kemp3 kerri3 dole2 key2 gore1 pat1 republican1 weld1
bucharest budapest3 kiev3 pragu3 sofia3 lisbon1 sparta1 warsaw1
buck chuck2 cavali1 celtic1 crow1 jack1
bucket hose3 shovel3 can2 pot2 mattress1 overflow1 tray1 utensil1
buckl strap3
bud seedl3 foliag2 fragrant1 petal1 pod1
budapest pragu4 stockholm3 warsaw3 sofia2 vienna2 helsinki1
buddha shiva2 statu2 buddhism1 buddhist1 deiti1 dharma1 pagoda1 reincarn1 relic1
buddhism buddhist3 christian3 teach2 judaism1 reincarn1 religion1
buddhist monk3 tibetan3 christian2 hindu2 muslim2 templ1
buddi pal4 charli1 classmat1 dad1 jimmi1 johnni1 roommat1
budg relinquish1 renounc1 retract1
budget spend4 fiscal3 cut2 deficit2 packag2 expenditur1 plan1 stimulus1 tax1
bueno santiago3 lima2 rosario1
buff enthusiast3 fanat2 darker1 gamer1 pale1 trivia1
buffalo calgari1 cleveland1 coyot1 detroit1 mapl1 minnesota1 ottawa1 philadelphia1 sabr1
buffer zone3 divid1 perimet1
buffet dinner2 churn1 dine1 meal1 menu1 reel1 turbul1
buffi slayer4 vampir4 mulder3 marg1 phoeb1
bug bunni4 worm2 mous1 rabbit1 virus1 weed1
buick oldsmobil4 cadillac3 chevi2 chevrolet2 pontiac2 hummer1 taurus1
build construct4 hous4 develop2 expand2 home2 structur2 tower2 creat1 demolish1 design1 erect1 establish1 exist1 instal1 open1 rebuilt1 resid1 residenti1 wall1
builder develop2 owner2 merchant1
buildup harden1
bulb fluoresc4 lamp3 candl1 charcoal1 flashlight1 seedl1
bulg swell2 swollen2 overs1 wallet1
bulgaria romania4 hungari3 greec2 latvia2 lithuania2 ukrain2 estonia1 itali1 macedonia1 poland1 serbia1 sofia1 turkey1
bulk fraction2 quantiti2 excess1 portion1 suppli1
bulki overs4 shini2 pad1 sturdi1
bull celtic3 cavali1 clipper1 coyot1 grizzli1 lion1 piston1 scotti1 spur1 warrior1
bulldog wildcat3 cougar2 huski2 spartan2 trojan2 dame1 gator1 panther1 terrier1 wolverin1
bulldoz jeep3 crane2 tractor2 shovel1 tank1
bullet shrapnel3 tear3 cannon2 grenad2 projectil2 riddl2 canist1 fire1 gunshot1 mortar1 pellet1 rocket1 shell1 spray1 stray1
bulletin hotlin2 newscast2 newslett2 gazett1 info1 websit1
bulletproof vest4 handcuff2 tint2 glass1 goggl1 helmet1 sunglass1
bulli teas4 seduc3 harass2 intimid2 verbal2 humili1 insult1 scold1 stalk1 taunt1 trick1 workplac1
bullion ounc3 platinum2 gold1
bullock granger2 hepburn2 cum1 farley1 hank1 morrow1 reev1 sandra1 syke1
bum cha3 dude1
bump shove3 drag2 slap2 flip1 poke1 punch1 rub1 scratch1 skip1 slam1 yank1
bumper sticker3 headlight1
bumpi smoother3 slipperi2 treacher2 ici1 peril1 smooth1 wobbl1
bun jelli1 tan1
bunch crazi2 guy2 stuff1
bundl manifold2 matrix1 packag1 packet1 shuffl1 stack1 suitcas1
bungalow farmhous3 cottag2 craftsman2 mansion2 condo1 condominium1 motel1 rustic1
bunk couch1 mattress1
bunker trench4 cave2 fairway2 hideout2 hole2 dig1 fortifi1 perimet1
bunni rabbit4 cartoon1 lili1
bunt out3 cora2 chipper1 inning1 pinch1 slider1
buoy dampen3 optim2 sentiment2 gain1 spur1 temper1 upbeat1
bur hair2 dash1 dun1 feisti1 foo1 mil1 nay1 uh1
burbank culver4 glendal4 pasadena3 lans1 studio1 temp1 walt1
burden indebt4 saddl4 distress2 hardship2 constraint1 restraint1 stigma1
bureau depart3 commerc1 statist1
bureaucraci bureaucrat4 ineffici2 elit1
bureaucrat elit2 servant2 tangl2 businessmen1 ineffici1 paperwork1 politician1
burger hamburg4 sandwich3 steak3 fri2 mcdonald2 pizza2 taco2 salad1 sausag1
burgess carver2 partridg2 tanner2 chapman1 laird1 luke1 pool1
burglari robberi4 theft3 feloni2 vandal1
burgundi provenc4 champagn1 flander1 pinot1 savoy1 wine1
buri cremat3 grave3 inter3 burial2 cemeteri2 burn1 dead1 die1 dig1 rubbl1
burial cremat4 cemeteri2 funer2 grave2 graveyard2 tomb2 mortuari1 rite1
burk farrel2 murphi2 fisher1 hart1 kelli1 logan1 marshal1 murray1 parker1 patrick1 robinson1 steven1 tucker1 walsh1
burma myanmar4 lao3 cambodia2 nepal1 saigon1 vietnam1
burn burnt4 damag2 destroy2 gut2 smoke2 torch2 char1 crush1 fire1
burner stove4 charcoal1 flashlight1 heater1 lamp1
burnt char2 gut2 crush1 torch1
burr cobb1 gurney1 morrow1 picker1
burrough dicken2 hawthorn2 lilli2 tarzan2 carver1 mead1 poe1 virgil1
burrow nest3 fink1 linden1
burst flash3 explod2 flame2 gunfir2 firebal1 gunshot1 punctuat1 roar1
burt lauri3 herman2 lancast2 elmer1 pam1 peck1
burton dale2 craven1 denni1 fowler1 hart1 helm1 hyde1 richard1 skinner1 thompson1
bus train4 buse3 commut3 taxi3 passeng2 truck2 car1 ferri1 rail1 subway1 traffic1
buse taxi3 train3 car2 tram2 truck2 van2 cab1 commut1 passeng1 vehicl1
bush gore3 dole2 shrub2 tree2 washington2 campaign1 kerri1 pentagon1 presid1 presidenti1 reagan1 republican1 speech1 vine1
bushel soybean4 oat3 cent1 harvest1
busi compani3 firm3 industri3 corpor2 custom2 enterpris2 market2 sector2 client1 commerci1 consum1 crowd1 factori1 financi1 invest1 job1 manag1 oversea1 privat1 servic1
busiest congest3 bustl1 hub1 longest1
businessman entrepreneur3 politician3 financi2 millionair2 tycoon2
businessmen entrepreneur4 merchant2 politician2 capitalist1 intellectu1 wealthi1
bust statu2 crack1 mess1 pyramid1 screw1 sculpt1
buster chaplin2 cage1 sylvest1
bustl chinatown2 congest2 crowd2 metropoli2 sleepi2 sprawl2 thrive2 downtown1 nightlif1 vibrant1
butch doc1 papa1 scotti1 walli1
butcher deli2 strauss1 yam1
butler richardson2 carter1 evan1 holm1 parker1 porter1 walker1
butt crest3 canyon2 dorado1 eureka1 knob1
butter cream3 melt3 peanut3 chees2 chocol2 flour2 syrup2 vanilla2 cake1 cinnamon1 crumb1 cube1 dough1 egg1 garlic1 lemon1 mayonnais1 mixtur1 nut1 sauc1 spoon1 sprinkl1 stir1 sugar1 tablespoon1 yogurt1
butterfli moth4 insect3 orchid3 medley2
button pin4 click2 sticker2 strap2 tag2 collar1 dashboard1 microphon1 pad1 ribbon1 sitter1 string1
buy purchas4 sell4 buyer1 cash1 invest1 investor1 offer1 own1 sale1
buyer seller4 dealer3 consum2 custom2 investor2 owner2 collector1 merchant1 purchas1 shopper1 supplier1
buzz hum3 chatter2 hype2 nois2 splash2 churn1 circl1 commot1 howl1 pop1 swarm1 swirl1
buzzer dunk4 jumper2 pointer2 timeout2 halftim1
bypass coronari2 surgeri1
byron rodney3 leonard2 nelson2 parri1
bystand policemen2 wound2 crossfir1 eyewit1 pedestrian1 policeman1 unarm1
byte encod2 pixel2
byzantin ottoman4 constantinopl3 roman3 empir2 mediev2 conquest1 ecclesiast1 emperor1 venetian1
cab taxi4 liveri3 limousin2 car1 driver1 wagon1 wheel1
cabaret revu4 tango2 troup2 circus1 cirqu1 disco1 diva1 gard1 opera1 parisian1
cabbag lettuc3 carrot2 spinach2 sprout2 celeri1 cucumb1 pumpkin1 tomato1
cabernet chardonnay4 pinot4 grape2 wine2 vineyard1
cabin cottag3 campground2 cockpit2 hut2 camper1 deck1 dwell1 hangar1 room1 rustic1 suit1
cabinet minist3 prime3 parliament2 caretak1 chair1 desk1 interim1 parliamentari1 resign1
cabl wire4 network3 channel2 optic1 satellit1 subscrib1 televis1 wireless1
cabot cicero1 greenfield1 hertz1 laird1 sumner1 whitehead1
cach depot2 hide2 stash2 munit1
cactus palm2 citrus1 fern1 orchid1 sunflow1
caddi putter3
cadet traine4 instructor2 recruit2 corp1 scout1
cadillac taurus4 chevi2 chevrolet2 jeep2 pontiac2 dodg1 ford1 hummer1 mustang1 sedan1
caesar cleopatra3 julius3 napoleon3 cicero1 pharaoh1
cafe restaur4 pub3 kiosk2 loung2 mall2 nightclub2 shop2 diner1
cafeteria dine3 dorm3 classroom2 dormitori2 gym2 hostel2 restroom2 gymnasium1
caffein supplement3 nicotin2 vitamin2 calori1 hormon1 iodin1 pill1 testosteron1
cage enclosur2 nest1 shack1
cain hickey2 crow1 drake1 jude1 lazarus1
cairo damascus3 egypt2 nairobi2 tel2 istanbul1 jerusalem1
cajun creol4 cuisin1 regga1 salsa1 voodoo1
cake cooki3 pie3 chocol2 dessert2 loaf2 pancak2 pastri2 pud2 toast2 cream1 crust1 dough1 pumpkin1 sandwich1 sweet1
cal poli3 dooley1
calam catastroph4 disast2 misfortun1
calcium potassium4 magnesium3 carbon2 chlorid2 sodium2 vitamin2 ion1 nutrient1 phosphat1 salt1
calcul estim3 quantifi3 measur2 comput1 formula1 method1 methodolog1 timer1
calculus geometri2 geographi1 mathemat1
calcutta delhi3 goa2 colombo1 johannesburg1
calendar postcard2 date1
calf groin2 thigh2 rib1
calgari vancouv4 winnipeg4 ottawa3 montreal2 toronto2
california florida3 texa3 oregon2 santa2 colorado1 columbia1 francisco1 massachusett1 nevada1 san1
californian yorker4 texan3 latino1 mexico1 uninsur1
call describ2 dub2 refer2 urg2 declar1 demand1 know1 letter1 messag1 name1 part1 respons1 say1 send1 stop1 talk1
caller listen3 dial1 dispatch1 messag1 phone1 prank1 telephon1
calligraphi paint2 ceram1 collag1 embroideri1
calm quiet4 sooth3 subsid2 casual1 nod1 patient1 paus1 reced1 relax1 silenc1 silent1 spook1 stabil1 tens1
calori gram4 milligram4 carbohydr3 fat3 cholesterol2 sodium2 diet1 intak1
calv cow3 goat2 clone1 infant1 lamb1 offspr1 pig1 puppi1 sheep1
calvin ralph2 donna1 jacob1 luther1 tiffani1
cam scotti2
cambodia lao4 myanmar3 nepal3 thailand3 hun2 vietnam2 indonesia1 sen1 uganda1
cambridg oxford4 triniti3 colleg1 harvard1 pembrok1 princeton1 worcest1
camden newark2 springfield2 cumberland1 eri1 greenwich1 madison1 richmond1 suffolk1 trenton1 worcest1
camel goat4 hors3 mule3 sheep2 cow1 eleph1
cameo memor2 repris2 directori1 onstag1 recur1 star1
camera screen4 microphon3 video2 detector1 phone1 scanner1 sensor1 surveil1 televis1
cameraman photograph3 correspond2 freelanc1 journalist1
cameroon gabon3 ghana3 seneg3 togo2 equatori1 guinea1 mali1 nigeria1 tunisia1
camilla duchess4 diana3 countess2 princess1
camouflag fatigu4 uniform3 clad1 helmet1 khaki1 vest1 wear1
camp hike3 picnic3 refuge3 camper2 campground2 huddl2 recreat1 refug1 shelter1
campaign lobbi3 effort2 environmentalist2 fundrais2 watchdog2 dole1 presidenti1 republican1 strategi1 tireless1 unsuccess1
campbel stewart3 clark2 graham2 scott2 walker2 watson2 collin1 craig1 davi1 evan1 fraser1 hamilton1 kelli1 lewi1 miller1 murphi1 murray1 nelson1 palmer1 parker1 roger1 ross1 smith1 stuart1 thompson1
camper hiker4 campground1 climber1
campground picnic3 lodg1 yosemit1
campus colleg3 school3 univers2 classroom1 communiti1 elementari1 librari1 student1
can dri2 leftov2 noodl2 contain1 cook1 crate1 jar1 packag1 plastic1 pot1 salt1 soda1
canada sweden2 zealand2 commonwealth1 europ1 norway1 russia1 state1
canal ditch3 waterway3 dam2 drainag2 irrig2 reservoir2 sewer2 thame2 tunnel2 river1
canari cape2 island2 cayman1 gibraltar1 tahiti1 wharf1
canberra melbourn2 sydney2 wellington2 downer1 kingston1
cancel postpon4 reschedul4 delay3 scrap2 suspend2 defer1 departur1 flight1 schedul1 skip1
cancer malign4 prostat3 diabet2 diseas2 heart2 lung2 melanoma2 ovarian2 cervic1 cure1 diagnos1 lesion1 liver1 mutat1 patient1 thyroid1 transplant1
candi chocol3 popcorn3 gum2 sweet2 cooki1 cream1 honey1 perfum1 snack1 soda1 toy1
candid candidaci3 nomine3 presidenti3 incumb2 vote2 voter2 democrat1 elect1 mate1 nomin1 parti1 poll1 reelect1 republican1 thought1 truth1
candidaci nomin2 nomine2 presidenti2 reelect2 endors1 presid1
candl lantern3 light3 flame2 incens2 lamp2 wreath2 firecrack1 flower1
candlelight vigil4
cane coconut1 cotton1 plantat1 rubber1 sugar1
canin kennel2 dog1 robot1
canist pellet4 propan2 spray2 tear2 dispers1 firecrack1 flammabl1 grenad1 gunpowd1
cann palm2 venic2 festiv1 globe1 oscar1
cannabi marijuana4 cocain1 ecstasi1 hemp1 heroin1 medicin1 meth1 opium1
cannon gun2 rifl2 launcher1 mortar1 tank1
cannot must4 should3 nor2 could1 determin1 doe1 fail1 imposs1 longer1 might1 necessarili1 need1 never1 otherwis1 ought1 shall1 simpli1 suppos1 therefor1 unabl1 unless1 want1
cano kayak4 paddl2 raft2 row2 ski2 hike1 snowboard1 swim1
canon nikon4 ecclesiast1
canopi roof2 enclos1 enclosur1 retract1 shade1 tree1 walkway1
canterburi crusad3 wellington2
canton commune4 municip2 lac1 township1
cantones mandarin4 creol3 dialect3 fluent1 hindi1 malay1 pronunci1
canva cardboard2 cloth1 fabric1 paint1 pencil1 piec1 plywood1 tapestri1
canvass recount4
canyon cliff2 creek2 ridg2 trail2 valley2 waterfal2 yosemit2 dune1 gorg1 hillsid1 lake1 mountain1 slope1 wilder1
cap notch1 shield1
capabl capac2 expertis2 firepow2 incap2 communic1 deterr1 function1 missil1 oper1 readi1 skill1 sophist1 suit1 system1 technolog1 weaponri1
capac output2 cost1 facil1 generat1 maximum1 suppli1
cape verd3 coast2 isl2 island2 natal2 johannesburg1 nova1
capit capitalist3 exploit3 imperi3 social3 communism2 liber2 weight2 citi1 global1 index1
capita gross2 incom2 median2 per2 dispos1 versus1 year1
capitalist entrepreneur4 elit1 multin1
capitol hous2 congression1 courthous1 lobbi1
capsul spacecraft2 spaceship2 tablet2 packet1
captain skipper4 coach2 seaman2 cricket1 hooker1 kiwi1 squad1 umpir1
caption read2 footnot1 headlin1 inscrib1 scroll1
captiv hostag4 captor3 detaine2 freed2 pow2 prison2 comrad1 kidnapp1
captor kidnapp4 comrad2 hostag2 freed1
captur recaptur3 seiz3 surrend3 convey1 escap1 evok1 snatch1
car truck4 vehicl4 driver3 drive2 motorcycl2 park2 pickup1 taxi1 van1
caramel chocol3 creami3 creme3 fudg3 glaze2 vanilla2 cream1 flavor1 raspberri1 syrup1 tart1
caravan getaway2 jeep2 excurs1 limousin1 minivan1 wagon1
carbid flint1 silicon1
carbohydr gram3 satur3 cholesterol2 fat2 milligram2 protein2 sodium2 dietari1
carbon dioxid4 emiss4 gase3 greenhous3 magnesium2 methan1 monoxid1 nitrogen1 phosphat1 salt1
carcass rot3 corps2 manur2 chicken1 cow1 herd1 slaughter1
card debit3 coupon2 holder2 tag2 ticket2 certif1 check1 gift1 lotteri1 packag1 par1 passport1 prepaid1 stamp1 stroke1
cardboard plastic4 plywood2 sheet2 wooden2 crate1 discard1 handmad1 stack1 stuf1
cardiac cardiovascular3 vascular3 coronari2 pacemak2 renal2 complic1 dialysi1 heart1 heartbeat1 kidney1 pulmonari1 respiratori1 surgeri1 transplant1 trauma1
cardin cub1 dodger1 oriol1 padr1 pope1 ram1 saint1 vatican1 yanke1
cardiolog neurolog4 oncolog4 psychiatri2 cardiologist1 dentistri1 patholog1 veterinari1
cardiologist psychiatrist3 surgeon3 pathologist2 dentist1 physician1 psychologist1 veterinarian1
cardiovascular diabet2 hypertens2 obes2 clinic1 coronari1 disord1 metabol1 neurolog1 vascular1
care health4 healthcar3 meticul2 nurtur2 proper2 thorough2 welfar2 close1 hate1 hospit1 insur1 love1 medic1 medicaid1 medicar1 nurs1 patient1 prepar1 prudent1 servic1 sick1 treatment1
career coach2 histori2 season2 stint2 comeback1 debut1 lifetim1 play1 profession1 record1 success1 tenur1 win1
caregiv helper3 spous2 therapist2 counselor1
careless reckless4 sloppi3 clumsi1 intox1 neglig1 rude1
caretak interim3
carey mulligan2 christi1 garth1 hart1 hay1 hurley1 matthew1 murphi1 richard1 tucker1 underwood1
cargo passeng3 contain2 freight2 freighter2 ship2 transport2 vessel2 carri1 carrier1 haul1 luggag1 tanker1
caribbean coast2 island2 mediterranean2 pacif2 hemispher1 jamaica1 latin1 puerto1
caricatur cartoon4 prophet3 grotesqu2 mock2 depict1 parodi1 portray1 satir1 stereotyp1
carl herman3 fritz2 curt1 ken1 levin1 ludwig1 max1 oliv1 otto1 peter1 ted1 theodor1 walter1
carlo jose4 juan4 mont4 rodriguez3 julio2 pablo2 pedro2 cesar1 gabriel1 hector1 hugo1 martinez1 ramon1 roland1 santiago1 santo1
carmel zion3 dorado1 grove1 langley1 mount1 vail1
carmen dolor3 donna2 del1 esther1 gloria1 iren1 isabel1 juliet1 maria1 miriam1 romeo1 rosa1 rosario1 sal1 vega1 vera1
carnag mayhem4 chao2 devast2 tragedi2 horrif1 miseri1
carnegi mellon4 peabodi3 endow2 recit1
carniv circus2 extravaganza2 parad2 pageant1 rainbow1 regatta1 samba1
carol judi3 joyc2 linda2 lynn2 shirley2 susan2 cynthia1 deborah1 dian1 dori1 dorothi1 ellen1 gail1 helen1 jane1 joan1 patricia1 shelley1 suzann1
carolin jane2 catherin1 christin1 elizabeth1 emma1 helen1 helena1 katherin1 louis1 margaret1 mari1 matilda1 patricia1 patti1 sarah1
carolina florida2 michigan2 tennesse2 virginia2 illinoi1 iowa1 kansa1 maryland1 mississippi1 missouri1 nebraska1 ohio1 oregon1 seaboard1 texa1 wisconsin1
carolyn kathi3 cynthia2 melissa2 peggi2 ellen1 heather1 susan1
carousel circus2 coaster2 windmil2 wonderland1
carp swallow3 catfish2 castor1 eel1 herring1
carpent weaver2 crane1 reed1 scott1
carpet rug4 curtain1 fabric1 furnish1 furnitur1 garment1 handmad1 pillow1 textil1 wallpap1
carr jen2 sim2 carrol1 chandler1 mccoy1 murray1 pool1 randal1 riley1
carri maggi3 deliv2 molli2 underwood2 ellen1 handl1 hold1 load1 luci1 take1 transport1 use1
carriag wagon4 locomot3 cart2 tram2 elev1 haul1
carrier fleet2 refuel1
carrol riley2 webster2 chandler1 griffin1 hay1 murphi1 newton1 porter1 robinson1 walker1
carrot celeri3 onion3 pea2 potato2 sprout2 chop1 dice1 eggplant1 lettuc1 mash1 peel1 slice1 stalk1 veget1
carson palmer3 chandler1 mccoy1 nelson1 roger1 russel1 sawyer1
cart donkey2 tractor2 wagon2 indi1 mule1 race1 sled1 trailer1 wheelchair1
cartel gang4 traffick4 syndic2 smuggler1 warlord1
carter jimmi2 richardson2 robinson2 wade2 fisher1 harrison1 jackson1 johnson1 marshal1 walker1
cartier picasso2 tiffani2 henri1 hoy1 shoemak1
cartilag ligament2 tendon2 fractur1 inflamm1 muscl1 rib1 tissu1
cartoon parodi2 comic1 prophet1
cartridg magnum3 disk1 muzzl1 pellet1 printer1 revolv1
cartwright hickey2 hodg2 sawyer1 skinner1
carv sculpt3 sculptur3 statu3 marbl2 ornament2 decor1 gild1 granit1 motif1 mural1 potteri1
carver garfield3 cobb2 dewitt2 collier1 dalton1 flint1 hawthorn1 horac1 jasper1 knox1 stile1 taft1 woodruff1 workman1
casa luna3 largo2 pueblo2 del1 della1 gran1 grand1 marina1 rosa1 terra1 vila1 vita1 viva1
casablanca tel1
cascad keyston2 meridian2 waterfal2 crest1
case trial3 complaint2 court2 investig2 charg1 crimin1 death1 evid1 lawsuit1 legal1 matter1 prosecut1 prosecutor1 question1 whether1
cash money4 credit2 fund2 debt1 dollar1 loan1 pay1 payment1 save1 worth1
cashier clerk3 receptionist3 teller2 waiter1
cashmer sweater3 wool3 denim1 linen1 silk1
casino gambl4 vega4 gambler2 game2 las2 resort2 wynn2 hotel1
casket coffin4 drape3 wreath2
casper jasper2 muller1
cassandra meg1 molli1 penelop1 veronica1
cassett disc4 stereo4 demo2 disk2 promo2 tape2 videotap2 vinyl2 format1 mono1
cast show2 charact1 hindu1 screen1 star1
castillo martinez3 rodriguez3 romero3 flore2 julio2 del1 jose1 pedro1 ramon1
castl fort4 manor4 fortress3 mansion2 palac2 windsor1
castor pang2 shelli2 yam1
castro fidel4 havana4 cuba3 salina2
casual neat2 chat1 cheer1 clientel1 dress1 happili1 intim1 polit1 stroll1
casualti civilian2 toll2 death1 fatal1 inflict1 wound1
cat dog4 pet3 monkey2 puppi2 rabbit2 rat2 eleph1 fox1 hound1 mous1 wolv1
catalina margarita3 helena2 mariana2 luna1 rosa1
catalogu collect3 directori1 encyclopedia1 paperback1
catalyst precursor2 element1
catapult eclips2 usher2 obscur1 scoop1
catastroph devast3 disast3 disastr3 consequ1 famin1 tragedi1
catch pick2 chase1 grab1 hook1 off1 pass1 shoot1 stop1 throw1 touchdown1 yard1
catcher fielder3 pitcher3 hitter2 slugger2 starter2 goali1 piazza1 reliev1 rooki1
catchi melodi2 riff2 funki1 novelti1 seduct1 soul1 tune1
cate hepburn1 penelop1 vanessa1
categor flat4 class2 refut2
categori disciplin1 entri1 list1 miscellan1
cater leisur3 clientel2 establish1 lunch1 meal1
caterpillar plough2 deer1 motor1 motorola1
catfish eel2 herring2 tuna2 ostrich1 shrimp1 trout1
cathedr chapel4 church3 saint2 christ1 convent1 monasteri1 parish1 synagogu1 triniti1 westminst1
catherin elizabeth3 emma2 joan2 louis2 margaret2 marguerit2 mari2 constanc1 dorothi1 isabella1 katherin1 nichola1 sophia1
cathi shelli3 gail2 jenni2 tara2 christin1 cynthia1 debbi1 elain1 meg1 molli1 sheila1
cathol protest4 christian3 church3 orthodox3 roman2 clergi1 dioces1 evangel1 lutheran1 muslim1 priest1 religi1
cattl livestock4 sheep4 cow3 herd3 pig2 farm1 goat1 graze1 hog1 hors1 poultri1 rancher1
catwalk coutur2 runway2 lingeri1 swimsuit1
caucus primari4 contest3 midterm2 deleg1 nomin1 whip1
caus damag3 result2 trigger2 due1 failur1 flood1 harm1 impact1 occur1 prevent1 risk1 serious1 sever1 suffer1 threaten1 widespread1
caution warn3 cautious1 economist1 hint1 optimist1 signal1 stress1
cautious optimist3 pessimist3 upbeat3 hesit2 wari2 confid1 investor1 mute1 react1
cavali hornet3 piston3 raptor3 wizard3 celtic2 maverick2 sun2 superson2 clipper1 grizzli1 nugget1
cavalri infantri4 regiment4 command1 corp1 panzer1
cave collaps2 quarri2 sanctuari2 gut1 hideout1 jungl1 prehistor1 refug1 ruin1 tomb1 tunnel1 underground1
cavern cramp2 spacious2 darken1 dome1 hangar1 locker1 sprawl1
caviar herring1 salmon1 tuna1
caviti nasal2 intestin1 membran1 tube1
cayenn teaspoon2 pepper1
cayman jamaica1
ceas truce4 hostil3 commenc2 discontinu2 peac2 halt1 resum1 unilater1
cecil lester3 earl1 garfield1 horac1 rufus1 spencer1 stafford1 underwood1 vernon1 wheeler1
cedar cypress3 grove3 oak3 pine3 walnut3 hickori2 magnolia2 laurel1 mapl1 spruce1 willow1
ceil floor2 roof2 wall2 woodwork2 curtain1 fireplac1 panel1 plaster1 vault1 window1
celebr festiv4 entertain3 parad3 ceremoni2 commemor2 occas2 centenni1 coincid1 eve1 extravaganza1 feast1 gala1 guest1 homecom1 honor1
celeri onion3 chop2 cucumb2 dice2 garlic2 parsley2 stalk2 minc1 sprout1
celesti cosmic1 equat1 galact1 heaven1 mythic1 planetari1
cell tissu3 cellular2 gene2 membran2 neuron2 stem2 embryo1 immun1 mous1 nucleus1 protein1
cellar dungeon3 vineyard2 wineri2
cello piano4 violin4 concerto3 flute3 viola3 clarinet2 sonata2 saxophon1
cellphon ipod4 laptop4 phone4 telephon2 cellular1 dial1 gadget1 handheld1 handset1 pager1 radio1
cellular wireless4 mobil2 phone1 telecommun1 telephon1
celtic clipper2 nugget2 sonic2 sun2 hornet1 maverick1 net1 piston1 raptor1
cement steel3 rubber2 concret1 machineri1 plastic1 pulp1 textil1
cemeteri graveyard3 inter3 memori3 monument2 chapel1 grave1
censor censorship4 delet3 omit1 rewritten1 snippet1
censorship intrus1 repress1 restrict1 secreci1
census popul4 inhabit2 commune1 household1 statist1 survey1
cent penc4 per2 dollar1 gallon1 ounc1 penni1 pound1 rise1 rupe1 share1 unchang1
centenni jubile3 inaugur2 commemor1 exposit1 memori1
centr facil2 revolv2 clinic1
central hierarch3 eastern2 western2 citi1 east1 main1 northern1 region1 southeast1
centrifug enrich3 uranium3 graphit1 reactor1
centuri nineteenth3 twentieth3 earliest2 mediev2 eighteenth1 empir1 era1 histori1 modern1 oldest1 renaiss1
ceram porcelain4 potteri4 textil3 glass2 stainless2 tile2 decor1 furnitur1 latex1 wax1
cereal grain2 snack2 stapl2 coffe1 food1 potato1 starch1 veget1
cerebr hemorrhag3 spinal3 muscular2 cortex1 pulmonari1
ceremoni festiv3 inaugur3 commemor2 funer2 occas2 rite2 ritual2 farewel1 gala1 parad1 remembr1 wed1
certain definit3 obvious3 clear2 hard2 inde2 probabl2 realli2 seem2 specif2 sure2 undoubt2 doe1 doubt1 might1 necessarili1 nonetheless1 noth1 ought1 particular1 perhap1 someth1 such1 these1 think1 those1 truli1 unfortun1 yet1
certainti clariti2 doubt1 likelihood1 proof1
certif certifi4 diploma3 passport2 qualif2 clearanc1 deposit1 exam1 identif1 licenc1 licens1 placement1 receipt1 registr1 valid1
certifi verifi2 compli1 inspector1
cervic melanoma1 ovarian1 pap1 prostat1 spinal1 thyroid1
cesar julio4 giusepp2 hector2 hugo2 cordoba1 franco1 pablo1
cha pong3 nam2 che1 ping1
chad sudan3 congo1 liberia1 zair1
chain store3 groceri2 handcuf2 supermarket2 drugstor1 lock1 retail1
chair conven4 committe2 desk2 presid2 tabl2 head1 sit1 subcommitte1
chairman execut4 chief3 vice3 committe2 deputi1 director1 founder1 presid1 secretari1
chalk notch4 reel2 cliff1 hammer1 limeston1 reap1
challeng face3 contend2 daunt2 difficulti2 incumb2 obstacl2 competit1 confront1 critic1 defend1 difficult1 dilemma1 futur1 implic1 overcom1 potenti1 problem1 realiti1 rival1
chamber duma1 orchestra1 panel1
chamberlain wilt4 churchil1
champ champion4 heavyweight1 indi1 reign1
champagn sparkl2 vodka2 wine2 cocktail1 martini1 pint1 sip1 tequila1
champion cup3 reign3 runner3 championship2 defend2 final2 winner2 favourit1 heavyweight1 holder1 leagu1 match1 olymp1 qualifi1 semifin1 titl1 tournament1 win1
championship cup3 tournament3 gymnast2 medal2 olymp2 qualifi2 skate2 trophi2 compet1 competit1 event1 final1 gold1 playoff1 super1 swim1 team1 tenni1 titl1 world1
chan wong4 chow3 lee3 lam2 lien2 chang1 chi1 chin1 ching1 chou1 chung1 lin1 tai1 tan1
chanc opportun3 hope2 lose2 win2 enough1 get1 give1 goal1 tri1
chancellor predecessor2 outgo1 successor1
chandler mccoy3 freeman2 griffin2 reev2 chapman1 ewe1 hay1 kirk1 logan1 riley1 walker1
chang shift3 effect2 lee2 lin2 move2 step2 chou1 chung1 come1 current1 doe1 follow1 futur1 impact1 kim1 mean1 need1 polici1 possibl1 rather1 result1 same1 see1 should1 term1 wang1 way1 wen1 yang1
channel funnel4 network3 radio2 televis2 program1 satellit1 sirius1 station1
chant shout4 slogan4 wave2 demonstr1 mantra1 yell1
chao mayhem3 chaotic2 instabl2 lawless2 panic2 turmoil2 chou1 chung1 confus1 crisi1 jen1 ming1 strife1 unrest1
chaotic turbul3 messi2 tens2 unpredict2 dreari1 hectic1 noisi1 peril1
chapel church3 convent2 crypt2 monasteri2 methodist1 parish1 pulpit1 triniti1
chaplain provost3 vicar3 warden2 command1 headmast1 librarian1 serv1
chaplin ethel2 dicken1 fairbank1 sinatra1 tarzan1 twain1 wilder1
chapman maxwel2 tucker2 cooper1 dunn1 freeman1 griffin1 harrison1 kelli1 lowri1 matthew1 moor1 parker1 tyler1
chapter paragraph2 section2 coven1 delta1 fratern1 volum1
char mangl3 wreckag3 corps2 rubbl2 debri1 gut1 litter1 mutil1
charact portray3 fiction2 role2 villain2 comic1 creator1 episod1 featur1 movi1 narrat1 person1 persona1 scene1 stori1 theme1
character classifi2 describ2 quantifi2 term2 contrast1 differenti1 distinguish1 perceiv1 phenomenon1 similar1
characterist trait4 distinct3 peculiar2 qualiti2 variat2 factor1 pattern1 subtl1 type1 uncommon1 uniqu1
charcoal firewood2 stove2 furnac1 graphit1 grill1 lamp1 latex1 pencil1
chardonnay pinot4 wine3 grape2 vineyard1
charg convict3 guilti3 conspiraci2 crimin2 fraud2 plead2 prosecutor2 count1 embezzl1 extort1 feloni1 indict1 murder1 prosecut1 racket1 sentenc1 treason1 trial1
charger jaguar2 ram2 colt1 packer1 raider1 raven1 redskin1 titan1
chariot donkey1 grail1 hors1 pegasus1
charisma intellect3 charm2 statur2 finess1 flair1 impecc1 newfound1 pois1 qualiti1 stamina1 tempera1 versatil1 wit1
charismat energet2 devout1 feisti1 fieri1 preacher1 visionari1
charit chariti4 donat3 nonprofit2 contribut1 foundat1 fundrais1 trust1
chariti donat3 nonprofit3 donor2 foundat1 fundrais1 organ1 organis1
charl edward3 william3 franci2 frederick2 georg2 henri2 loui2 hugh1 jame1 john1 joseph1 philip1 richard1 robert1 sir1 thoma1
charleston savannah4 omaha3 honolulu2 myrtl2 newport2 fort1 norfolk1 richmond1
charley ike3 hurrican2 mitch2 gale1 jeann1 katrina1 rita1
charli johnni3 chuck2 jack2 jerri2 joe2 mel2 toni2 danni1 dave1 dick1 eddi1 jimmi1 parker1 sam1 tyler1
charlott loui1 richmond1
charm handsom3 delight2 eccentr2 gorgeous2 love2 quirki2 seduct2 classi1 creepi1 eleg1 funni1 gracious1 lovabl1 wit1 witti1
chart peak3 debut1 singl1
charter coven2 membership1
chase drive2 morgan2 snatch2 stanley2 corner1 drag1 lynch1 rob1 sneak1 swarm1 swoop1 walk1
chassi engin2 prototyp2 wheel2 configur1 fit1 locomot1 model1 redesign1 tractor1 wagon1
chat handyman2 hug2 sip2 stroll2 dine1 forum1 huddl1 joke1 laugh1 messag1 mingl1 overheard1 smile1
chateau versaill3 wineri3 cirqu2 riviera1 vineyard1
chattanooga knoxvill4 nashvill2 louisvill1 memphi1 springfield1
chatter commot1 gossip1 hype1 snippet1
chauffeur limousin3 fay2 fireman2
che mao2 chi1 dia1 nam1 viva1
cheap cheaper4 inexpens4 expens3 scarc1
cheaper expens3 inexpens3 safer2 cheapest1 easier1 newer1 price1 simpler1
cheapest safest4 easiest3 simplest2 inexpens1
cheat deceiv3 misl2 dope1 fraud1 infidel1 lie1 misus1 scam1 tamper1 trick1
check luggag2 search2 your2 clean1 collect1 fix1 handl1 mail1 paperwork1 postal1 refund1 registr1 tab1 tip1 up1
checker scarf1
checkpoint roadblock4 intersect2 patrol2 convoy1 cordon1 cross1 curfew1 entranc1 outpost1
checkup dialysi2 rehab2 outpati1 prenat1 surgeri1 transfus1
cheek forehead3 lip3 tongu3 eye1 flush1 mouth1
cheer crowd3 ovat3 wave3 greet2 shout2 thunder2 clap1 happili1 laughter1 loud1 mellow1 seren1 spectat1
cheerlead softbal3 varsiti3 clown2 superstar2 lacross1 volleybal1
chees cream3 parmesan3 chocol2 meat2 sausag2 yogurt2 dessert1 egg1 pasta1 sandwich1 sauc1 steak1 tomato1
chef cook3 culinari3 cuisin2 diner2 gourmet2 cookbook1 dish1 restaur1 waiter1
chemic pesticid3 plastic3 pharmaceut2 substanc2 toxic2 fertil1 materi1 mechan1 polym1 precursor1 synthes1
chemist physicist4 geologist2 inventor2 mathematician2 scientist1
chemistri physic4 mathemat2 molecular1 physiolog1 scienc1
chemotherapi treatment3 regimen2 therapi2 dose1 inject1 medic1 placebo1 prostat1
cher elvi1 fey1 liza1 madonna1 nelli1 parton1 sinatra1 sonni1
cherish treasur4 cradl1 dear1 legaci1 lofti1 sincer1 strive1
cheroke navajo3 jeep2 mohawk2 seneca2 cheyenn1 yukon1
cherri peach4 strawberri4 pear3 raisin3 grape1 oliv1 plum1
chesapeak potomac4 eri2 norfolk2 puget2 cumberland1 delawar1 monterey1
cheshir lancashir4 chester3 yorkshir3 somerset2 devon1 suffolk1 surrey1 sussex1
chess snooker3 dart1 poker1 tenni1
chest neck3 forehead2 stomach2 throat2 ear1 heart1 leg1 nose1 shoulder1 shrapnel1 torso1 wound1
chester dudley3 lancast3 richmond2 chesterfield1 cumberland1 gloucest1 greenwood1 hereford1 kent1 lancashir1 milton1 pool1 salisburi1 weymouth1 worcest1
chesterfield hereford3 lancashir1 plymouth1 somerset1 sussex1
chestnut oak3 walnut3 clover2 vine2 crest1 elm1 locust1 magnolia1 meadow1 mott1 willow1
chevi chevrolet4 oldsmobil3 pontiac3 corvett1 dodg1
chevrolet pontiac4 oldsmobil3 dodg2 corvett1 ford1 honda1 toyota1 volt1
chevron mobil4 petroleum2 elf1 shell1
chew gum4 snuff2 cigar1 habit1 spit1 swallow1
cheyenn sioux4 seneca3 mohawk2 navajo2
chi ching2 tai2 chin1 chung1 fang1 hanoi1 lam1 mao1 ming1 tan1 tau1 yin1
chic fashion4 trendi4 parisian2 retro2 stylish2 coutur1 funki1 hippi1 posh1 sexi1 shabbi1 upscal1
chicago philadelphia3 york3 cleveland2 dalla2 minneapoli2 cincinnati1 detroit1 houston1 milwauke1 seattl1 toronto1
chick dixi2 egg2 hatch2 nest2 dove1 offspr1 puppi1
chicken pig4 meat3 pork3 poultri3 cook2 cow2 fowl2 lamb2 roast2 slaughter2 soup2 turkey2 flock1 fri1 sausag1 shrimp1 steak1 stew1
chico coco3 largo2 mend2 negro1 ole1 samba1
chief deputi3 execut3 director2 offic2 senior2 vice2 head1 secretari1 spokesman1
chihuahua cordoba1 corral1 dorado1
child parent3 elder2 famili2 kid2 pregnant2 sex2 woman2 childhood1 girl1 infant1 life1 live1 mother1 newborn1 orphan1 other1 teenag1 victim1 young1 youngster1
childbirth pregnanc4 complic2 miscarriag2 motherhood2 prenat2 infertil1 menopaus1
childhood experi2 lifelong2 upbring2 life1 matern1 memori1
chile ecuador2 paraguay2 peru2 uruguay2 venezuela2 colombia1 costa1 hondura1 mexico1
chill cool2 remind2 cold1 disturb1 drizzl1 eeri1 harrow1 melt1 omin1 sober1 terrifi1 unsettl1 vivid1 warm1
chilli frosti3 windi3 cooler2 damp2 foggi2 humid2 ici2 overcast2 steami2 stormi2 sunni2 warm2 warmer2 cold1 colder1 raini1 sky1 snowi1
chimney fireplac3 furnac1 roof1 slab1
chimpanze gorilla4 primat3 monkey2 panda2 eleph1
chin ching2 tan2 chung1 fang1 hang1 jaw1 jen1 lin1 pin1 wong1
china taiwan4 mainland3 hong2 japan2 korea2 shanghai2 vietnam2 kong1 mongolia1 thailand1
chinatown harlem2 midtown2 soho2 uptown2 waterfront2 downtown1 metropoli1
ching chung3 chou2 jen2 ming2 tao2 ting2 wong2 fang1 lam1 lien1 lin1 ling1 tai1 yin1
chip microprocessor2 semiconductor2 curl1 fairway1 flick1 foul1 intel1 maker1 micro1 micron1 notch1 poke1 processor1 tech1
chipper fielder2 inning1 pinch1 trot1
chloe clair2 daphn2 maggi2 phoeb2 polli2 stella2 fay1 liza1 minni1 veronica1
chlorid potassium4 ion3 magnesium2 salt2 sodium2 hydrogen1 nitrat1 oxid1 solubl1
chlorin cyanid3 iodin2 oxygen2 phosphorus2 compound1 fume1 hydrogen1 methan1 nitrogen1
chocol cream4 cooki2 fudg2 vanilla2 creme1 dessert1 peanut1 soda1 sweet1 yogurt1
choic option3 choos2 select2 decis1 posit1 prefer1 right1
choir choral3 chorus3 ensembl3 orchestra2 gospel1 sing1
choke clog3 haze2 cough1 fume1 smog1 swallow1 swollen1
cholera epidem3 malaria2 outbreak2 plagu2 famin1 hepat1 mening1 swine1 tuberculosi1
cholesterol milligram3 sodium3 dietari2 fat2 satur2 protein1 serum1
choos select4 opt3 decid2 prefer2 repres1
chop dice3 fine3 minc3 slice3 garlic2 parsley2 peel2 shred2 dri1 fresh1 garnish1 grate1 onion1 rib1 roast1 steak1 tablespoon1 toast1
chopin schubert2 mozart1
chopper helicopt3 crash1 plane1
choral orchestr4 ensembl1 orchestra1 recit1 symphoni1
chord harmon2 harmoni2 octav2 riff2 string2 melodi1 solo1 vowel1
chore homework4 juggl2 task2 clean1 housekeep1 mundan1 rear1 routin1 utensil1
choreograph choreographi4 dancer4 robbin1 script1
choreographi costum2 danc1 improvis1 screenplay1 storytel1 visual1
chorus voic3 sing2 glee1 vocal1
chou lin2 ting2 chung1 fang1 jen1 wong1
chow jen2 lang1 ping1 tai1 wong1 yam1
chris jason2 matt2 phil2 rick2 rob2 steve2 tim2 craig1 danni1 dave1 eric1 jeff1 jim1 jimmi1 josh1 kelli1 kenni1 kyle1 mike1 nick1 scott1 smith1 wayn1
christ jesus4 god3 resurrect3 divin2 holi2 savior2 church1 discipl1 faith1 heaven1 salvat1
christen decommiss1 renam1
christi corpus4 lex1 mulligan1 shelley1 stella1 whitman1
christian muslim4 judaism3 evangel2 jew2 religion2 islam1 orthodox1 religi1 teach1
christin judith3 janet2 clair1 cynthia1 elain1 ellen1 jenni1 louis1 mari1 martha1 meg1 pam1 patricia1 shelli1
christma holiday4 easter3 eve3 halloween3 thanksgiv3 valentin1 wed1
christoph denni2 georg2 johann2 richard2 serg2 susan2 cohen1 colin1 dominiqu1 envoy1 franz1 fritz1 gill1 jame1 nichola1 robert1 ross1 warren1
chrome plate3 dashboard2 grill2 polish1 stainless1
chromosom gene2 genom2 mutat1 protein1 sperm1
chronic recurr2 suffer2 fatigu1 ill1 respiratori1 sever1 symptom1
chronicl hearst2 herald2 telegram2 tribun2 trilog2 column1 columnist1 document1 exploit1
chronolog overview4 sequenc1 summari1 synopsi1
chrysler ford4 motor4 fiat3 toyota2 volkswagen2 dodg1 honda1
chuck jack2 joe2 jerri1 mike1 pat1 rex1 rick1 ted1
chuckl laugh3 grin2 shrug2 sigh2 laughter1
chung dong2 kim2 lee2 lin2 jen1 lien1 nam1 tai1 wong1 woo1 yang1
chunk cube2 leftov2 lump2 piec2 slice2 melt1 shred1 slab1
church congreg3 mosqu2 parish2 denomin1 dioces1 lutheran1 methodist1 monasteri1 orthodox1 priest1 roman1 synagogu1 worship1
churchil roosevelt2 rutherford1 truman1
churn swirl2 whip2 crank1 hum1 lash1 multipli1 rake1 roar1 rumbl1 slick1 suck1 swell1 torrent1
cicero plato4 hemingway1 mailer1
cider gin2 sherri2 vinegar2 cranberri1 juic1 syrup1 vodka1
cigar cigarett4 secondhand1 smoke1 smoker1
cigarett tobacco4 liquor3 nicotin2 smoke2 smoker2 marijuana1 pack1 secondhand1
cincinnati cleveland3 louisvill3 jacksonvill2 milwauke2 philadelphia2 detroit1 houston1 indianapoli1 minnesota1 oakland1 seattl1 tampa1
cinderella fairi4 mermaid4 frankenstein3 enchant2 wonderland2 clown1 macbeth1 tale1 tarzan1
cinema multiplex4 theatr4 film2 hollywood1 movi1 theatric1
cinemat storytel3 poetic2 theatric2 visual2 filmmak1 futurist1 genr1 masterpiec1 narrat1 stylist1 surreal1 timeless1
cinnamon nutmeg4 ginger3 vanilla3 clove2 teaspoon2 flake1 honey1 lemon1 pepper1 soda1
circa date2
circl swoop4 hover2 swarm2 gate1 hoist1 inner1 overhead1 roar1 rooftop1 rumbl1 sphere1 squar1 triangl1
circuit grid2 switch2 compon1 devic1 grand1 modul1 transistor1
circul daili1 freeli1 leak1 pamphlet1 purport1 rumour1 subscript1 surfac1
circular ellipt3 rectangular3 curv1 elong1 horizont1 outer1 vertic1
circumcis genit3 contracept2 prenat2 condom1 mutil1 ordin1 pregnanc1
circumst extent2 reason2 situat2 unclear2 condit1 consequ1 manner1 matter1 outcom1 regardless1 uncertain1
circumstanti factual2 persuas2 conclus1 evid1 incrimin1
circumv loophol3 evad2 thwart1 undo1
circus clown4 troup2 cirqu1 freak1 rodeo1
cirqu lac2 les2 revu2 louvr1 troup1
cisco intel4 dell3 motorola3 microsoft2 novel2 oracl2 nokia1 xerox1
citadel fortress3 terra1
citat contempt1 merit1 subpoena1
cite note2 report2 confirm1 critic1 highlight1 quot1 refer1 sourc1 statement1 suggest1
citi town3 downtown2 suburb2 communiti1 district1 mayor1 metropoli1 metropolitan1 outskirt1 place1 port1 provinc1 region1 where1
citizen foreign2 immigr2 ordinari2 resid2 famili1 freedom1 individu1 non1 person1
citizenship passport3 visa3 nation2 grant1 immigr1 natur1 resid1
citrus fruit3 grapefruit3 coconut2 mango2 grower1 pear1 pineappl1 tomato1
civic grassroot2 communiti1 social1
civil cultur3 decenc2 humankind2 legal2 mankind2 war2 conflict1 enlighten1 justic1 modern1 myth1 peopl1 right1
civilian militari3 soldier3 personnel2 unarm2 wound2 innoc1 insurg1 iraq1 kill1 peacekeep1 policemen1 rebel1 secur1 troop1 villag1
clad dress2 hood2 wear2 don1 drape1 flank1 mask1 tote1
claim deni3 confirm1 lawsuit1 outright1 report1 seek1
clair ellen2 jenni2 dian1 jill1 kern1 mari1 nanci1
clam mussel4 oyster4 crab3 squid2 shellfish1 shrimp1 snail1
clamp rein3 crack2 curb2 curfew2 tighten2 loosen1 slap1
clan tribe3 warlord2 faction1 feud1 kingdom1 sect1 war1
clandestin covert4 illicit2 secret2 illeg1
clap shake2 fist1 loud1 trembl1 wave1 yell1
clare limerick3 cork1 stafford1 talbot1 vivian1
clarenc samuel2 edgar1 sandra1 steven1 wesley1
clarif clarifi3 explan1 pertin1 request1
clarifi correct4 elabor2 insert1 rectifi1 repetit1 revis1
clarinet flute4 saxophon4 trumpet3 violin2 concerto1 piano1 sax1 viola1
clariti simplic3 honesti2 urgenc2 consist1 humil1 origin1
clark harri2 johnson2 kelli2 miller2 nelson2 perri2 russel2 scott2 smith2 stewart2 stuart2 watson2 wilson2 collin1 cooper1 davi1 dougla1 evan1 fisher1 franklin1 graham1 hugh1 jackson1 lewi1 marshal1 moor1 morri1 robert1 robinson1 roger1 steven1 thompson1 walker1
clash confront3 encount2 erupt2 riot2 showdown2 skirmish2 violenc2 demonstr1 fight1 protest1 shootout1 unrest1
class cours3 student2 classroom1 curriculum1 elementari1 grade1 instruct1 kindergarten1 lesson1 pupil1 school1 semest1 teach1 workshop1
classi stylish3 flashi2 fabul1 funki1 glamor1 gorgeous1 neat1 sexi1
classic contemporari4 modern2 composit1 folk1 jazz1 music1
classif criteria1 definit1 design1
classifi differenti2 distinguish2 quantifi2 confidenti1 document1 identifi1 interpret1
classmat roommat4 colleagu1 grader1 headmast1 mentor1 schoolteach1 student1
classroom dormitori4 dorm2 gymnasium2 hall2 kindergarten2 curriculum1 elementari1 instruct1 lab1 librari1 math1 preschool1 room1
claus provis3 exempt1 violat1 waiver1
claw tooth3 jaw2 fin1 paw1 rag1 scrape1 spine1 stumbl1 tail1 toe1
clay roland3 grass1 laci1 mont1 sand1
clean laundri3 wash3 cleaner2 cleanup1 dispos1 mainten1 repair1 safe1 thorough1 water1
cleaner greener4 effici2 safer2 environment1 vacuum1
cleans extermin2 genocid1 massacr1 purif1 systemat1
cleanup spill2 demolit1 dispos1 dredg1 mainten1
clear mere2 nonetheless2 obvious2 seem2 doubt1 fact1 hard1 inde1 likewis1 necessarili1 neither1 nevertheless1 simpli1 understand1 yet1
clearanc inspect1
clearer sharper3 coher1 glimmer1 reassur1 sober1
clearwat tacoma2 duluth1 minneapoli1 monterey1 newport1 puget1 savannah1
clement flore2 gregori2 hector1 loui1 pedro1 rosa1
cleopatra mummi2 pharaoh2 macbeth1
clergi priest4 cleric2 dioces1 parish1 pastor1 priesthood1
cleric islam2 preacher2 sunni2 fundamentalist1 muslim1 rabbi1 sheik1
clerk librarian2 registrar2 solicitor2 supervisor2 privi1 proprietor1 sheriff1 superintend1 waiter1 warden1
cleveland milwauke3 detroit2 philadelphia2 dalla1 houston1 minnesota1 oakland1 toronto1
clever clumsi3 ingeni3 invent2 shrewd2 straightforward2 witti2 cun1 funni1 imagin1 meticul1 nifti1 play1 quirki1 sli1 smart1 subtl1 unorthodox1
clich gag2 metaphor2 stereotyp2 fabl1 fad1 gimmick1 jargon1 macho1 nostalgia1 pastim1 quaint1
click delet2 folder2 tab2 download1 flash1 peek1 plug1 reflex1 sync1
client custom3 corpor1 employe1 execut1 firm1 manag1 partner1
clientel eclect1 nich1 nightlif1 patron1 upscal1 wealthi1
cliff limeston3 dune2 jag2 ridg2 granit1 overlook1 rocki1 sandi1 slope1 steep1 valley1 waterfal1
climat environ3 temper3 warm3 colder1 condit1 environment1 global1 humid1 soil1 warmer1
climax culmin3 extravaganza1 thrill1
climb jump3 slip3 dip2 fall2 rise2 slide2 surg2 tumbl2 drop1 leap1 retreat1 slump1 soar1 steep1
climber everest3 hiker3 skier3 mountain2 diver1 racer1
clinch win2 pennant1 playoff1 semifin1 tie1
cling pluck2 clutch1 raft1 reclaim1 stubborn1
clinic hospit4 diagnost3 diagnosi2 hospic2 orphanag2 outpati2 efficaci1 evalu1 experiment1 forens1 laboratori1 medic1 nurs1 patholog1 pharmaci1 psychiatr1 studi1 therapeut1
clint hank3 damon2 sylvest2 donni1 donovan1 rusti1 stile1
clip video4 footag3 snippet3 montag2 commerci1 curl1 flick1 upload1 videotap1
clipper grizzli2 maverick2 nugget2 sonic2 sun2 superson2 piston1 raptor1 wizard1
cliqu triad3 dalai1 renegad1
clive woodward3 jonah1 jonathan1 reuben1
cloak robe3 veil3 disguis2 scarf2 shroud2 dagger1 mask1 secreci1 turban1
clock fastest3 timer3 heat2 tick2 countdown1 freestyl1 lap1 marathon1 medley1 pendulum1 quickest1 second1 watch1
clockwis rotat2
clog congest3 jam2 overflow2 sidewalk2 drain1 overload1 queue1 sewer1 swollen1
clone dolli3 embryo3 genet2 offspr2 reproduct2 sperm1 therapeut1
close closur4 closer2 closest2 down2 layoff2 open2 reopen2 exchang1 expans1 far1 key1 point1 session1 shed1 shut1 shutdown1 while1
closer nearer2 reach2 toward2 deeper1
closest distant4 nearest4
closet drawer3 door1 downstair1 freezer1 kitchen1
closur shutdown3 layoff2 cutback1 freez1 halt1 reopen1 shut1 temporari1
clot ulcer2 coronari1 hemorrhag1 inflamm1 vein1
cloth linen4 fabric3 shoe3 footwear2 garment2 silk2 woven2 coat1 furnitur1 item1 jewelri1 leather1 merchandis1 towel1 underwear1 wardrob1 wear1 wool1
cloud dust3 fog3 mist3 plume2 sky2 swirl2 haze1 shadow1 shroud1 smoke1 sunlight1 thunderstorm1
cloudi overcast3 sky2 sunni2 windi1
clout leverag4 statur3 wield3 newfound2 sway2 influenc1
clove garlic3 nutmeg3 minc2 peel2 teaspoon2 flake1
clover willow2 elm1 fern1 fig1 indigo1 junip1 laurel1 leaf1 mapl1 paw1
clown poss3 horsemen2 freak1 magician1 psycho1 puppet1 voodoo1
club leagu3 footbal2 soccer2 team2 competit1 player1 profession1 rugbi1 side1
clubhous dugout4 locker4
clue hint2 insight2 evid1 firsthand1 glimps1 search1 uncov1 whereabout1
clueless lovabl3 cocki2 cynic1 dumb1 edgi1 housew1 ignor1 insecur1 naiv1 pathet1 timid1
clumsi sloppi2 timid2 contriv1 cun1 cynic1 feebl1 lazi1 manipul1 pathet1 skill1
cluster cone3 galaxi2 cram1 crater1 dens1 dot1 flower1 group1 nestl1 petal1 row1 scatter1 space1
clutch drape3 stretcher2 wave2 dangl1 hug1 kneel1 sob1 tote1
clutter hassl1 wallpap1
coach manageri3 player2 team2 teammat2 footbal1 job1 manag1 play1 refere1 season1 stint1 tenur1 trainer1
coal mine4 ore3 gas2 miner2 electr1 furnac1 oil1 timber1
coalit parti3 opposit2 leadership1 support1 wing1
coars crumb1 past1 powder1 salti1
coast coastlin4 coastal2 island2 ocean2 shore2 gulf1 pacif1 panhandl1 peninsula1 port1 sea1 seaboard1 southern1 water1
coastal inland3 coastlin2 mediterranean1 ocean1 sea1 shorelin1 southern1 water1
coaster roller4 ride2 racer1
coastlin shorelin4 inland2 shore2 ocean1 panhandl1 stretch1 water1
coat layer3 resin2 sweater2 filter1 foam1 fur1 glaze1 glove1 hat1 jacket1 mink1 pellet1 pigment1 plastic1 rubber1 scarf1 spray1 stainless1 surfac1 wax1
coax prod4 entic3 nudg3 persuad2
cobalt nickel3 copper2 lithium2 titanium2 zinc2
cobb polk2 cutler1 dalton1 gage1 garland1 kendal1 monro1 weaver1
cobra viper3 mustang2 scorpion2 condor1 cougar1 puma1 venom1
coca coke4 cola4 pepsi4 grower1 poppi1
cocain heroin4 marijuana3 drug2 ecstasi2 narcot2 illicit1 morphin1 opium1 smuggl1 traffick1
cocki timid2 complac1 cynic1 edgi1 fearless1 giddi1 macho1 naiv1
cockpit fuselag2 hangar2 record2 compart1 dashboard1 door1 rudder1
cocktail dinner1 homemad1 hurl1 martini1 sip1 tea1
coco lucia1 luna1
cocoa coffe3 sugar2
coconut mango3 pineappl3 fruit2 sugar2 lemon1 lime1 nut1 oliv1
cod herring2 salmon2 trout2 tuna2 lobster1 oyster1 whale1
code encod4 rule2 system2 encrypt1 zip1
coeffici integ3 diffus2 equat2 invers2 matrix2 vector2 exponenti1 paramet1 variabl1 veloc1
coerc trick3 confess2 shield1
coexist harmoni2 mutual1 toler1
coffe tea4 drink2 espresso2 wine2 corn1 food1 fruit1 sugar1
coffin drape3 wreath2 corps1 crate1
cognit development3 physiolog2 disord1 evolutionari1 impair1 mental1 neural1 neurolog1 sensori1 spatial1
cohen friedman3 rubin3 levin2 perri1 stein1 steven1
coher cohes4 complementari1 nuanc1 plausibl1 ration1 seamless1 unifi1
cohes seamless1 stabil1 teamwork1 uniti1
coil electrod2 crank1 flux1 ignit1 magnet1 vortex1
coin popular4 mint3 phrase3 stamp2 hoard1 invent1 nicknam1 postag1 slang1
coincid preced3 culmin2 fluke2 forthcom1 herald1 mark1 upcom1
coincident incident4 iron2
coke cola4 pepsi4 soda1
col tor2 gen1 mont1 var1
cola pepsi4 nestl1
cold hot3 cool2 dri2 warm2 ice1 ici1 snow1 weather1 wet1 winter1
colder cooler4 hotter4 warmer4 temperatur2
cole wright2 donovan1 dyer1 fowler1 parker1 porter1 terri1
coli salmonella4
colin donald3 perri2 dick1 georg1 montgomeri1 ross1 toni1
coliseum stadium3
collabor innov2 conjunct1 cooper1 integr1 partnership1 pursu1 recruit1 strive1 traitor1
collag montag3 draw1 imageri1 photographi1 pictori1 sketch1 tapestri1
collaps crumbl4 demis3 meltdown3 crisi1 downfal1 massiv1 shatter1 turmoil1
collar feather1 sleev1
collat summari4 fixtur1 snooker1 stand1
collater medial2 incur1
colleagu friend2 fellow1 member1 mentor1 other1 peer1
collect manuscript2 museum2 piec2 retriev2 work2 compil1 distribut1 donat1 exhibit1 fetch1 galleri1 gather1 librari1 obtain1 paint1 sampl1 vintag1
collector seller3 curat2 dealer1 enthusiast1 hunter1 memorabilia1
colleen erin3 gillian2 erica1 kathi1 melissa1 suzann1
colleg school4 univers4 graduat2 harvard1 institut1 oxford1 prep1 scholarship1 seminari1 student1 undergradu1 yale1
collegi varsiti3 junior2 lacross1 prep1 softbal1
collid crash3 collis2 lorri2 veer2 freighter1 hijack1 ram1 sink1
collier grime2 harmon1 morrow1 polk1
collin graham2 smith2 craig1 dunn1 harri1 johnson1 lewi1 matthew1 murphi1 parker1 randal1 robert1 robinson1 sander1 steven1 thompson1 walsh1 wilson1
collis crash3 mishap2
cologn munich4 dresden2 frankfurt2 hamburg2 hanov2 leipzig2 genoa1 rotterdam1 sevill1 vienna1
colombia ecuador3 farc2 guatemala2 mexico2 peru2 venezuela2 hondura1 nicaragua1 nigeria1 philippin1 spain1
colombo nairobi4 jakarta2 sri2 delhi1
colon conquest4 coloni2 prostat2 pancreat1 thyroid1
colonel lieuten4 command3 sergeant3 marshal1 offic1
coloni imperi4 slaveri3 fascism2 oppress2 tyranni2 era1 island1 napoleon1 racism1 victorian1
color colour4 shade3 palett2 pattern2 shape2 floral1 pastel1 pink1 purpl1 shini1 textur1 vivid1 yellow1
colorado minnesota3 utah3 kansa2 montana2 oregon2 jersey1 sacramento1 texa1
coloss gigant4 monument3 stagger2 enorm1 immens1 mammoth1 monstrous1
colour palett2 darker1 feather1 grey1 liveri1 logo1 pattern1 purpl1 shade1 stripe1
colt jaguar2 patriot2 raven2 redskin2 cowboy1 packer1 ram1
columbia ontario1
columbin shoot2 grad1 massacr1 rampag1 stonewal1
columbus portland2 dalla1 detroit1 hartford1 petersburg1 philadelphia1 phoenix1 seattl1 springfield1
column columnist3 page2 commentari1 cox1 editori1 journal1 telegram1 trivia1 write1
columnist editor4 cox2 editori1 gossip1 herald1 report1 statesman1 writer1
com dot3 pager2 telegram2
coma unconsci2 hemorrhag1 hospit1 induc1 paralysi1 stroke1 succumb1
comb scour4 search3 dig2 searcher2 cordon1 mop1 snif1
combat confront3 erad3 tackl3 warfar3 feisti2 scourg2 counter1 curb1 detaine1 fight1 forc1 militari1 tactic1
combin incorpor3 form2 mix2 overal2 util2 exampl1 ingredi1 integr1 medium1 mixtur1 similar1 simpl1 stir1 total1
combo delux2 maxi1
combust ferment3 turbin2 cylind1 exhaust1 gase1 hydrogen1 vacuum1
come goe3 could2 follow2 get2 go2 look2 make2 next2 start2 take2 turn2 want2 way2 continu1 did1 earli1 earlier1 even1 expect1 find1 give1 head1 here1 hope1 just1 late1 later1 lead1 let1 might1 move1 must1 need1 now1 onc1 put1 readi1 rest1 second1 see1 should1 suppos1 them1 then1 yet1
comeback triumph2 victori2 debut1 improb1 streak1 turnaround1 win1
comedi drama4 sitcom4 movi3 film2 music2 star2 comic1 documentari1 episod1 hollywood1 horror1 parodi1 romant1 satir1 serial1 show1 theatric1 thriller1
comedian entertain2 perform1 present1 screenwrit1
comet meteor2 shoemak2 galaxi1 jupit1 meteorit1 milki1 planet1 pluto1 spacecraft1
comfort reassur3 sooth2 decent1 easi1 enjoy1 look1 nice1 pleasur1 relax1 stay1 uncomfort1 uplift1
comic hilari3 marvel3 superhero3 surreal3 grotesqu2 humor2 imprint2 contriv1 fiction1 iron1 manga1 parodi1 whimsic1
command hijack3 lieuten3 corp2 detach1 forc1 general1 infantri1 militari1 naval1 offic1 regiment1 sergeant1 squadron1
commando storm2 detach1 gunmen1 helicopt1 raid1
commemor remembr4 honor3 mark2 postag2 occas1 stamp1
commenc keynot2 resum2 complet1 culmin1 embark1 inaugur1 proceed1 slate1 underway1
commend laud4 prais3 congratul2 hail1 thank1
comment remark4 detail2 echo2 statement2 confirm1 critic1 elabor1 explain1 explan1 interview1 note1 refer1 request1 state1 write1
commentari critiqu1 editori1 essay1 excerpt1 news1 quotat1 stori1 text1 translat1
commerc depart2 tourism2 trade2 financ1 subcommitte1 transport1
commerci domest2 privat2 dissemin1
commiss committe3 council3 panel3 commission2 depart1 feder1 inquiri1 watchdog1
commission supervisor3 secretari2 truste2 council1 governor1 privi1
commit oblig4 determin2 pledg2 promis2 respect2 willing2 contractu1 crime1 desir1 fulfil1 respons1 stress1
committe council3 government2 panel2 subcommitte2 congress1 congression1 deleg1 judiciari1 member1 repres1
commod futur2 market2 metal2 price2 equiti1 exchang1 stock1 trade1
common particular2 deriv1 exampl1 form1 general1 parliament1 refer1 similar1 specif1 typic1 use1 usual1
commonplac preval3 ubiquit3 unheard3 uncommon2 mundan1 nonexist1 nowaday1 rariti1 synonym1
commonwealth dominion1
commot ensu1 fuss1 hyster1 laughter1 scream1 swirl1
communal confession1
commune municip3 subdivis2 hamlet1 inhabit1
communic telecommun4 convey2 interact2 relay2 servic2 system2 transmit2 connect1 knowledg1 navig1 network1 satellit1 technolog1 telephon1 wireless1
communion sacrament3 consecr2 ordin1 rite1
communism fascism4 communist2 social2 soviet2 dictatorship1 revolut1 stalin1
communist nationalist4 socialist3 soviet3 marxist2 regim2 revolutionari2 fascist1 liber1 parti1
communiti societi2 town2 villag2 educ1 famili1 group1 local1 outreach1 peopl1 popul1 region1 resid1 rural1 youth1
commut motorist4 passeng2 rail2 train2 decker1 metro1 pedestrian1 subway1 tram1 travel1
compact crossov1 disc1 disk1 hybrid1 mini1 model1 rom1 sedan1 stationari1
compani firm4 subsidiari3 corpor2 industri2 maker2 ventur2 competitor1 custom1 execut1 manufactur1 sector1 supplier1
companion lover2 discipl1
compar relat3 comparison2 per2 contrast1 exceed1 except1 fair1 less1 linguist1 percentag1 remark1 unusu1 versus1
comparison contrast2
compart deck2 fuselag2 configur1 freezer1 hangar1 luggag1 rear1
compass empathi4 generos3 courag2 humil2 kind2 merci2 conscienc1 devot1 digniti1 rever1 sympathi1
compassion enlighten1 generous1 human1
compat incompat4 compliant2 desktop2 function2 macintosh2 comput1 embed1 hardwar1 interfac1 linux1 newer1 portabl1 proprietari1 unix1
compel persuas4 oblig3 hesit2 interest2 intrigu2 unwil2 fascin1 nuanc1 plausibl1 premis1 realist1 tempt1
compens payment3 pay2 restitut2 damag1 insur1 liabil1 payout1 pension1 salari1
compet competit3 competitor3 incompet2 profession2 honesti1 imparti1 integr1 masteri1 olymp1 particip1 qualif1 tempera1
competit competitor2 event2 tournament2 contest1 match1 product1
competitor rival3 custom2 sprint1
compil reissu3 remix3 soundtrack3 demo2 disc1 record1 releas1 song1 titl1 vinyl1
complac inact2 paranoia2 cynic1 fool1 hypocrit1 hysteria1 impati1 indiffer1 intimid1 nervous1 unprepar1
complain lament2 repeat2 contend1 critic1 ignor1 insist1 object1
complaint lawsuit4 file3 inquiri2 investig1 lodg1 petit1 request1
complement complementari3 layer1 nice1 showcas1 tailor1
complementari mutual2 differenti1 flexibl1
complet total4 entir3 full3 partial3 fulli2 finish1 itself1 otherwis1 practic1 utter1 virtual1
complex nuanc4 contradict3 structur3 compound2 inher2 sophist2 dimens1 peril1 realiti1 rich1
compli complianc3 enforc2 implement2 conform1 cooper1 disarm1 disregard1 fulfil1 impos1 obey1 oblig1 violat1 voluntarili1
complianc implement2 inspect2 supervis2 verif2 mandat1 monitor1 oblig1 procedur1 requir1 safeguard1 standard1
compliant incompat1
complic delic2 difficult2 hamper2 ill2 jeopard2 pneumonia2 problemat2 tricki2 confus1 derail1 genocid1 hasten1 hinder1 mastermind1 messi1 orchestr1 pregnanc1 symptom1
compliment understat2
complimentari introductori1
compon core3 element3 devic2 equip2 hardwar2 materi2 system2 integr1 machineri1 modul1 product1
compos pianist4 consist3 conductor2 musician2 poet2 composit1 compris1 painter1 playwright1 repertoir1 songwrit1
composit index3 orchestr3 repertoir3 record2 instrument1 lyric1 melodi1 music1 piano1 poem1 solo1 song1 tune1
compound exacerb4 fortifi2 concentr1 insecur1 molecul1 mosqu1 outskirt1 residu1 substanc1 uncertainti1 worsen1
comprehend grasp3 conceiv2 discern2 quantifi2 contempl1 interpret1 perceiv1 underestim1
comprehens detail2 framework2 implement2 vocabulari2 consensus1 meaning1 profici1 progress1 thorough1
compress condens2 vibrat2 elast1 hydraul1 hydrogen1 socket1 static1 usabl1
compris consist4 encompass2 contain1 cover1 group1 includ1
compromis concess2 consensus2 propos2 resolut2 solut2 harm1 jeopard1 negoti1 undermin1
compuls obsess4 gambler1 psychot1
compulsori mandatori4 voluntari2
comput laptop3 softwar3 devic2 hardwar2 machin2 mainfram2 mathemat2 phone2 technolog2 desktop1 digit1 electron1 internet1 microprocessor1 molecular1 network1 portabl1 quantum1 server1 system1 tech1 theoret1
computer electron2 databas1 fingerprint1 scan1 track1
comrad hostag2
con pros4 que4 una4 mas3 para3 las2 est1 gran1 tres1
conceal hide4 disguis3 falsifi3 firearm2 possess2 uncov2 disclos1 expos1 handgun1 reveal1
conced counter1 dare1 disagre1 over1
conceiv imagin2 model2 plausibl2 envis1 feasibl1 hypothet1 insignific1 invent1 replic1 slightest1 unthink1
concentr focus3 level2 contamin1 devot1 main1 primarili1 reli1
concept immacul3 notion3 theori3 idea2 model2 paradigm2 principl2 conceptu1 context1 creation1 design1 evolut1 evolv1 introduct1 knowledg1 logic1 method1 methodolog1 modern1 perspect1 premis1 theme1 uniqu1
conceptu stylist2 theoret1 visual1
concern regard4 fear3 pertain3 relat3 worri3 doubt1 express1 grow1 note1 problem1 specul1 uncertainti1
concert gig3 coordin2 exhibit2 festiv2 music2 perform2 premier2 recit2 tribut2 venu2 gala1 opera1 orchestra1 rehears1 reunion1 showcas1 vigor1
concerto sonata4 piano2 violin2 flute1 mozart1 symphoni1
concess guarante2 demand1 incent1 leas1 negoti1
conclud conclus2 conduct2 proceed2 confirm1 expert1 find1 indic1 outcom1 preliminari1 report1 review1 studi1 suggest1
conclus find3 outcom3 consensus1 credibl1 explan1 recommend1
concoct hatch3 hoax2 ruse2 preposter1 trump1
concord intrepid2 superson2 newport1 takeoff1
concret lay2 pillar2 slab2 wall2 roof1 step1 structur1 wooden1
concur disagre3 er2
concurr success2 dual1 parallel1 sequenti1 serv1
concuss fractur1 groin1 injuri1 spasm1 sprain1
condemn denounc4 criticis3 critic2 outrag2 condon1 defianc1 deplor1 harsh1 indign1 reject1
condens sweeten3 extract1 filter1 liquid1 solubl1
condit weather3 ventil2 cool1 difficult1 due1 environ1 heater1 plumb1 situat1 treat1 unclear1 uncondit1
condition heater4 refriger4 televis1
condo condominium4 rental2 villa2 loft1 penthous1 rent1
condol heartfelt3 congratul2 convey2 gratitud2 sorrow2 sympathi2
condom contracept4 intraven2 pill1 vend1
condominium villa2 hotel1 loft1 penthous1
condon toler3 preclud2 forbid1 gibbon1 hesit1
condor scorpion1
conduc foster2 construct1 facilit1 harmoni1 sustain1
conduct organ2 undertak2 conjunct1 engag1 overse1 procedur1 survey1 undertaken1
conductor orchestra3 philharmon3 pianist2 maestro1 symphoni1
conduit intermediari2 divers1
cone mound2 mantl1 petal1 plate1 pod1 pollen1 rotat1
coney disneyland2 harlem1 pier1 wonderland1
confeder feder3 qualifi2 retreat2 union2 garrison1 gettysburg1 partisan1 repuls1 seven1
confer meet4 forum3 seminar3 honorari2 lectur2 summit2 convent1 present1 workshop1
confess realis2 convict1 discov1 forgiv1 plead1 realiz1 revel1 testifi1
confession sync1
confid optimist3 satisfi3 optim2 pleas2 convinc1 disappoint1 enthusiasm1 hope1 momentum1 satisfact1 sentiment1 strength1
confidenti secreci3 document2 leak2 privaci2 disclos1 disclosur1 memo1 privileg1 secret1 subpoena1 withheld1
configur layout3 dimens2 interfac2 mode2 modul2 modular2 setup2 size2 function1 implement1 manual1 outfit1 paramet1 seat1 variant1
confin solitari4 detent3 incarcer2 isol2 fring1
confirm indic2 report2 reveal2 disclos1 earlier1 identifi1 offici1 statement1 unclear1
confisc seiz4 steal3 loot2 smuggl2 impound1 possess1 procur1 seizur1
conflict contradictori4 disput3 crise2 fight2 strife2 violenc2 war2 confront1 crisi1 differ1 hostil1 peac1 rivalri1 struggl1 tension1
conform norm3 dictat2
confront skirmish4 standoff4 rhetor2 danger1 dilemma1 discov1 ensu1 escal1 face1 pose1 realis1 showdown1 tens1 tension1
confus distract3 deceiv2 frighten2 mislead2 misunderstand2 uncertainti2 curious1 frustrat1 intimid1 lest1 offend1 panic1 perceiv1 problemat1 tire1 tricki1 unawar1 uncomfort1 unfamiliar1
cong tran2 fang1 nam1 saigon1 vietnam1
congenit defect3 neurolog1 syndrom1
congest traffic3 crowd1 dens1 freeway1 jam1 pollut1 smog1
conglomer subsidiari3 giant2 diversifi1 tycoon1 ventur1
congo zair4 leon2 liberia2 sudan2 uganda2 gabon1 guinea1 ivori1 sierra1
congratul thank3 gratitud2 greet2 courtesi1 hail1 heartfelt1 laud1 salut1
congreg pastor3 denomin2 dioces2 evangel2 methodist2 parish2 presbyterian2 lutheran1 synagogu1
congress congression3 legislatur3 lawmak2 senat2 feder1 legisl1
congression senat3 lawmak2 republican2 democrat1 feder1 legisl1 presidenti1
congressman senat4 democrat3 republican2 councilman1 governor1 jess1
conjectur theorem4 hypothesi1
conjunct joint1 sponsor1 via1
conn fink2 shay2 levin1
connect link4 corridor2 involv2 connector1 cross1 direct1 function1 hub1 interchang1 junction1 loop1 network1 parallel1 rail1 railway1 rout1 via1
connecticut massachusett3 main2 maryland2 missouri2 rhode2 virginia2 delawar1 hampshir1 hartford1 illinoi1 iowa1 jersey1 michigan1 ohio1 pennsylvania1 vermont1 wisconsin1
connector interchang3 loop2 roadway1 socket1
conner picard2 emeri1 hoy1 lobo1 luna1
conni olivia2 dian1 judi1 mitch1 tammi1
conquer conquest3 conqueror2 invad2 mongol2 ottoman2 persia2 roman2 liber1
conqueror conquest2 everest1 mongol1
conquest crusad2 empir2 domin1 inquisit1 invas1 napoleon1 persia1 roman1
conscienc digniti2 faith1 freedom1 guilt1 moral1 righteous1 truth1
conscienti dilig2
conscious psych2 purpos2 self2 sober1 spiritu1 unconsci1
consecr ordain3 ordin2 vicar2 coron1 priesthood1 sacrament1
consecut straight4 streak2 success2 victori2 finish1 longest1 record1 season1 second1
consensus framework1 opinion1 outcom1 progress1
consent notif3 parent1 permiss1 pursuant1
consequ furthermor3 therefor3 henc2 implic2 repercuss2 risk2 thus2 harm1 inevit1 likewis1 moreov1 result1 unavoid1
conserv liber4 wildlif4 democrat3 moder3 preserv2 republican2 tori2 ecolog1 environment1 independ1 influenti1 parti1 politician1 reform1 socialist1
conservatori orchestra1 philharmon1 studi1
consid regard4 deem3 possibl2 recommend2 whether2 contempl1 decid1 decis1 high1 import1 insist1 most1 oppos1 reconsid1 seek1 step1 view1 wide1 will1
consider mark3 signific3 substanti3 dramat2 drastic2 enorm2 immens2 notic2 somewhat2 diminish1 great1 greater1 merit1 slight1 steadili1 tremend1
consist contain2 includ2 inconsist2 solid2 cover1 credibl1 manner1 proven1 strong1
consol handheld3 ipod2 desktop1 gamer1 gasp1 handset1 hardwar1 mac1 microprocessor1 portabl1
consolid strengthen3 deepen2 reinforc2 restructur2 diversifi1 enhanc1 enlarg1 establish1 expand1 expans1 forg1 improv1 maintain1 merger1 modern1 reorgan1 revit1 streamlin1 unifi1
consort empress4 duchess2 regent2 countess1 emperor1 princess1 queen1 throne1
consortium ventur3 subsidiari1
conspicu curious2 hopeless1 inexplic1 plain1 visibl1
conspir conspiraci3 plot3 mastermind1 plead1
conspiraci espionag2 racket2 count1 crimin1 extort1 fraud1 murder1 perjuri1 plot1 treason1
constabl sheriff3 warden3 steward2 inspector1 superintend1
constanc isabella2 josephin2 louis2 marguerit2 dorothi1 eleanor1 florenc1 gertrud1 judith1 maud1
constant continu4 endless1 intens1 occasion1 period1 quiet1
constantinopl patriarch4 ottoman2 persia2 emperor1 rome1
constel dwarf2 galaxi2 gemini2 pegasus2 milki1 orion1 saturn1
constitu councillor2 district2 elector2 council1 represent1 seat1 ward1
constitut legal3 judici2 decre1 law1 legislatur1 preced1 rule1 statut1 suprem1 unconstitut1 violat1
constrain constraint4 dictat1 unbalanc1
constraint limit3 restraint2 deadlin1 difficulti1 pressur1 requir1
constru interpret3 expressli2 misinterpret2 preclud2 impli1 invok1 plain1
construct design2 dialogu2 erect2 pragmat2 rebuilt2 demolish1 demolit1 facil1 fruit1 industri1 infrastructur1 instal1 mainten1 meaning1 origin1 project1 reconstruct1 renov1 repair1 structur1 substant1
consul embassi4 tel1
consult discuss3 coordin2 firm2 contact1 dialogu1 expert1 inform1 manag1 meet1 negoti1 planner1 profession1
consum custom4 retail2 sale2 shopper2 demand1 domest1 eat1 investor1 maker1 manufactur1 market1 user1 wholesal1
consumm finess1 impecc1 shrewd1
consumpt decreas2 export2 growth2 output2 domest1 expenditur1 import1 increas1
contact notifi3 diplomat2 inform2 instruct2 tie2 exchang1 interview1 link1
contagi infecti4 mutat1
contain crate3 content2 includ2 cover1 featur1 materi1 ship1 termin1
contamin taint4 toxin4 pollut3 leakag2 salmonella2 substanc2 toxic2 nutrient1 pesticid1 poison1 radioact1
contempl mull4 ponder4 envis2 revisit2 embark1 forese1 postpon1
contemporari modern3 folk1 genr1 histor1 influenc1 mainstream1 music1 predecessor1
contempt convict1 disregard1 innoc1 malic1 privileg1
contend counter2 hope2 disagre1 favourit1 finalist1 nomine1 object1 runner1 winner1
content materi2 copi1 leak1 onlin1 program1 user1 web1
contest hot3 primari3 finalist2 idol2 pageant2 disput1 event1 nomin1 race1 win1
context perspect3 discours2 particular2 terminolog2 defin1 describ1 descript1 fundament1 interpret1 knowledg1 mean1 percept1 specif1 subject1
contin hemispher3 europ2 nation2 world2 countri1 poorest1 region1
continent pacif2 mediterranean1
conting peacekeep3 deploy2 multin2 prepared2 standbi2 countermeasur1
continu ongo3 incess2 despit1 effort1 expect1 focus1 follow1 further1 hold1 keep1 maintain1 move1 must1 need1 push1 remain1 renew1 resum1 seek1 should1 stay1 take1
continuum paradigm2 linear1
contracept pill2 intraven1 prenat1 prescript1
contract deal3 leas2 sign2 contractu1 lucrat1 trade1 transact1
contractor worker2 employe1 engin1 firm1 technician1
contractu oblig2
contradict inconsist4 refut4 contrari2 contradictori1 discrep1 implic1 inher1 misunderstand1 retract1
contradictori erron2 vagu2 distort1 diverg1 explan1 inaccur1 inconsist1
contrari justifi3 notwithstand2 inconsist1 interpret1 justif1 spite1
contrast stark3 exampl2 mirror2 mute2 reflect2 diverg1 sharp1 similar1 tone1 unlik1 view1
contribut contributor3 donat3 encourag1 enhanc1 improv1 outstand1 promot1 reduc1 strive1 sustain1
contributor donor3 donat1 lobbyist1
contriv fanci2 ingeni1 pervers1 preposter1
control power3 pilot2 system2 domin1 grip1 pressur1 prevent1 safeti1 secur1 territori1 under1
controversi critic2 debat2 scandal2 decis1 disput1 duli1 groundbreak1 spark1 specul1 stir1 unpopular1
conven dissolv2 presid2 hastili1 meet1 summon1 unanim1
conveni groceri2 inexpens2 suitabl2 easier1 easiest1 feasibl1 outlet1 safer1 simpler1 use1
convent monasteri4 nun3 orphanag2 deleg1 immacul1 jesuit1 rosari1 sophist1 unconvent1
converg swarm4 gather2 flock1 rumbl1 stream1
convers convert3 discuss2 overheard2 furthermor1 henc1 impli1 interview1 mail1 talk1 tape1 transcript1 wherea1
convert coup2 replac1 slot1 subordin1 transfer1
convey evok4 embodi2 relay2 elicit1
convict sentenc4 guilti3 indict2 jail2 plead2 inmat1 innoc1 murder1 treason1 trial1 verdict1
convinc persuad4 doubt2 reassur2 inform1 neither1 prove1 realis1 surpris1
convoy escort4 patrol2
cook eat2 fri2 grill2 noodl2 pasta2 potato2 roast2 veget2 dish1 dri1 ingredi1 kitchen1 mash1 tofu1 waiter1
cookbook recip4 gourmet2 vegetarian2 menus1
cooki cracker3 cutter1 dessert1 dough1 fudg1 pancak1 pastri1 pie1 sheet1 snack1
cool hot4 warm3 heat2 cooler1 crisp1 dri1 evapor1 gentl1 melt1 soft1 ventil1
cooler warmer4 hotter3 humid1 shower1 temperatur1 warm1
cooley duffi1 emeri1 morrow1
cooper coordin2 harrison2 moor2 develop1 dialogu1 engag1 enhanc1 evan1 framework1 friendship1 gibson1 harri1 joint1 jone1 kelli1 miller1 morri1 parker1 partnership1 porter1 progress1 pursu1 relat1 riley1 roger1 smith1 stewart1 strengthen1 tie1 wright1
coordin longitud3 overse2 supervis2 formul1 government1 latitud1 liaison1 map1 monitor1 prepared1 prong1 task1
cop detect3 fed3 gangster2 thug2 trooper2 undercov1
cope grappl2 overcom2 difficulti1 dire1 shortag1
copenhagen stockholm3 geneva2 helsinki2 lisbon2 oslo2 vienna2 kyoto1 pragu1
copi download3 reproduc3 document2 print2 read2 text2 copyright1 manuscript1 page1 pirat1 transcrib1
copper nickel4 zinc4 ore3 metal2 iron1 mine1 miner1 tin1
copyright patent4 trademark4 infring3 download2 objection1 piraci1 pirat1 pornograph1 privaci1
cora huff2 damon1 homer1 joey1 piazza1 valentin1
coral reef4 emerald1 gabl1 ocean1
cord spinal4 electrod1 membran1 neck1 nerv1 paralysi1 plug1 spine1 tissu1 wire1
cordial frosti2 polit1 respect1 uneasi1
cordoba corral1 malaga1 rosario1 santiago1 santo1 sevill1 toledo1
cordon swarm2 patrol1 ring1 roadblock1 search1
core element1 focus1 inner1 key1 under1
corinthian puma2 santo2 junior1
cork limerick4 derri2 dublin2 hurl1
corn soybean4 wheat4 cotton2 crop2 grain2 rice2 sugar2 harvest1 soy1 sunflow1
cornel harvard3 princeton3 yale3 emori2 mater1 stanford1 univers1
corner edg3 side2 flung1 foot1 front1 halfway1 insid1 onto1
cornerston lay2 landmark1 pillar1
cornish gaelic2 nors2 wale2 creol1 malay1 maori1 zulu1
cornwal devon4 cumberland1 newfoundland1 nova1 scotia1 somerset1 suffolk1 surrey1 sussex1 wale1 windsor1 yorkshir1
coron jubile4 magistr2 sheriff2 examin1 pathologist1 queen1
corona dorado2 rancho1 vista1
coronari hypertens2 pulmonari2 renal1 vascular1
corp corpor1 detach1 inc1 infantri1 ltd1 regiment1 squadron1 volunt1
corpor firm3 ltd3 entiti2 financi2 subsidiari2 enterpris1 inc1 institut1 invest1 lobbyist1
corps mutil3 decapit2 morgu2 rot2 rubbl2 skeleton2 footprint1 litter1 mangl1 skull1 wreckag1
corpus writ4
corral gunfight1 sucker1
correct repetit4 penitentiari3 ed2 fix2 incorrect2 sub2 insert1 precis1 proper1 quot1 recap1 slug1 updat1 xxx1
correl invers2 negat2 varianc2 diverg1 intrins1 linkag1 probabl1 spatial1 spectral1
correspond report3 denot2 impli2 journalist2 defin1 densiti1 editor1 equival1 function1 letter1 newsweek1 sequenc1 vari1
corridor hallway3 entranc1 gateway1 rout1 transit1 tunnel1
corros eros2 leakag2 defect1 resist1 ruptur1 rust1
corrupt graft4 fraud2 incompet2 rampant2 embezzl1 ineffici1 scandal1
cortex lobe4 frontal2 neuron2 sensori2 tempor2 peripher1
corvett cruiser2 mustang2 oldsmobil1
cosmet perfum3 fragranc2 shampoo2 surgic2 footwear1 pharmaceut1 toothpast1
cosmic galact3 planetari3 gravit2 graviti2 phenomena2 earth1 kinet1 neutron1 quantum1 solar1 vortex1
cosmopolitan metropoli3 glamour2 vibrant2 vogu2 nightlif1 vibe1
cosmos milki2 europa1 galaxi1 genesi1
cost expens3 fee2 increas2 pay2 reduc2 revenu2 riski2 spend2 tax2 cut1 extra1 incom1 offset1 payment1 premium1 price1 rais1 unnecessari1 valu1 worth1
costa paraguay2 ecuador1 guatemala1 hondura1 mexico1 panama1 peru1 portug1 romano1 salvador1 santo1 socrat1 uruguay1
costum prop4 wardrob2 danc1 doll1 dress1 makeup1 outfit1
cottag farmhous3 hut3 dwell2 inn2 mansion2 villa2 manor1 mill1 ranch1 rustic1 shack1
cotton wool3 hemp2 wheat2 grain1 mill1 silk1 textil1 yarn1
couch sofa4 sit2 pillow1
cougar huski3 spartan2 wildcat2 wolverin2 gator1 longhorn1 panther1 trojan1
cough fever2 trembl2 vomit2 headach1 sweat1
could might4 did2 like2 may2 should2 doe1 enough1 even1 get1 make1 move1 must1 need1 never1 now1 onli1 probabl1 put1 say1 still1 suppos1 take1 turn1 way1 whether1 yet1
council councillor2 district1 mayor1 member1 nation1 repres1 union1
councillor ward4 mayor2 treasur1
councilman mayor4
counsel counselor3 starr3 psychotherapi2 rehabilit2 therapi2 tutor2 justic1 lawyer1 outpati1 psychiatr1 rehab1 solicitor1
counselor psychologist3 therapist3 educ2 mentor2 instructor1 psychiatrist1
count feloni3 precinct3 talli2 vote2 fraud1 guilti1 lesser1 recount1 regist1 turnout1
counter disagre2 respond2 flat1 object1
counteract mitig4 neutral3 lessen2 exert1 induc1 minim1 suppress1
counterfeit fake4 pirat4 launder3 piraci2 peddl1 smuggl1
countermeasur deterr2 precaut1
counterpart diplomat1 leader1 minist1 prime1
countess duchess4 isabella2 matilda2 earl1 marguerit1 maud1 princess1
counti township4 district3 sheriff3 suffolk2 municip1 polk1
countless multitud2 numer2 dozen1 endless1 hand1 hundr1 myriad1
countri nation4 govern3 europ2 state2 economi1 non1 now1 part1 region1 today1 unit1
countrymen mourn1
countrysid rural2 highland1 landscap1 mountain1 peasant1 villag1
coup sedan4 mutini2 overthrow2 revolt2 depos1 rebellion1 sporti1 upris1
coupl marriag2 few1 friend1 girl1 heterosexu1 life1 live1 mother1 offset1 pair1 parent1 spous1 unmarri1 woman1
coupon discount3 voucher3 rebat2 goodi1 groceri1 junk1 packag1 ration1 refund1 stationeri1 subscript1 ticket1
courag dedic2 gallant2 heroism2 honesti2 humil2 patienc2 persever2 determin1 devot1 digniti1 fearless1 heroic1 resolut1
courier davenport1 scotsman1
cours curriculum3 disciplin2 postgradu2 diploma1 golf1 instruct1 placement1 program1 race1 teach1 undergradu1 vocat1 way1
court judg4 suprem3 woo3 trial2 verdict2 decis1 feder1 hear1 judici1 juri1 jurisdict1 justic1 legal1 proceed1 prosecut1 prosecutor1 rule1 shun1 tribun1 upheld1
courthous courtroom4 downtown1 mansion1
courtroom juror2 hear1
courtship mate4 interraci1 whirlwind1
courtyard wall3 enclos2 enclosur2 entranc2 surround2 terrac2 dome1 doorway1 facad1 flank1 hallway1 moat1 overlook1 palac1 patio1 porch1 spacious1
cousin nephew3 eldest2 niec2 sibl2 son2 uncl2 daughter1 father1 granddaught1 grandfath1 grandson1
coutur fashion2 lingeri2 parisian1 salon1 sportswear1 wardrob1
cove harbour2 inlet2 lighthous2 paradis2 pond2 creek1 lagoon1 spring1
coven emancip1 genesi1
coventri leicest4 newcastl3 crew2 leed2 gloucest1 manchest1 stoke1
cover encompass2 thick2 expos1 includ1 lay1 materi1 piec1 sand1 section1 sheet1 wall1
coverag insur1 media1
covert overt2 secret2 eavesdrop1 espionag1 illicit1 rogu1 undercov1
covet lucrat3 prestigi2 prize2 trophi1
cow goat4 mad3 pig3 sheep3 herd1 hors1 slaughter1
coward despic4 heinous3 senseless1 vile1
cowboy packer2 patriot2 raider2 redskin2 texan2 falcon1 quarterback1 ram1 raven1 titan1
cox globe2 hearst2 jacobi1 morrow1 page1 telegram1
coy mum3 discreet1
coyot duck3 sabr3 devil2 island2 wolv2 flyer1 grizzli1 leaf1 panther1 penguin1 predat1 shark1 wolf1
crab lobster4 oyster3 shrimp3 horsesho2 mussel2 squid2 turtl2 crocodil1 shellfish1
crack smash3 crush2 curb2 leak1 seam1
cracker snack2 pancak1 popcorn1
cradl rebirth1 voodoo1
craft devis4 formul3 draft2 enact2 furnitur1
craftsman scion1 sportsman1
craig scott2 gareth1 gari1 graham1 matthew1 parri1 phil1 stephen1 steve1 stuart1 watson1
cram jam4 crowd2 fill2 pack2 stack2 cramp1 crate1 empti1 overflow1 suitcas1
cramp nausea3 vomit3 dehydr2 shabbi2 spacious2 spasm2 stomach2 ulcer2 headach1
cranberri pineappl2 raspberri2 grapefruit1 mango1 peach1 pear1 plum1 pumpkin1 tomato1
crane shovel2 mast1 tractor1
crank screw2 dial1 gear1 grind1 lever1 pedal1 reflex1 throttl1 wand1 warp1
crash plane3 land2 helicopt1 jet1 knock1 skid1 slam1 veer1
crate jar2 suitcas1 unload1
crater lava2 meteorit2 rim2 volcan2 diamet1 galaxi1
craven darci1 macbeth1 mott1 tyron1 waller1
crawl creep2 hop2 sneak2 stroll2 wander2 leap1 limp1 poke1 shove1 sprint1 stumbl1
craze fad4 mania4 frenzi2 obsess2 fanat1 geek1
crazi fun2 hell2 kid2 mad2 stupid2 weird2 dad1 dumb1 freak1 funni1 happi1 hey1 scari1 silli1 strang1 stuff1 yeah1
cream yogurt3 soda2 vanilla2 creami1 dessert1 egg1 flavor1 juic1 lemon1 milk1 sour1 syrup1
creami crisp3 fluffi3 textur3 mash2 spici2 fragrant1 glaze1 sauc1 tart1 vanilla1
creas puck4 flick1 goali1 gulli1 stump1
creat creation3 develop2 generat2 provid2 set2 design1 establish1 form1 help1 incorpor1 introduc1 make1 own1 produc1 transform1
creation establish2 introduct2 develop1 fanci1 futur1
creativ ingenu3 innov3 origin3 imagin2 enthusiasm1 masteri1 passion1 storytel1 talent1 visionari1 visual1 vital1
creator filmmak2 programm1 simpson1
creatur monster4 dinosaur2 robot2 human1 inhabit1 mythic1 prey1 vampir1
credenti qualif2 legitimaci1 reput1
credibl legitimaci4 integr2 reput2 undermin2 doubt1 legitim1 plausibl1 reliabl1
credit debt2 financi2 lend2 loan2 mortgag2 fund1 insur1 invest1 money1 save1
creditor debtor4 debt2 lender2 repay2 sharehold2 stockhold2 unsecur2 owe1
creed squir2 karma1
creek fork3 stream3 swamp3 tributari3 lake2 river2 valley2 marsh1 pond1 ridg1 spring1 watersh1
creep drift4 inch3 nudg2 leap1 reced1 roar1 sprint1
creepi spooki4 lovabl2 scari2 wacki2 weird2 cute1 downright1 eeri1 goofi1 naughti1 quirki1 seduct1 surreal1
cremat inter4 rite1
creol mandarin2 dialect1 hawaiian1
crescent crest1 pegasus1
crest emblem1 mascot1 otter1 ridg1
crete sicili4 malta2 greec1 sparta1 tahiti1
crew pilot3 firefight2 rescu2 sailor2 diver1 firemen1 flight1 passeng1 searcher1 ship1 technician1
cri scream4 weep4 shout3 sob3 yell3 hug2 laugh2 whisper2 tear1
cricket rugbi4 footbal3 england2 indi2 schoolboy1 zealand1
crime crimin3 genocid3 offens2 tribun2 homicid1 human1 indict1 murder1 offenc1 perpetr1 suspect1 terror1
crimin fugit2 killer2 neglig2 prosecut2 enforc1 felon1 fraud1 gangster1 guilti1 indict1 investig1 judici1 justic1 liabl1 murder1 offend1 perpetr1 prosecutor1 terrorist1 trial1
crimson scarlet4 maroon1 mighti1 purpl1
crippl depriv2 crush1 derail1 disrupt1 erod1 hamper1 threaten1 undermin1 wreck1
crise crisi3 disast2 instabl1 turmoil1
crisi turmoil4 econom2 meltdown2 crunch1 economi1 fallout1 fear1 instabl1 intervent1 recess1 situat1 troubl1 woe1
crisp tart2 delici1 soft1
criteria criterion3 requir3 elig2 guidelin2 inclus1 qualif1 specifi1 standard1
critic criticis4 denounc4 critiqu2 defend2 prais2 crucial1 echo1 endors1 harsh1 object1 oppon1 oppos1 repeat1 respons1 review1 rhetor1 scrutini1 serious1 widespread1 writer1
criticis denounc3 harsh1 prais1
critiqu discours2 editori1 essay1 feminist1 pronounc1 satir1
croatia serbia4 yugoslavia4 macedonia3 republ2 georgia1
crocodil turtl3 eleph2 snake2 lizard1 rhino1 saltwat1 shark1 tortois1
croft hodg3 gile1 hogg1 underwood1
cromwel hast2 matilda1 napoleon1 protector1
crook shadi3 thiev2 petti1
crop harvest4 grower2 soybean2 wheat2 cultiv1 farmer1 farmland1 grain1 hair1 livelihood1 orchard1 pest1 plant1 plantat1 poppi1
crosbi sidney2 dixi1 duff1 kane1 lang1 mason1 nash1
cross rout2 tunnel2 highway1 intersect1 river1 road1 traffic1 waterway1
crossfir firefight1 gunfight1
crossov hybrid2 fusion1 novelti1
crossroad gateway2 roundabout2 hub1 intersect1
crouch inc2 dirk1 donovan1 dyer1 farrel1 fowler1 gareth1 stead1
crow sheen3 hank2 kangaroo2 swan2 dove1 farrel1 gibson1 pigeon1 rooster1 squirrel1
crowd fan3 spectat3 gather2 jam2 street2 empti1 greet1 noisi1 pack1 support1
crown grand2 king2 reign2 throne2 monarch1 princ1 queen1 titl1
crucial key4 pivot4 vital4 decis2 import2 secur1
crude oil3 gasolin2 inventori2 price2 stockpil2 output1 petroleum1 refin1
cruel inhuman4 degrad2 unjust2 cruelti1 harsh1 punish1 shame1 wick1
cruelti disrespect1 inhuman1 injustic1 malic1 neglect1
cruis sail2 voyag2 ferri1 race1 speed1 stroll1 thrash1 tour1 trail1
cruiser destroy4 submarin2 escort1 fleet1 warship1
crumb dough2 sprinkl2 flour1
crumbl ruin2 crush1 decay1 deterior1 rebuild1 shatter1 vanish1
crunch meltdown3 squeez3 fallout2 recess1 turmoil1 woe1
crusad highland2 inquisit2 goliath1 puma1 warrior1
crush defeat1 rebellion1 smash1 sweep1 thrash1 toppl1
crust dough3 pastri2 layer1 molten1 pie1 tart1
crutch wheelchair4 limp2 stretcher2 handcuff1 treadmil1
crypt graveyard3 vault2 tomb1
cryptic rambl1 unmistak1
crystal particl3 quartz3 molten2 glass1 layer1 metal1 molecul1 polym1 solid1 solubl1
cub dodger2 expo2 padr2 panda2 jay1 marin1 marlin1 oriol1 twin1 yanke1
cuba haiti3 havana3 exil2 mexico2 panama2 dominican1 fidel1 hondura1 philippin1 venezuela1
cube slice3 domino1 dough1 melt1 spoon1 sprinkl1 squar1 strip1 wedg1
cubic metric3 meter2 ton2 foot1 gallon1 litr1 metr1 per1
cucumb eggplant3 tomato3 onion2 watermelon2 dice1 lettuc1 slice1
cue stimuli4 feedback1 mimic1 mood1 swipe1
cuff tendon1
cuisin culinari3 delicaci3 dish3 gourmet1 menu1 seafood1 sushi1 tast1 vegetarian1
culinari gourmet1 horticultur1
culmin preced2 ensu1 incept1 mileston1 moment1 slate1
culprit perpetr4 killer3
cult sect4 occult3 fanat1 gong1 religion1 satan1 underworld1
cultiv opium4 poppi4 nurtur2 farm1 grow1 harvest1 plant1 plantat1 varieti1
cultur social3 geograph2 heritag2 histor2 peopl2 religion2 tradit2 divers1 econom1 histori1 religi1 societi1
culver topeka2 langley1 wilton1
cum laud4 morrow2 spenc2 granger1 holli1 lowri1 mccoy1 skinner1
cumberland potomac3 fife2 salisburi2 waterloo2 eri1 norfolk1 pembrok1 pike1 suffolk1
cumul neglig1 proport1 stagger1 year1
cun manipul3 ruthless3 shrewd3 skill2 tenaci1
cup match2 ryder2 tournament2 final1 ounc1 qualifi1 super1 trophi1
cur shaggi3 hair2 dy1 mop1 wig1
curat exhibit2 librarian2 retrospect2 exhibitor1 inventor1 museum1 showcas1
curb rein4 restrict2 lessen1 limit1 rampant1 reduc1 restrain1 stifl1 tackl1 tighten1
cure therapi3 miracl2 treat2 treatment2 diseas1 heal1 relaps1 remedi1 smoke1
curfew dusk2 roadblock2 enforc1 impos1 nighttim1
curios fascin2 enthusiasm1 excit1 imagin1 jealousi1 lust1 obsess1
curious odd4 strang4 pleasant2 fascin1 intrigu1 predict1 sad1
curl flick3 foot2 poke2 deflect1 rink1 skate1 tuck1
currenc monetari3 denomin2 dollar2 euro2 exchang2 market2 peso2 peg1 trade1 weaker1 yen1
current tide4 exist2 futur2 present2 term2 level1 now1 posit1 previous1 same1 wave1
curri ginger1
curriculum educ2 instruct2 literaci1 math1 program1 rigor1 teach1 textbook1 vocat1
curs insult2 seduc1 stalk1 teas1 torment1 traitor1 trampl1 unto1
curt schill4 randi2 russ2 jacobi1 tex1
curtain pillow3 shutter2 wallpap2 lace1 sofa1 umbrella1 velvet1
curv elong4 horizont2 rectangular2 trajectori2 vertic2 diagon1 loop1 slender1 transvers1
cushion squeez3 lifelin1 liquid1
custodi detent2 remand2 suspect2 detain1 freed1 jail1 pend1
custodian protector1 truste1
custom person3 subscrib2 tailor2 user2 employe1 offer1 oper1 shopper1 supplier1 travel1 up1
customari solemn1
cut cutback3 reduct3 slash3 trim3 reduc2 spend2 drop1 elimin1 half1 hike1 increas1 layoff1 put1 rais1 stimulus1 tax1
cutback layoff3 reduct3 downsiz2 shutdown2 drastic1 overrun1 staf1
cute goofi3 naughti3 sexi3 lovabl2 darn1 dumb1 funni1 play1 scari1 silli1 skinni1 wacki1
cutler freedman2 picker2 ruff2 sim1
cutoff expir1
cutter steamer2 schooner1 tester1
cyanid poison2 iodin1 nitrat1 radioact1
cyberspac internet2 hacker1 marketplac1 offlin1 onlin1 privaci1 realm1 ubiquit1
cycl dope2 rider2 triathlon2 equestrian1 interv1 period1 phase1 polo1 race1 regress1 ski1 snowboard1 sport1 tour1
cyclic finit2 fluctuat2 exponenti1 trend1 volatil1
cyclon typhoon4 hurrican2 storm2 tornado2 tropic2 tsunami1
cylind valv4 piston3 engin2 shaft2 tube2 diamet1 horsepow1 hydraul1 rod1 turbin1 wheel1
cynic distrust3 naiv3 paranoia3 hypocrit2 indiffer2 disgust1 downright1 edgi1 envi1 foolish1 greed1 hypocrisi1 hysteria1 idealist1 ignor1 misguid1 pathet1 resent1 selfish1 shrewd1 timid1 unhappi1
cynthia deborah2 gail2 karen2 linda2 lori2 peggi2 sheila2 tamara2 dian1 heather1 jill1 joan1 kathi1 loren1 lynn1 meg1 melissa1 patti1 shelli1 shirley1 susan1 suzann1
cypress magnolia3 grove2 junip2 pine2 redwood2 evergreen1 hickori1 laurel1 monterey1 oak1
cyprus macedonia3 greec2 lebanon1 malta1 turkey1
cyrus rufus2 thor2 muse1 pharaoh1 phoeb1
czech finland3 hungari2 republ2 sweden2 germani1 norway1 poland1 romania1 russia1 ukrain1
czechoslovakia hungari2 lithuania1 poland1 soviet1 yugoslavia1
dad daddi3 kid2 uncl2 grandma1 grandmoth1 grandpa1 hey1
daddi mama4 mommi4 hey2 gonna1 grandma1 grandpa1 papa1 wanna1
dagger spear3 sword3 mace1 serpent1
dah nah2 nee2 rah2 yah2 dee1 goo1 hoo1 loo1 med1 nay1 pee1 roo1 uh1
daili newspap4 news2 time2 week2 editori1 herald1 tabloid1
dairi milk3 farm2 food2 meat2 poultri2 livestock1
daisi kitti1 lili1 minni1 wasp1 willow1
dakota wyom3 montana2 idaho1 iowa1 missouri1 nebraska1 nevada1 oregon1
dalai lama4 tibet4 exil3 tibetan3 reincarn2
dale hamilton1 jimmi1 russel1 rusti1 stewart1
dalla denver4 houston4 phoenix3 miami2 philadelphia2 tampa2 detroit1 jacksonvill1 kansa1 oakland1 portland1 sacramento1 seattl1
dalton lang2 jasper1 kirbi1 sumner1
dam reservoir4 gorg3 dike2 irrig2 leve2 drainag1 hydro1 pond1 tunnel1
damag destroy3 wreck3 punit2 repair2 shatter2 harm1 impact1 injuri1 liabil1 restitut1 ruin1 submerg1 unspecifi1
damascus syria4 lebanon1
dame seton3 lafayett1 syracus1 vol1
damn darn4 heck2 yeah2 dossier1 dumb1 gonna1 gotta1 incrimin1 sober1
damon shawn3 johnni2 matt2 glover1 josh1 rusti1
damp wet4 moist2 dreari1 dri1 foggi1 windi1
dampen dent2 stoke2 dim1 diminish1 gloom1 heighten1 jitter1 optim1 sentiment1 spook1 spur1 temper1
dan larri2 eric1 jeff1 jim1 matt1 mike1 pete1 rick1 rob1
dana duffi1 gillian1 heather1 piper1 vernon1
danc sing4 dancer3 music3 onstag2 troup2 folk1 hop1 mingl1 pop1 tango1
dancer perform2 singer2 troup1
dandi gladiat2 handi2 saratoga1
danger threat4 hazard3 peril3 pose3 risk2 destruct1 difficult1 fear1 immin1 potenti1 serious1 unpredict1
dangl hang2 rope2 tuck2 earring1 strap1 strung1
daniel david2 hawkin2 dunn1 gerald1 glover1 jonathan1 marc1 martin1 porter1 robert1 ronald1 simon1 solomon1 stephen1 steven1
danni phil2 eric1 fred1 glover1 jerri1 joe1 josh1 kenni1 saunder1
dant virgil3 gabriel2 edgar1 plato1
danub rhine4 river3 gang2 nile1 sein1 tributari1
daphn lea2 marguerit2 tamara2 josephin1 penelop1 phoeb1 veronica1
darbi holt1 jonah1 lew1 yap1
darci laird2 dexter1 juliet1 meg1 mulder1 sabl1
dare pretend3 heroic2 gonna1 gotta1 hesit1 tempt1 wanna1
dark darker3 shadow3 gray2 light2 pale2 dull1 eye1 grey1 mist1 pink1 purpl1 shade1 thick1 thin1 twilight1 yellow1
darken dim2 sky2 envelop1 hallway1 illumin1 light1 shadow1 skylin1
darker lighter2 pale2 shade2 dull1 softer1 thicker1 thinner1
darkest deepest2 happiest2 fortnight1 glorious1
darl fraser1 thatcher1
darn lousi1
dart snooker4 hurl1
darwin lowri1 wellington1
dash dim3 fade2 splash1 stumbl1
dashboard mirror3 headlight2 windshield2 steer1
data databas3 inform3 statist2 track2 survey1 system1
databas directori2 librari2 registri2 encrypt1 queri1 server1 softwar1 user1 web1
date deadlin2 earliest2 prior2 detail1 next1 until1
daughter grandchildren3 marri3 mother3 sister3 wife3 granddaught2 husband2 niec2 sibl2 son2 eldest1 father1 grandmoth1 widow1
daunt formid4 task2 tricki2 uphil2 dilemma1 toughest1
dave jeff2 jerri2 jim2 mike2 randi2 rick2 steve2 eric1 gari1 jimmi1 joe1 johnni1 kenni1 matthew1 pete1 scott1 tim1
davenport serena4 pierc3 seed2 venus2 feder1 muster1
davi evan2 miller2 perri2 william2 wilson2 gareth1 jackson1 johnson1 marshal1 martin1 murray1 palmer1 parri1 smith1 thompson1 walker1 watson1
david jonathan2 martin2 michael2 richard2 simon2 steven2 eric1 evan1 fred1 gari1 jame1 joel1 joshua1 patrick1 paul1 peter1 robert1 scott1 stephen1
dawn dusk4 daybreak2 daylight2 midnight2 nightfal2 morn1 noon1
day hour3 month3 week3 next2 night2 dure1 end1 everi1 few1 here1 morn1 today1 weekend1
daybreak nightfal4 sundown3 dusk1 midnight1 sunris1
daylight nighttim4 dusk2 sunris2 midnight1
daytim nighttim4 newscast1 night1 soap1 weekday1
daze helpless1 weari1
dazzl glitter2 spectacular2 splendid2 stun2 exquisit1 flashi1 gorgeous1 grace1 impress1 sparkl1 superb1
deacon ordain3 priest2 pastor1 reverend1 vicar1
dead kill3 devast2 fatal2 miss2 wound2 death1 die1 injur1 lethal1 life1 slain1 trap1 victim1 violent1
deadlin expir3 timet3 ultimatum3 delay1 unless1
deaf handicap1 impair1 mute1 retard1
deal negoti2 disput1 involv1 lucrat1 matter1 merger1 offer1 plan1 propos1 serious1 sign1 takeov1 talk1 transact1
dealer trader4 investor2 salesman2 market1 price1 seller1
dealership showroom4
dean harvey1 lawrenc1 professor1
dear hello2 goodby1 thank1
dearborn lans4 tesla1
death fatal4 die3 toll2 incid1 murder1 suicid1 victim1
debat discuss3 issu2 question2 topic2 heat1 partisan1 polit1 speech1
debbi pam3 sheila3 jenni2 susan2 deborah1 gail1 hurley1 jess1 judi1 kathi1 melissa1 molli1 peggi1 sarah1 tammi1
debit prepaid4 password2 swipe2 teller1
deborah susan3 judith2 gail1 helen1 janet1 jill1 judi1 katherin1 miriam1 patricia1 peggi1 phylli1 sandra1 sheila1 shirley1 suzann1
debri rubbl4 wreckag4 dust2 litter2 pile2 scatter2 mud1 shard1 submerg1 trap1
debt loan3 owe3 repay3 liabil2 default1 incur1 mortgag1 payment1
debtor delinqu2 lender2
debut premier3 peak2 featur1 play1 preview1 season1 soundtrack1 spinner1
dec feb4 nov4 oct4 sept2
decad sinc2 era1 generat1 histori1 incept1 month1 past1 period1 recent1 struggl1 throughout1 war1
decapit mutil4 strangl2 hack1 handcuf1
decay rot4 isotop2 decomposit1 derelict1 neutron1 propag1 stench1
deceas slain2 heir1
deceit decept4 greed2 hypocrisi1 incompet1 malici1 manipul1 mischief1 misinform1 stupid1
deceiv misl4 mislead4 fool3 trick1
decemb februari2 januari2 juli2 june2 march2 novemb2 octob2 septemb2
decenc digniti1 fair1 honesti1 moral1
decent lousi2 excel1 good1 healthi1 honest1 mediocr1 perfect1 respect1
decept dishonest3 mislead3 fraudul2 uneth2 unfair2 improp1 malici1 manipul1
decid distinct3 decis2 refus2 determin1 did1 hold1 hope1 immedi1 join1 move1 must1 opt1 plan1 proceed1 readi1 seek1 soon1 take1 want1 whether1
decim deplet2 ravag2 wipe2 digit1 integ1
decis judgment2 pivot2 step2 swift2 delay1 matter1 move1 order1 outcom1 polici1 propos1 recommend1 reconsid1 reject1 request1 rule1 say1 statement1 suprem1 whether1
deck hangar3 drape2 roof2 floor1 ladder1 rear1 seat1 turret1 wooden1
declar proclaim4 document2 memorandum2 proclam2 pronounc2 resolut2 treati2 unilater2 decre1 formal1 intent1 manifesto1 offici1 pact1 recogn1 statement1 withdraw1
declin outnumb4 rise4 decreas2 drop2 growth2 loser2 trend2 fall1 gain1 increas1 quarter1 shrink1 slump1
deco venetian1 woodwork1
decommiss reactiv3 ira2 disarm1 discharg1
decomposit equat1 matrix1 oxid1 theorem1
decor furnish3 ornament3 floral2 interior2 exterior1 garden1 motif1 paint1 sculpt1 sculptur1
decre proclam3 direct2 issu1 stipul1
decreas increas4 diminish2 proport2 ratio1 reduc1 reduct1 rise1 shrink1
dedic devot4 persever2 heroism1 honor1 honour1 loyalti1 profession1
deduct exempt3 premium2 reimburs2 tuition2 expens1
dee pee3 foo2 gee2 hah2 hoo2 kat2 moo2 nee2 roo2 yah2 din1 duh1 kay1 keel1 ser1 uh1 zee1
deed heroic1 proclam1 righteous1
deem judg2 exclud1 otherwis1 technic1 unconstitut1
deep deeper4 deepest3 shallow3 wide2 depth1 inner1 long1
deepen widen3 intensifi2 rift2 strengthen2 enhanc1 enlarg1 reinforc1
deeper deepest2 wider2 depth1 farther1
deepest depth1
deepli profound4 disturb1 grave1 intens1 sadden1
deer elk4 moos3 eleph1 hunt1 quail1 rabbit1 squirrel1
def vera2 esp1 ger1 qualifi1
defam libel4 slander4 infring1 lawsuit1
default foreclosur4 mortgag1 refin1 repaid1 repay1
defeat victori4 triumph2 win2 defend1 lose1 oppon1 upset1
defect faulti4 defici1
defenc defens4 fort2 trench2 dike1 ministri1
defend plaintiff3 striker3 juror2 keeper2 lawyer2 prosecut2 prosecutor2 juri1 protect1 reign1 repeat1 trial1 winger1 wit1
defens offens4 lineback2 quarterback2 intellig1 pentagon1 tackl1
defer postpon3 rever2 waiv2 withhold2 dividend1 lieu1 payabl1 refund1
defi defianc4 ignor3 heed2 resist1
defianc defiant2 ultimatum1
defiant fieri1 flat1 resolut1 steadfast1
defici shortcom4 flaw3 iodin2 vitamin2 laps1 structur1 syndrom1 weak1
deficit surplus4 fiscal2 gross1 project1 spend1 trillion1 unemploy1
defin describ2 distinguish2 function2 redefin2 specifi2 definit1 dimens1 establish1 fundament1 henc1 identifi1 impli1 integr1 paramet1 pivot1 precis1 relat1 represent1 shape1 term1 transform1 unifi1
definit obvious3 realli3 feel1 figur1 glad1 hope1 sure1 terminolog1 think1 undoubt1
deflat inflat3 overh3 recess3 eas1
deflect flick4 header3 poke2 pounc2 puck2 discredit1 divert1 foot1 foul1 kick1 lob1 redirect1 slot1
deform immatur2 retard1
degener ellen3 rosi3 fey2 housew1 letterman1 sawyer1
degrad inhuman4 deplet3 eros3 humili1 immor1 metabol1
degre fahrenheit3 doctor2 diploma1 divin1 graduat1 latitud1 master1 undergradu1
dehydr exhaust4 starvat2 vomit2 nausea1 sick1
deiti god4 goddess4 shiva4 worship3 idol1 incarn1 mytholog1 protector1
del sol3 gran2 grand2 mont2 rosario2 della1 est1 largo1 rio1 santiago1 sur1
delawar eri2 jersey1 main1 maryland1 massachusett1 missouri1 pennsylvania1 rhode1 suffolk1 virginia1 wisconsin1
delay postpon4 halt2 overrun2 reschedul2 schedul2 disrupt1 due1 glitch1 pend1 shutdown1 stall1
deleg entrust3 repres3 envoy2 meet2 diplomat1 exercis1 invit1 vest1
delet omit4 edit3 insert3
delhi india4 kashmir2 pakistan1 singh1
deli gourmet1 sandwich1 supermarket1 sushi1
deliber intent4 purpos4 systemat3 inadvert2 hear1 proceed1 provoc1 reckless1 unintent1
delic fragil2 intric2 smooth2 prick1 sensit1 subtl1 tricki1 uneven1
delicaci rariti2
delici tasti4 spici3 dessert2 refresh2 flavor1 hearti1 juici1 recip1 sweet1 tart1 tast1
delight thrill4 disappoint2 impress2 pleas2 ecstat1 excit1 glad1 love1 marvel1 proud1 refresh1 splendid1 surpris1
delinqu foreclosur1 junk1 mortgag1 payday1
deliv messag1 prepar1 produc1 promis1 provid1 receiv1 send1 speech1
deliveri shipment2 suppli2 haul1
dell intel2 microsoft2 oracl1 soni1 yahoo1
della figaro2 rosa2 florenc1 maria1 piazza1 terra1 vita1
delux reissu2 mini1 vinyl1
dem lib4 den2 der1
demand price3 promis2 refus2 suppli2 deni1 domest1 export1 growth1 increas1 insist1 market1 order1 output1 reject1 request1 rise1 seek1 surrend1 vow1
dementia schizophrenia3 parkinson2 disord1 epilepsi1
demis downfal4 disintegr2 impend2 legaci1
demo remix3 record2 promo1 releas1 version1
democraci freedom3 independ2 movement2 solidar2 uniti2 dictatorship1 opposit1 peac1 plural1 polit1 pro1 reconcili1 regim1 revolut1 superpow1
democrat republican4 senat3 lawmak2 parti2 voter2 dole1 elect1 incumb1 liber1 opposit1 polit1 presidenti1 vote1
demograph trend2 geograph1 lifestyl1 percept1 skew1
demolish rebuilt4 dismantl3 demolit2 renov2 derelict1 destroy1 erect1 gut1 refurbish1 reloc1 reopen1
demolit redevelop2
demon ghost3 monster3 dragon2 evil2 serpent2 vampir2 elv1 god1 supernatur1 witch1
demonstr protest4 ralli4 illustr2 reflect2 riot2 stage2 underscor2 determin1 dispers1 gather1 prove1 willing1 youth1
demot reassign3 reprimand3 sack2
den der4 deutschland1 lux1 van1
deni dismiss2 insist2 refus2 repeat2 denial1 justifi1 marc1 reject1
denial pronounc2
denim jean4 pant2 trouser2 jacket1 khaki1 linen1 plaid1 polyest1 short1 sweater1 tuxedo1 underwear1
denmark norway4 sweden4 netherland3 finland2 germani1 holland1 luxembourg1
denni dick2 fred2 joel2 lawrenc2 gari1 larri1 mitch1 richard1 ross1 tom1
denomin deposit1
denot prefix4 integ1 ital1 notat1 paramet1 seed1 signifi1 subset1 vector1
denounc harsh1 prais1 protest1 reject1 slogan1
dens popul4 spars4 thick3 flatten1 lush1 patch1
densiti radius2 flux1 gradient1 median1 ratio1 temperatur1 varianc1 veloc1
dent sag2 tarnish2 dim1 flag1 undermin1
dental surgic3 dentistri2 dentist1 medic1 nurs1 oral1 surgeon1
dentist pharmacist4 physician3 surgeon3 nurs2 therapist2 veterinarian2 psychiatrist1
dentistri pharmaci2 psychiatri2 medicin1 neurolog1
denver phoenix3 houston2 portland2 sacramento2 detroit1 jacksonvill1 miami1 seattl1 tampa1
depart ministri2 sail2 enforc1 feder1 offic1 staff1
department disciplinari2 supervisori1
departur resign2
depend reli3 reliabl3 trustworthi3 vari3 regardless2 relianc2 differ1 durat1 size1 specif1 specifi1 spous1 variat1 wherea1
depict portray4 portrait2 descript1 evok1 illumin1 illustr1 imag1 imageri1 imit1 mural1 mytholog1 paint1 promin1 resembl1 scene1 statu1 stereotyp1
deplet ozon3 replenish3 reserv2 eros1 leakag1
deplor shame2 despic1 inhuman1 intoler1 lament1 regret1 regrett1
deploy station4 troop3 peacekeep2 dispatch1 forc1 mobil1 patrol1 personnel1 reinforc1 withdraw1
deport expuls4 expel3 detain2 extermin2 extradit2 detent1 evict1 forcibl1 imprison1 incarcer1 massacr1 persecut1
depos exil3 overthrow3 toppl3 dictat2 monarchi1 purg1 ruler1
deposit sediment3 reserv2 testimoni2 extract1 miner1 save1 saver1
depositori receipt4 keyston1 thrift1 underwrit1
depot warehous4 factori1 headquart1 munit1 pipelin1 refineri1
depreci exclud1 fluctuat1 peso1 rupe1
depress distress2 onset2 unsettl2 disord1 dreari1 ill1 insecur1 manic1 schizophrenia1 unstabl1
depriv empow1 endang1 free1 harm1 margin1 penal1 persecut1 privileg1 ruin1 sacrif1 starv1 starvat1
depth shallow2 surfac2 height1 intens1 length1 scope1
deputi secretari3 vice3 duma2 legisl2 lawmak1 minist1 ministri1 parliament1 senior1
der van3 deutschland1 lang1 les1
derail scuttl4 jeopard2 thwart2 undermin2 disrupt1 hamper1 hasten1 hinder1 mishap1 threaten1 veer1
derbi filli1 handicap1 hors1 jockey1 stake1 turf1 winner1
derelict unus2 wasteland2 gut1 redund1 shutter1 unfinish1 vacant1
deriv hedg2 swap2 translat2 henc1 impli1 mean1 noun1 origin1 refer1 surnam1 transact1 variant1 verb1
derri limerick4 tyron3 dublin1
derrick shawn3 dwight1 ewe1 jason1 lineback1 rodney1 stile1
descend descent2 heir2 lineag2 slave2 grandson1 nativ1 patern1
descent origin2
describ descript2 distinguish2 explain2 note2 refer2 familiar1 mention1 portray1 relat1 reveal1 state1 suggest1 term1 understand1
descript detail2 explan2 refer2 interpret1 map1 overview1 recollect1
desecr sanctiti1
desert jungl3 dune1 empti1 foothil1 hill1 himalaya1 mountain1 plain1 sahara1 street1
deserv worthi4 ought2 respect1 reward1 squander1
design fashion2 intend2 layout2 model2 develop1 devis1 innov1 instal1 interior1 prototyp1 shape1 structur1 style1 use1
desir undesir3 willing3 determin2 embrac2 feasibl1 genuin1 hope1 intent1 problemat1 promis1 sens1 suitabl1 wish1
desk tabl3 drawer2 notebook1 stack1
desktop macintosh3 server3 mainfram2 graphic1 handheld1 hardwar1 ipod1 laptop1 linux1 multimedia1 portabl1 softwar1 unix1 window1
desol dusti3 expans2 hilli2 picturesqu2 pristin2 seclud2 sleepi2 tranquil2 wasteland2 lone1 spars1 wood1
despair loneli3 miseri3 desper2 grief2 sad2 frustrat1 rage1 sorrow1 torment1
desper scrambl2 struggl2 vain2 frantic1 frustrat1 futil1 hopeless1 housew1 hungri1 lifelin1
despic heinous3 vile3 disgust2 senseless2 shame2 immor1
despis hate4 dislik2 mock1 persecut1 resent1 shun1
despit spite3 due2 follow2 recent2 strong2 earlier1 howev1 lack1 month1 past1 pressur1 previous1 result1 sinc1 success1 thank1 though1 while1 without1 yet1
dessert pie2 pud2 salad2 dish1 menu1 recip1 sauc1 snack1 soup1 tart1 tast1 tasti1
destin tourist4 rout3 flight2 hub1 sightse1 travel1
destini mankind2 dream1 essenc1 fate1 forev1 quest1
destroy submarin3 destruct2 warship2 gut1 hous1 remnant1 rid1 ruin1 squadron1 wreck1
destruct weapon2 devast1 mass1 unpredict1
detach squadron2 infantri1 platoon1 regiment1
detail outlin3 document2 disclos1 elabor1 exhaust1 extens1 overview1 reveal1 sourc1 specif1 thorough1 unclear1
detain jail3 freed2 interrog2 suspect2 tortur2 detent1 extradit1 imprison1
detaine prison4 inmat3 detent2 pow2 interrog1 mistreat1
detect investig3 undercov3 detector2 pinpoint2 diagnos1 forens1 identif1 identifi1 locat1 polic1 radar1 radiat1 sampl1 sensor1 sherlock1 simul1 sonar1 spot1 surveil1 suspici1 transmit1
detector sensor4 scanner2 filter1 infrar1 snif1
detent interrog2 prison2 disappear1 execut1 inmat1
deter discourag4 thwart3 prevent2 punish2 intimid1 neutral1 repel1 restrain1
deterg toothpast4 shampoo3 diaper2 laundri2 soap1
deterior worsen4 dramat1 eros1 exacerb1 falter1 fragil1 irrevers1 mark1 persist1 sour1 steadili1 wane1
determin must2 utmost2 whether2 willing2 difficult1 evalu1 examin1 factor1 identifi1 imposs1 outcom1 patienc1 prove1 regardless1 resolv1 sincer1 therefor1 unabl1 yet1
deterr firepow1 provoc1 weapon1
deton explod4 explos3 roadsid2 grenad1 park1
detour hitch3 journey1 loop1 overland1
detriment harm2 negat1 outweigh1 undesir1
detroit milwauke2 philadelphia2 seattl2 houston1 nashvill1 tampa1 toronto1
deutschland europa2 herein1 press1 springer1
devast ravag4 disastr3 worst2 wrought2 disast1 flood1 katrina1 unleash1 wreck1
develop project3 environ2 establish2 expand2 improv2 promot2 econom1 emerg1 enhanc1 entrepreneur1 evolv1 expans1 explor1 infrastructur1 innov1 introduc1 manag1 owner1 pioneer1 plan1 produc1 progress1 provid1 research1 resourc1 sustain1 system1 technolog1 tourism1
development disabl1 evolutionari1 physiolog1 reproduct1
deviat varianc4 diverg1 gradient1 variat1
devic sensor3 equip2 handheld2 machin2 phone2 system2 electron1 hardwar1 portabl1 tool1
devil flyer2 panther2 penguin2 ranger2 sabr2 satan2 island1 leaf1
devis formul4 experi1 implement1 ingeni1 strategi1
devoid obscur2 lack1 utter1
devon kent3 somerset2 durham1 lancashir1 surrey1 sussex1 yorkshir1
devot loyalti2 passion2 rever2 zeal2 faith1 focus1 generos1 heroism1 humil1 lifelong1 spirit1 virtu1
devout pious4 observ3 profess1
dew kettl1 pepsi1
dewitt durant2 garfield2 holden2 taft2 tanner2 grover1 picker1 polk1 sawyer1 wheeler1
dexter eddi1 jake1 skinner1
dharma karma3 guru1 yoga1
dia dos4 mas2 santo2 tres2 largo1
diabet hypertens4 obes3 epilepsi2 diseas1 disord1 liver1 parkinson1
diagnos hospit2 prostat2 diagnosi1 diseas1 ill1 lymphoma1 melanoma1 parkinson1 patient1 pneumonia1 symptom1 syndrom1 undergo1
diagnosi prognosi4 diagnost3 patient1 prenat1 symptom1 treatment1
diagnost imag2 surgic2 test1 therapeut1 ultrasound1
diagon horizont2 squar2 transvers1 triangl1 vertic1
diagram graph3 equat1 map1 matrix1 sequenc1 spectral1 theorem1
dial modem3 phone1 subscrib1 switch1 sync1
dialect languag4 pronunci3 speak2 vocabulari2 malay1 mandarin1 surnam1 yiddish1
dialog dialogu2 linkag1
dialogu reconcili2 diplomaci1 discuss1 negoti1 peac1 talk1 uniti1
dialysi kidney2 outpati2 transfus2 transplant2 renal1 surgeri1
diamet width3 height2 inch2 length2 radius2 thick2 vertic2 horizont1 tall1 trunk1
diamond gem4 emerald2 platinum2 gold1 golden1 jade1 jewel1 mine1 necklac1 pearl1 precious1 ring1 sapphir1
dian ellen3 judi2 jenni1 jill1 salli1 sawyer1 susan1
diana princess3 fay2
diaper shampoo2 toothpast2 dispos1 towel1 underwear1
diari memoir2 excerpt1
dice peel3 fine2 minc2 slice2 onion1
dick richard2 jim1 mack1 tom1 toni1
dicken grimm2 hemingway2 ive2 shakespear2 sherlock2 tolstoy2 twain2 mailer1 poe1 wild1
dictat dictatorship4 regim3 interfer2 tyrant2 fidel1 ignor1 marco1 overthrow1 ruler1 toppl1 warlord1
dictatorship regim4 franco1 monarchi1 overthrow1 repress1 revolut1 tyranni1
dictionari encyclopedia4 handbook2 slang2 textbook2 vocabulari2 translat1
did might2 never2 say2 doe1 done1 even1 get1 go1 know1 make1 nor1 noth1 onli1 put1 reason1 should1 take1 think1 want1 what1 whi1 yet1
die sick3 surviv2 hospit1 kill1 life1 live1 perish1 suffer1
diego francisco4 san4 jose1 los1 miami1 oakland1 pedro1
diesel engin3 fuel3 petrol3 gasolin2 kerosen2 power2 ethanol1 hybrid1 litr1 steam1 turbo1
diet dietari2 eat2 lifestyl2 nutrit2 vegetarian2 food1 habit1 regimen1 supplement1 unhealthi1
dietari nutrit3 supplement2 intak1 satur1 vitamin1
differ vari4 diverg3 disagr2 distinct2 similar2 specif2 these2 type2 various2 each1 multipl1 same1 those1 uniqu1 unlik1 varieti1
differenti distinguish4 equat3 geometri2 inhibit1 linear1 perceiv1 perpetu1 replic1 voltag1
difficult imposs3 easier2 harder2 veri2 easi1 especi1 extrem1 hard1 problem1 prove1 quit1 rather1 situat1 too1 tough1 tricki1 unabl1 way1 yet1
difficulti problem4 obstacl2 overcom2 troubl2 encount1 experienc1 hardship1 lack1 setback1 spite1
diffus equilibrium1 flux1 gradient1 kinet1 local1 reactiv1
dig trench4 ditch3 drill1 excav1 grave1 lay1 mud1 rubbl1 search1 shovel1
digest intestin2 liver2 metabol2 tract2 fluid1 lung1 spook1
digit upload3 electron2 multimedia2 video2 download1 format1 interact1 internet1 wireless1
dignifi respect3 gracious2 order2 seren2 disposit1 grace1 solemn1
digniti integr3 sanctiti3 freedom2 respect2 pride1 sake1 sovereignti1
dike leve4 moat2 reservoir2 ditch1
dilemma predica4 existenti1 face1 loom1 paradox1 peril1 pose1
dilig intens4 tireless4 meticul3 disciplin1 skill1 thought1
dilut sweeten2 neutral1
dim fade3 faint1 glimmer1 rosi1 wane1
dime penni4
dimens dimension2 element2 spatial2 sphere2 geometri1 length1 paramet1 scope1 size1 width1
dimension linear2 discret1 geometr1 kinet1 manifold1 matrix1 spatial1 static1
diminish erod3 lessen3 shrink2 weaken2 dramat1 great1 signific1 statur1 wane1
din hoo2 pas1 rah1 ref1 zee1
dinar shill4 lira2 real2 rupe2 dollar1 peso1
dine room3 kitchen2 loung2 restaur2 hall1 hotel1 lodg1 meal1 menu1 patio1 picnic1 tabl1
diner tavern3 motel2 patron2 restaur2 shopper2 waiter2 hostess1 menus1 pub1 saloon1 sushi1 waitress1
ding ping2 tao2 jen1 jun1 lin1 shi1 ting1 tong1 wen1 yang1 yin1
dinner lunch4 guest3 luncheon3 meal2 gala1 wed1
dinosaur fossil3 extinct2 homo2 jurass2 reptil2 footprint1 mammal1 mammoth1 prehistor1 skeleton1
dioces parish4 ecclesiast1 priest1
dioxid gase4 emiss3 greenhous3 nitrogen3 methan2 monoxid2 pollut2 emit1 oxid1 ozon1
dip slip2 spike2 inch1 plummet1 rise1 slide1 slump1 soar1 surg1 tumbl1
diploma postgradu4 doctor1 graduat1 scholarship1 undergradu1
diplomaci diplomat1 engag1 intervent1 rhetor1
diplomat envoy3 journalist2 embassi1 leader1 observ1 offici1 relat1 tie1
dire grim2 predica2 plight1 worsen1
direct film3 indirect3 star2 director1 either1 forth1 opposit1 path1 screenplay1 shift1 simultan1 specif1 toward1 via1
director execut3 guild1 isi1 manag1 truste1 vice1
directori screenplay1 server1 theatric1 web1
dirk jan3 gareth1 isaiah1 wesley1
dirt gravel4 mud3 pavement3 muddi2 sand2 driveway1 dusti1 pile1 pit1 slipperi1
dirti filthi3 nasti2 dumb1 mess1 sexi1 sticki1 ugli1
disabl handicap4 dismantl3 elder2 impair2 mental1 occup1
disadvantag drawback4 needi3 margin2 outweigh2 poorer2 disproportion1 handicap1 inher1
disagr disput4 unresolv3 misunderstand2 quarrel2 grievanc1 impass1 resolv1 rift1
disagre object3 flat1 insist1
disappear vanish4 fade3 mysteri3 execut1 flee1 kill1 whereabout1
disappoint surpris4 dismal3 pleas3 setback3 frustrat2 dismay1 regret1 satisfi1 shock1 sorri1 thrill1 triumph1 unhappi1 worri1
disapprov dislik1 indign1 respond1 unhappi1 voic1
disarm disband3 dismantl2 militia2 renounc2 expel1 surrend1 ultimatum1 uncondit1 unilater1 withdraw1
disast drought2 earthquak2 emerg2 relief2 tragedi2 tsunami2 famin1 flood1 katrina1 quak1 rescu1 spill1
disastr worst2 dismal1 embarrass1
disband dissolv4 rejoin4 reorgan2 reactiv1
disc disk4 pirat2 rom2 vinyl2 floppi1 reissu1
discard recycl4 remov2 reus2 scrap2 unus2 leftov1 plastic1
discern quantifi3 interpret2 pinpoint2
discharg leakag2 hospit1 pollut1 sewag1 transfer1 treat1
discipl guru4 swami4 follow2 preacher2 jehovah1 jesus1 mentor1 pastor1
disciplin ethic1 obedi1 poor1 profess1 profession1 rigor1 supervis1 teamwork1 virtu1
disciplinari dope2 infract2 misconduct2 enquiri1 judici1 refere1 supervisori1 suspens1
disclos divulg4 disclosur2 specifi2 document1 notifi1 reveal1 verifi1 withheld1
disclosur revel4 scrutini2 secreci2 file1 memo1 oversight1 regulatori1
disco nightclub2 electro1 hop1 karaok1 psychedel1 regga1 tango1
discomfort irrit3 pain3 fatigu2 headach2 exhaust1 inconveni1 swell1 symptom1
disconnect hitch2 plug2 insecur1 insepar1 misunderstand1 overload1 wire1
discont resent3 frustrat2 unhappi2 discord1 insecur1 widespread1
discontinu supersed3 incept1 scrap1 termin1
discord rift4 friction1 misunderstand1 rivalri1 strife1
discount rebat3 fare2 incent1 packag1 perk1 premium1 refund1 rental1 reward1 ticket1
discourag encourag3 hesit1 penal1 prevent1 restrain1 restrict1
discours moral2 femin1 philosoph1
discov learn4 reveal4 find3 realis2 realiz2 discoveri1 tell1 trace1 unearth1
discoveri explor2 invent2 experi1 insight1 mar1 search1 space1 trace1
discredit embarrass2 expos2 intimid2 distract1 flaw1 portray1 smear1 tarnish1 undermin1
discreet intim2 polit1 respect1
discrep inconsist4 irregular2 dispar1 gap1
discret finit3 linear3 prerog3 subset2 variabl2 exercis1 geometri1 homogen1 infinit1 integ1 invers1 judgment1 jurisdict1 quantum1 random1 sequenti1 symmetr1
discretionari expenditur2 unlimit2 entitl1
discrimin harass3 racism3 minor2 racial2 segreg2 unfair2 workplac2 gay1 gender1 neglect1 oppress1 penal1 prejudic1
discuss negoti3 topic3 meet2 talk2 emphas1 examin1 explain1 explor1 outlin1 review1 subject1
diseas infect3 infecti3 epidem2 ill2 malaria2 tuberculosi2 virus2 disord1 flu1 outbreak1 respiratori1 symptom1 syndrom1
disengag withdraw3 unilater2 stabilis1
disgrac shame3 embarrass2 humili2 oblivion1
disgruntl inexperienc2 enrag1 loyal1 rebelli1
disguis hide3 mask3 veil2
disgust dismay2 embarrass2 pathet2 scandal2 shame2 vile2 dissatisfi1 frustrat1 grotesqu1 hideous1 horrifi1 indign1 sad1 scorn1 stupid1 unhappi1
dish menus2 pasta2 recip2 salad2 ingredi1 menu1 noodl1 sauc1 seafood1 soup1 spici1 utensil1 veget1
dishonest uneth3 incompet2 irrespons2 greedi1 hypocrit1 immor1 manipul1
disintegr unravel2 downfal1 partit1 splinter1
disk floppi4 rom3 notebook1 remov1
dislik resent3 hate2 distrust1 fond1
disloc elbow2 forearm2 fractur2 sprain2 tendon2 ligament1 shoulder1 thumb1 wrist1
dismal gloomi2 mediocr2 miser2 grim1 sluggish1 worst1
dismantl freez1 restart1 scrap1 shut1
dismay sadden3 incens2 indign2 outrag2 perplex2 dissatisfi1 frustrat1 horrifi1 puzzl1 sad1 shock1 unhappi1
dismiss reject3 fire2 resign2 sack2 sarcast2 expuls1 hypocrit1 reinstat1
disney paramount4 walt4 warner3 disneyland2 studio2 entertain1 hollywood1
disneyland walt2 wonderland2 yosemit1
disobedi nonviol3 incit1 vandal1
disord dysfunct3 epilepsi2 ill2 neurolog2 schizophrenia2 syndrom2 mental1 symptom1 traumat1
dispar inequ4 myriad3 divers2 gap2 imbal2 diverg1 interconnect1 multitud1 widen1
dispatch reinforc2 send2 evacu1 mobil1 receptionist1 summon1
dispens prescrib4 prescript3
dispers tear3 protest1 riot1 scatter1 spontan1
displac refuge4 homeless2 intern2 exodus1 somalia1 ten1
display exhibit3 show3 imag2 screen2 photograph1
dispos wast4 recycl3 landfil2 dump1 garbag1 hazard1 liquid1 ordnanc1 storag1 unload1
disposit judgement1 manner1
disproportion excess2 skew2 unfair2 undu1
disput unresolv2 feud1 grievanc1 impass1 issu1 negoti1 quarrel1 resolv1 settl1 spat1 standoff1
disqualifi penal2 strip2 skip1
disregard heed3 ignor3 indiffer2 misinterpret2 disrespect1 erron1 overrul1
disrespect indiffer2 insult2 hypocrisi1 malic1
disrupt outag4 sabotag3 interrupt2 shortag2 threaten2 disturb1 hamper1 inconveni1 interfer1 shutdown1 thwart1
dissatisfi unhappi2 impati1 satisfi1
dissemin misinform1
dissent justic3 suppress2 silenc1
dissert doctor4 thesi4
dissip reced2 subsid2 trough1 westward1
dissolv pave1 remov1 strip1
distanc speed3 length2 nearest2 line1 parallel1 refrain1 shorter1 sprint1 track1
distant faint1 nearer1 nearest1 visibl1
distil inventori3 infus2 stockpil2 malt1 vodka1 whiski1
distinct uniqu3 recogniz2 vagu2 divers1 peculiar1 recognit1 strike1 subtl1
distinguish honorari2 identifi2 honor1 interpret1
distort exagger4 skew3 manipul2 transcend2 vibrat2 imbal1 inaccur1 misinform1 misunderstand1 nois1
distract embarrass2 frighten2 intimid2 irrit2 preoccupi2 divert1 motiv1 oblivi1
distress indebt3 traumat2
distribut product2 process1 sell1 suppli1 transmiss1 variabl1
distributor produc2 seller2 supplier2 wholesal2 maker1 manufactur1 market1 outlet1 publish1 retail1 vendor1
district municip3 provinc1 provinci1 statewid1 town1 township1 villag1
distrust hostil3 resent3 hatr1 paranoia1 unhappi1
disturb frighten3 troubl3 unsettl2 endang1 gruesom1 interfer1 outburst1 profound1 riot1 scari1 shock1 thunderstorm1
ditch trench3 pond2 drainag1 moat1 sewer1 uphil1
diva idol2 madonna2 superstar2 entertain1
dive scuba3 slide3 leap2 swim2 diver1 drift1 skid1
diver scuba4 searcher4 swimmer2 sailor1 underwat1
diverg viewpoint3 linkag1 stark1
divers vari3 eclect2 rich2 divert1 toler1 uniqu1 varieti1 vibrant1
diversifi portfolio2 enlarg1 expand1 invest1 maxim1 replenish1
divert redirect3 drain1 funnel1 transport1
divid separ4 split4 divis1 domin1 gap1 partit1 section1 straddl1
dividend payout4 earn1 payabl1 paycheck1 profit1 stockhold1 tax1
divin god3 theolog3 merci2 mystic2 supernatur2 etern1 faith1 heal1 heaven1 magic1 resurrect1 revel1 seminari1 triniti1 wisdom1
divis unpopular3 tier2 touchi2 unit2 partisan1 polit1 rhetor1 split1 taboo1
divorc marriag4 remarri4 marri3 widow3 marit2 unmarri1
divulg specif1 specifi1
dix mead3 rochell2 langley1
dizzi stagger1
do done3 go2 talk2 everyth1 job1 lot1 make1 noth1 put1 realli1 sure1 thing1 think1 work1
doc papa3 tex2 dom1 johnni1 sylvest1
dock rendezv4 harbour3 pier2 wharf2 ferri1 mir1 modul1 moor1 port1 shipyard1 shuttl1 termin1 tow1
doctor patient3 physician3 thesi3 nurs2 postgradu2 surgeon2 undergradu2 graduat1 hospit1 medic1 pharmacist1
doctrin teach4 philosophi2 heresi1 interpret1 justif1 principl1 sect1
document paper3 file2 text2 evid1 incrimin1 inform1 letter1 memo1 memorandum1 obtain1 outlin1 secret1 statement1 submit1
documentari film3 drama2 episod1 filmmak1 footag1 horror1 movi1 narrat1 serial1 special1 titl1
dodg duck3 evad2 ford2 holden2 pontiac2 taurus1
dodger padr3 yanke3 marin2 marlin2 expo1 oriol1 pitch1 red1
doe make2 done1 els1 even1 give1 goe1 how1 know1 let1 longer1 mean1 might1 must1 nor1 noth1 now1 reason1 say1 see1 seem1 should1 someth1 sure1 think1 unless1 want1 what1 whatev1 whi1
dog pet3 puppi3 hors2 snif2 hound1 kennel1 pig1 plagu1 sled1 stray1
dole gore4 kerri4 republican2 kemp1 newt1 senat1 weld1
doll toy4 puppet2 frankenstein1 handmad1 mermaid1
dollar euro3 million3 worth3 rupe2 trillion2 yen2 yuan2 peso1 pound1 rand1 shill1 weaker1
dolli parton4 minni2 domino1 merl1 nelli1
dolor norma2 rosario2 gloria1 joan1 liza1 rochell1 rosa1
dolphin whale3 eagl2 jaguar2 packer2 shark2 lion1 vike1
dom papa3 maestro2
domain function1
dome tower3 fountain2 pillar2 spire2 gild1
domest oversea2 export1 farm1 global1 growth1 non1 spend1
domin supremaci3 predomin2 superior2 gile1 lead1 minor1 oppress1 tyranni1
dominica grenada4 lucia4 guyana1 jamaica1
dominican puerto3 guatemala2 haiti2 salvador2 hondura1
dominiqu jean2 gill1 strauss1
domino pizza1 tempest1 vortex1
don wear4 sport2 eddi1 jerri1 joe1 nelson1 rodney1
donald dougla2 georg2 jack1 jame1 leonard1 stephen1
donat donor4 gift2 fund1 fundrais1 funnel1 grant1 money1 solicit1
done sure2 work2 everyth1 go1 how1 know1 lot1 noth1 realli1 should1 someth1 thing1 think1 unfortun1 way1 well1 what1
dong han2 nan2 fang1 jun1 lei1 min1 nam1 shan1 tai1 tao1 yang1 yuan1
donkey hound1 poni1 reindeer1
donna linda2 suzann2 sylvia2 iren1 joan1 laura1 martha1 susan1
donni hatcher1 sammi1 scotti1
donor fundrais1 marrow1 recipi1 sponsor1 transplant1
donovan dooley1 eddi1 kenni1 madden1 wayn1
dooley hatcher4 hurley1 jacobi1 kendal1 madden1 mage1 oat1 schultz1 sim1 stile1
doom fate4 gloom3 futil2 hopeless1 oblivion1
door window4 floor2 room2 entranc1 front1 garag1 insid1 lock1 roof1 shutter1 sit1 wall1
doorstep mailbox1
doorway porch3 hallway2 staircas2 entranc1 facad1 stairway1 storefront1 window1
dopamin neuron3 receptor3 inhibit1 inhibitor1 metabol1
dope steroid4 test2
dora val1
dorado eureka2 salem2 largo1 rancho1
dori harriet2 patsi2 emma1 helen1 jacquelin1 jane1 judith1 marjori1 peggi1 penelop1 phylli1 sandra1
dorm dormitori4 hostel2 gym1
dormant extinct2 freez1 undetect1
dormitori hostel4 gymnasium1 mortuari1 schoolhous1
dorothi emili2 helen2 iren2 josephin2 mildr2 phylli2 salli2 edith1 elizabeth1 ellen1 emma1 esther1 ethel1 gertrud1 holli1 maggi1 margaret1 molli1 ruth1 shirley1
dorsal fin3 posterior3 spine3 transvers2 elong1
dos santo4 vista2 java1 silva1 tres1
dose placebo3 inject2 lethal2 vaccin2 inhal1 medic1 pill1 prescrib1
dossier leak1
dot lush2 nestl2 pixel2 expans1 hillsid1 lawn1 picturesqu1 ribbon1 scatter1 strung1 triangl1
doubl tripl4 singl3 quadrupl2 pair1 second1 semifin1 slam1 straight1
doubt prove2 suspicion2 fear1 hope1 linger1 question1 reason1 specul1 uncertainti1 whether1 worri1
dough flour2 loaf2 pastri2 scrape2 spoon2 fold1 pie1 sheet1 slice1 sprinkl1
dougla gibson1 hugh1 jame1 kirk1 marshal1 martin1
dove pigeon4
dover plymouth2 gibraltar1 isl1 lancast1
dow industri3 index2 jone1 stock1
down off3 drop2 fall1 just1 push1 put1 turn1 while1
downer rudd4 straw2
downfal precipit2
downhil ski4 snowboard2 freestyl1 nordic1 podium1 skier1 sprint1
download upload4 swap2 user2 edit1 filter1 format1 offlin1 onlin1 pirat1
downright ludicr1 mild1 pathet1 rude1 silli1 terribl1 utter1
downsid upsid4 outweigh2 forese1 likelihood1 risk1 uncertainti1 valuat1 volatil1
downsiz layoff3 outsourc2 reorgan1 restructur1 streamlin1 trim1
downstair upstair4 hallway2 loft1
downstream upstream4 flow2 inland1 stream1 tributari1
downtown midtown4 mall2 plaza2 street2 suburban2 uptown2 manhattan1 nearbi1 outsid1 outskirt1 suburb1 waterfront1
downward upward4 spiral3 trajectori2 trend2 revers1
dozen hundr4 hand3 thousand3 sever2 few1 scatter1 ten1
draft formul2 implement2 sign2 entri1
drag push2 drift1 lock1 pull1 runaway1 stumbl1
dragon dungeon3 lantern3 serpent3 lion2 sword2 warrior2 ghost1 magic1 ninja1 robot1 shadow1 snake1
drain flow3 drainag2 evapor2 sewer2 pour1 remov1 reservoir1 sink1 soak1 squeez1 stream1 tributari1 water1
drainag irrig4 dredg2 sewag2 sewer2 leve1 reservoir1 ventil1 water1
drake griffin1 kane1 mason1 mercer1 sarah1 sim1
drama sitcom4 film2 movi2 serial2 thriller2 horror1 star1
dramat drastic4 signific3 mark2 sharpli2 steadili2 substanti2 unexpect2 great1 rapid1 spectacular1 stun1
drape hoist2 embroid1 flank1 ribbon1 wrap1
draper kris2 hurst1 linden1
drastic substanti3 radic2 signific2 mark1 progress1
draw sketch4 illustr3 paint3 match2 portrait2 print2 photograph1 sculptur1 win1
drawback outweigh2 flaw1 rariti1
drawer dresser2 freezer2 folder1 mailbox1 refriger1
dread horrend4 horribl3 miser3 terribl2 heartbreak1 hideous1 lousi1 pathet1
dream vision3 forev2 glori2 imagin2 quest2 fantasi1 love1 nightmar1 wake1
dreari dull2 gloomi2 miser2 shabbi2 steami2 foggi1 grim1
dredg reclam4 sediment1
drench soak4 sweat2 wash2 drip1 rain1
dresden leipzig4 hamburg1 hanov1
dress gown4 outfit3 skirt3 wear3 embroid2 satin2 jacket1 lace1 pant1 sleev1 sweater1 trouser1
dresser dryer1 salesman1 wallpap1 whirlpool1
dri wet4 moist2 freez1 fresh1 herb1 hot1 powder1 shred1 veget1 warm1 wash1 water1
drift overboard2 veer2 float1 nudg1 retreat1 roar1 sideway1 sink1 skid1 slide1 swing1
drill exercis4 offshor4 rig3 exploratori2 explor1 horizon1 mine1
drink intox4 drunken3 eat3 snack3 liquor2 drinker1 food1 smoke1 soda1 tea1
drinker smoker4 eater3 sip1
drip sweat3 gush2 soak2 suck2 wash2 pour1 rub1 stain1
drive speed3 driver2 vehicl2 fuel1 push1 race1 ride1 run1 walk1
driver motorist3 racer2 rider2 taxi2 pedestrian1 truck1 trucker1 vehicl1
driveway hallway2 park2 sidewalk2 windshield2 limo1 patio1 pavement1 underneath1
drizzl sprinkl3 garnish1 melt1 mist1 swirl1
drone predat3 helicopt1 missil1 radar1 reconnaiss1 stealth1 swoop1
drop fall3 jump2 rise2 slip2 price1 quarter1
dropout preval1
drought flood3 famin2 storm2 typhoon2 rain1 shortag1
drown overboard3 rescu2 overload1 perish1 pluck1 starv1 submerg1 suck1 trap1 wash1
drug prescript3 heroin2 marijuana2 medic2 medicin2 narcot2 pill2 steroid1 substanc1 traffick1
drugstor groceri3 pharmaci2 supermarket2
drum guitar3 keyboard3 percuss3 snare3 vocal3 rhythm1
drummer guitarist4 vocalist4 musician1 songwrit1
drunken intox3 rowdi2 underag2 petti1 reckless1
dual entri1 fix1 multi1
dub nicknam2 regga2 launch1 titl1
dubious question3 fraudul1
dublin limerick3 edinburgh2 glasgow2 ireland2 london2 halifax1 melbourn1 westminst1
duchess princess3 duke2 isabella1 mistress1 windsor1
duck goos3 lame3 penguin2 island1 lean1 rabbit1 shove1 swan1 wild1
duct gland1 glue1 tape1
dude idiot2 freak1 gentleman1 hey1 kid1 lad1 surfer1
dudley hart2 sidney2 talbot2 webster2 wilton2 maxwel1 picker1 quinci1 vernon1 ward1
due result3 follow2 owe2 failur1 howev1 lack1 may1 prior1 upon1
duel showdown3 encount2 goliath1 setter1 spar1
duet solo3 sinatra2 sing2 song2 vocal2 duo1 medley1 rendit1
duff fitch1 laird1 moodi1 toni1
duffi robbin2 dunn1 farrel1 gibbon1 glover1 murphi1 patti1 wolf1
dugout locker2 mound2 huddl1
duh nah3 foo2 loo2 gee1 goo1 hoo1 pee1 rah1 rook1 ter1 yah1
duke earl2 iii2 nobl2 princ2 frederick1 king1 regent1 savoy1 seton1
duli faith1 henceforth1 legitim1 reward1
dull newark1 pale1 tedious1
duluth spokan4 savannah2 tacoma2 hartford1 minneapoli1 rochest1 springfield1 syracus1
duma parliament3 parliamentari1 speaker1
dumb stupid4 silli3 foolish1 lazi1 wick1
dummi placebo1
dump garbag3 trash3 landfil2 rubbish2 scoop1 wash1 wast1
dun elmer1 fen1
dunde thistl4 glasgow1 ham1 hereford1 leed1 newcastl1 rover1 sheffield1
dune sand2 shorelin2 meadow1 reef1
dung tran3 manur1 ostrich1
dungeon realm2 maze1
dunk jumper2 foul1 nail1 throw1
dunn farrel1 freeman1 fuller1 johnson1 kendal1 robert1 tucker1
duo trio4 vocalist1
duplic replic4 multipli1 needless1 repetit1 reproduc1 reus1
durabl reliabl3 stamina3 tough2 versatil2 longev1
durant ewe2 granger2 est1
durat interv2 period2 last1 length1 maximum1 onset1 shorter1 shortest1
dure earli2 follow2 prior2 sinc2 end1 late1 later1 month1 period1 summer1 throughout1
durham worcest3 kent2 salisburi2 surrey2 lancast1 plymouth1 richmond1 rochest1 somerset1 sussex1 winchest1
dusk sundown3 midnight2 nightfal2 noon2 sunris1 sunset1
dust smoke2 snow2 soot2 foam1 haze1 mist1 mold1 plume1 sand1 smog1
dusti muddi4 sleepi1 sprawl1
dutchman frenchman4 englishman1 marcel1
duti respons3 escort1 mainten1 personnel1 servic1
dwarf elv2 elf1 galaxi1 milki1
dwell hut2 indulg1 inhabit1 resid1 shack1
dwight eisenhow2 horac1 marshal1 maxwel1 milton1 rodney1 stile1 truman1
dy dye2 hair2 embroid1 lipstick1 pattern1 sport1 wig1
dye pigment4 fluoresc2 rust2 indigo1 synthet1
dyer fowler2 emeri1 eng1 gareth1
dyke hopper1 lea1 pike1 truss1
dynam interact2 static2 transform2 effici1 evolut1 innov1 integr1 mode1 orient1 passiv1 system1 transit1 uniqu1
dynamit homemad1
dynasti kingdom4 emperor2 era2 reign2 ruler2 tang2 ming1 mongol1 pharaoh1 sui1
dysfunct impot4 renal2 epilepsi1 impair1 infertil1 messi1 schizophrenia1
each everi3 instead2 same2 either1 half1 individu1 number1 onli1 per1 plus1 separ1 set1 singl1
eager reluct3 hope2 keen2 nervous2 will2 impati1 newfound1 unhappi1 unwil1 wari1 willing1
eagl falcon2 hawk2 lion2 panther2 packer1 patriot1 raider1 ram1 raven1 redskin1 vike1
ear eye3 finger2 lip2 mouth2 nose2 throat2 eyebrow1 leg1 tongu1
earl lord2 marqui1 spencer1 steel1 talbot1
earli late4 later2 mid2 earlier1 follow1 prior1 recent1 sinc1
earlier late2 month2 previous2 follow1 friday1 later1 latest1 monday1 recent1 thursday1 tuesday1 wednesday1 week1
earliest oldest2 surviv2 histor1 notabl1 origin1
earn profit4 quarter2 revenu2 sale2 exclud1 expect1 forecast1 gain1 lifetim1 loss1 net1 offset1 outlook1 receiv1 win1
earnest thought1
earring necklac4 pearl2 jewel1 purs1 strap1 tattoo1
earth planet4 mar3 martian2 moon2 orbit2 space2 surfac2 graviti1 solar1 world1
earthquak quak4 tsunami4 magnitud3 erupt2 tremor2 jolt1 richter1 seismic1 typhoon1 volcano1
eas tighten4 lift2 pressur2 soften2 improv1 increas1 loosen1 overcom1 reduc1 slow1 squeez1 tension1 tighter1
easi easier3 quick2 simpl2 easili1 enough1 fast1 find1 good1 hard1 imposs1 make1 perfect1 straightforward1 way1
easier harder3 faster1 find1 imposs1 quicker1 simpler1
easiest quickest4 safest4 simplest4 shortest2 toughest1 tricki1 unlucki1 worthwhil1
easili readili3 instant2 quick2 either1
east west4 north3 south3 middl2 southeast2 eastern1 northeast1 western1
easter thanksgiv4 feast3 holiday3 eve2 passov2 epiphani1
eastern western4 northern3 southern3 southeastern2 northeastern1 northwest1 northwestern1 region1 southeast1 southwestern1
eastman kodak4 xerox3 peabodi1 polaroid1 proctor1
eat feed2 habit2 sleep2 egg1 meal1 meat1 smoke1
eavesdrop wiretap4 surveil3
ebay yahoo4 googl3
eccentr quirki2 handsom1 lovabl1
ecclesiast hierarchi1 nobil1 parish1 roman1
echelon sleeper2 tier2
echo evok3 haunt2 sentiment2 omin1 remark1 reminisc1 sound1 unmistak1
eclect quirki2 repertoir1 showcas1
eclips surpass4 equal2 eras1 gemini1 lunar1
eco environment1 gen1
ecolog environment3 ecosystem2 environ1 genet1 geographi1 geolog1 sustain1
econom economi3 financi2 global2 growth2 monetari2 polici2 professor2 sociolog2 fiscal1 philosophi1 polit1 progress1 prosper1 recoveri1 reform1 scienc1 social1 stabil1 trade1 vulner1
economi growth3 recess3 emerg2 recoveri2 market1 sector1 slow1 sluggish1 unemploy1
economist forecast2 predict2 estim1 trader1
ecosystem habitat3 wetland3 environ2 reef2 everglad1 fauna1 forest1 veget1
ecstasi tablet3 heroin2 pill2 marijuana1 meth1 morphin1
ecstat giddi3 joy2 joyous2 enthusiast1 thrill1
ecuador peru3 venezuela3 hondura2 paraguay2 uruguay2 guatemala1 nicaragua1
ed updat4 recap3 sub2
eddi kenni3 jimmi2 joey2 johnni2 willi2 jack1 jacki1 jerri1 rob1 rod1 sammi1 terri1
eden paradis3 glen2 meadow2 park1
edg side2 front1 line1 narrow1 point1 ralli1 slip1 spot1 stretch1
edgar milton3 poe2 theodor2 mel1 prado1 ralph1 samuel1 sidney1
edgi quirki2 retro2 giddi1 iron1 nostalg1 restless1 sexi1
edibl fruit3 fragrant2 veget2 exot1 harvest1 herb1 oil1 seed1 spice1 sunflow1
edinburgh glasgow4 london2 westminst2 kingston1 melbourn1 oxford1 scotland1
edison mesa1 tesla1
edit publish2 reprint2 translat2 write2 excerpt1 hardcov1 illustr1 insert1 magazin1 paperback1 pen1 print1 trim1 version1 volum1
edith gertrud3 elain2 emma1 esther1 ethel1 fanni1 jacquelin1 josephin1 miriam1 olivia1 ruth1
editor publish3 editori2 magazin2 writer2 journal1 journalist1 reader1 report1 yorker1
editori newspap2 excerpt1 herald1 inquir1 journal1 magazin1 obituari1 page1 post1 tribun1
educ empow3 librarian3 health2 literaci2 motiv2 profession2 program2 psychologist2 school2 social2 teach2 teacher2 vocat2 inspir1 outreach1 practition1 professor1 student1 welfar1
edward henri3 william3 frederick2 hugh2 kerri2 sir2 thompson2 elizabeth1 franci1 harold1 john1 joseph1 richard1 thoma1
eel kangaroo1 rhino1 swan1 wasp1
eeri haunt3 omin2 surreal2 faint1 melancholi1 spooki1 uncanni1 vivid1
effect efficaci4 exposur2 impact2 therebi2 effici1 essenti1 factor1 measur1 necessari1 result1 simultan1 success1 ultim1 virtual1 visual1
efficaci potenc4 therapeut2 toxic2 use1
effici product2 reliabl2 energi1 environment1 flexibl1 improv1 ineffici1 inexpens1 innov1 maxim1 mileag1 proper1 qualiti1 reduct1 respons1 simpler1 smooth1 sophist1 synergi1 util1 viabl1 wise1
effort help2 progress2 push2 fail1 focus1 hope1 improv1 initi1 intend1 measur1 need1 ongo1 plan1 promot1 resolv1 reviv1 step1 strengthen1 support1
egg milk2 nest2 sperm2 embryo1 spoon1
eggplant onion2 tomato2 garlic1 pepper1 potato1 roast1 slice1
ego genius2 persona2 psych2 lust1 obsess1 self1
egypt jordan4 libya2 morocco2 saudi2 syria2 iran1 kenya1 lebanon1 pakistan1 palestin1 tunisia1
eiffel louvr3 michelangelo1 pyramid1 sein1 tower1
eighteenth fourteenth4 nineteenth4 sixteenth4 thirteenth4 twentieth4
einstein freud4 marx1 quantum1 relat1 theori1
eisenhow roosevelt4 truman4 hoover3 reagan3 nixon2 kennedi1
either instead2 otherwis2 rather2 same2 have1 longer1 onli1 rest1 simpli1 them1 themselv1 use1 without1
eject foul2 whistl2
el montgomeri4 tom3 stroke2 wood2 golfer1 par1 weir1
elabor intric3 summar3 specifi2 extravag1 unusu1
elain ellen2 lauri2 maggi2 jacquelin1 jenna1 jenni1 laura1 salli1
elast polym2 electromagnet1 magnet1 reactiv1 warp1
elbow knee3 shoulder3 forearm2 groin2 ligament2 rib2 sore2 tendon2 wrist2 rub1 sprain1 thigh1
elder homeless2 needi2 eldest1 famili1 handicap1 nephew1 orphan1 pregnant1 sick1 son1 tribal1 unemploy1 uninsur1 younger1
eldest grandson2 heir2 nephew2 youngest2 granddaught1 niec1 son1
eleanor elizabeth2 marjori2 gertrud1 margaret1 marguerit1 maud1 roosevelt1
elect elector3 parliamentari3 poll3 presidenti3 vote3 reelect2 incumb1 legisl1 parti1 presid1 voter1
elector legisl2 parliamentari2 voter2 judici1 vote1
electr mechan4 gas2 generat2 motor2 suppli2 util2 energi1 fuel1 heat1 hydraul1 hydro1 machineri1 plumb1 power1 wire1
electrician mechan4 plumber4 schoolteach1 technician1
electrifi gaug1 pave1
electro techno4 tranc4 funk1 fusion1 psychedel1
electrod implant3 tube2 magnet1 membran1 plug1 sensor1
electromagnet gravit4 magnet3 emit2 propag2 vibrat2 wavelength2 frequenc1 kinet1 particl1 polar1 puls1 radiat1 scatter1 static1 ultraviolet1
electron ion3 semiconductor3 machineri2 manufactur2 particl2 proton2 industri1 magnet1 maker1 manual1 molecul1 plasma1 samsung1 tech1
eleg grace3 grandeur3 simplic3 stylish3 exquisit2 luxuri2 sleek2 underst2 fashion1 gorgeous1 impecc1 love1 polish1 rustic1 sophist1 spacious1
element form1 influenc1 materi1 sequenc1 structur1 theme1
elementari grade3 kindergarten3 school3 secondari2 nurseri1 preschool1 student1 vocat1
eleph poacher4 gorilla3 rhino2 goat1 hors1 lion1 monkey1 panda1 rabbit1 tiger1 wolv1
elev slope3 rang2 stair2 garag1 height1 ridg1 shaft1
elf gal2 mole1 terra1
eli lilli4 wilton2 hast1 newton1 nil1 nobel1 salem1
elicit evok3 induc2 solicit1
elig receiv2 recipi2 enrol1 guarante1 qualif1 qualifi1 retent1
elijah jonah4 isaac2 isaiah2 mose1 noah1 reverend1 seth1 virgil1
elimin reduc3 remov3 rid2 erad1 render1 semifin1 slash1 unnecessari1
elit rank2 junior1 legion1 youth1
elizabeth margaret3 mari3 jane2 helen1 isabella1 joan1 katherin1 ladi1 queen1 sarah1 victoria1
elk moos4 pike2 herd1 mule1 yellowston1
ell vogu4 esquir2 playboy2 supermodel2 glamour1 swimsuit1 vaniti1
ellen helen2 kathi2 laura2 martha2 salli2 sawyer2 emili1 jane1 jenni1 jill1 joan1 joyc1 judi1 judith1 katherin1 lauri1 linda1 maggi1 marjori1 nanci1 patricia1 phylli1 susan1
ellipt elong3 orbit3
elm locust2 mapl2
elmer grover2 jed2 frankenstein1 peck1 pooh1 teddi1
elong slender3 fin1 flatten1 hairi1 invert1 rectangular1 spine1 symmetr1 tail1
eloqu impass4 persuas3 forc1 passion1 thought1
els everybodi2 everyon2 know2 mayb2 nobodi2 somebodi2 someon2 someth2 everyth1 guess1 happen1 imagin1 mind1 noth1 realli1 sure1 thing1 think1 whatev1 whi1
elsewher throughout2 especi1 europ1 far1 place1 remain1
elud evad4 elus1
elus improb2 grail1 quest1 shadowi1
elv helper1 horsemen1 witch1
elvi presley4 sinatra4 madonna1 marilyn1
em sos1
email fax4 mail4 messag2 spam2 encrypt1 messeng1 pager1 post1
eman emit2 lurk1 swirl1
emancip proclam3 slaveri1
embargo sanction4 impos2 lift2
embark undertak4 launch1 rethink1
embarrass humili2 irrit2 offend2 shock2 tarnish2 inconveni1 insult1 intimid1 sensat1 shame1 sorri1 unpleas1
embassi headquart1 synagogu1
embed proprietari1 socket1
embezzl forgeri4 evas3 fraud2 graft2 launder2 extort1 misus1 peddl1 perjuri1 theft1
emblem mascot3 motto3 logo2 symbol2 flag1 insignia1
embodi manifest4 exemplifi3 embrac2 ideal2 symbol2 enlighten1 essenc1 evok1 imperfect1 undeni1
embrac enthusiast2 promis1 transform1
embroid pattern3 satin3 gown2 lace2 silk2 floral1 robe1 sleev1 stitch1 stripe1 woven1
embroideri sew4 lace3 knit2 weav2 floral1 porcelain1 silk1 tapestri1
embryo sperm3 fertil2 fetus2 uterus2 womb2 fetal1 implant1 marrow1
emerald sapphir4 turquois3 gem2 jade1 jewel1 necklac1 oasi1 pegasus1
emerg global3 relief2 surviv2 evacu1 market1 rescu1 standbi1 temporari1
emeri goddard1 lambert1 roper1 shoemak1 weller1
emerson hawthorn1 luther1 nelson1 spenc1
emigr immigr4 migrat3 live2 migrant1 nativ1 resid1
emili emma3 erin2 jane2 katherin2 maggi2 sarah2 franc1 heather1 helen1 paulin1 phylli1
emin influenti3 renown2 esteem1 foremost1 promin1
emir qatar4 kuwait3 saudi2 sheik2 sheikh2 sultan1
emiss greenhous4 gase3 pollut2 reduct1
emit radiat2 flux1 fume1 gase1 laser1 particl1 puls1 sunlight1 ultraviolet1 vapor1 vibrat1 wavelength1
emma esther2 helen2 luci2 penelop2 heather1 jane1 jenni1 joan1 maggi1 margaret1 mrs1 phoeb1 salli1 sarah1 susan1 veronica1
emmi globe4 oscar4 grammi3 nomin3 pulitz1
emori harvard1
emot feel3 spiritu3 thought3 passion2 physic2 empathi1 intellectu1 memori1 mental1 mood1 profound1 psycholog1 wrench1
empathi innat2 familiar1 generos1 humil1 intellect1 intimaci1 intuit1 sympathi1 warmth1
emperor empress4 king2 reign2 throne2 imperi1 napoleon1 pharaoh1 princ1 ruler1
emphas emphasi4 stress4 focus2 highlight2 import1 note1 outlin1 promot1
emphasi focus3 import2 shift1
empir qualit3 theoret3 infer2 kingdom2 methodolog2 ottoman2 hypothes1 hypothesi1 imperi1 mathemat1 persia1
employ employe2 hire2 job2 unemploy2 union2 worker2 workforc2 product1 reli1 sector1 spous1 taxpay1 util1 wage1
employe worker4 execut2 job2 manag2 staff2 pay1 personnel1
empow motiv3 instil1 powerless1
empress princess2 regent1
empti fill4 insid2 overflow2 float1 lock1 room1 seal1 unus1 vacant1
emu enlarg1
emul imit4 replic3 inspir1
enabl facilit3 encourag2 ensur2 provid2 help1 let1 requir1 user1
enact repeal3 legisl2 enforc1 implement1 institut1 law1 legislatur1 mandat1 ordin1 overhaul1 pass1 proclam1 provis1 statut1
enchant fairi2 sleepi2 haunt1 magic1 mermaid1 misti1 pandora1 paradis1 spooki1 twilight1 wonderland1
enclos enclosur2 rectangular2 space2 spacious1 wall1
enclosur moat2 fenc1
encod encrypt1 enzym1 mode1 modul1 protein1 semant1 transcrib1 variant1
encompass span3 occupi2 overlap1 straddl1
encor viva2 hum1
encount experienc2 match1
encourag promot3 engag2 facilit2 enhanc1 expand1 help1 introduc1 rais1 reassur1 seek1 stimul1 strive1
encrypt firewal2 password2 proprietari2 packet1 sender1
encyclopedia handbook2 genealog1 textbook1
end next2 start2 follow1 full1 last1 line1 long1 middl1 move1 open1 part1 point1 return1 sinc1 turn1
endang harm4 jeopard4 speci2 threaten2 habitat1 hamper1 hinder1 imped1 undermin1 wildlif1
endeavour shuttl4 spacecraft2 mir1 orbit1 spaceship1
endless furious1 happili1 incess1 intermitt1 lengthi1 punctuat1
endors reject2 sponsorship2 unanim2 veto2 oppos1 propos1 vote1
endow foundat2 fellowship1 grant1 mellon1 scholarship1
endur hardship3 last2 legaci2 ordeal2 stamina2 suffer2 experienc1 lifelong1 profound1 prolong1 remind1 succumb1 surviv1 torment1
enemi evil3 foe2 forc1 terrorist1 traitor1
energ galvan2 motiv2 propel2 revit2
energet feisti2 enthusiast1 fearless1 intellig1 live1 passion1 play1 spirit1 thought1 vigor1 youth1
energi resourc3 gas2 kinet2 natur2 petroleum2 renew2 oil1 power1 suppli1
enforc impos2 strict2 feder1 immigr1 implement1 law1 oversight1 protect1 regulatori1 secur1 surveil1 uphold1 violat1
eng esp3 gareth2 ger2
engag involv3 pursu2 interfer1 particip1 provoc1 relationship1 subvers1 undertak1
engin technician4 power3 scienc2 steam2 technic2 turbin2 genet1 horsepow1 locomot1 mechan1 propuls1 prototyp1 technolog1 turbo1 wheel1
england scotland4 wale3 indi2 ireland2 languag2 grammar1 manchest1 rugbi1 zealand1
englishman scotsman4 frenchman3 montgomeri2 scot2 zealand1
engrav etch4 inscrib4 inscript2 tombston2 plaqu1 print1 sculpt1
enhanc improv3 promot3 strengthen3 facilit2 upgrad2 expand1 maintain1 reinforc1
enigma typewrit2 midi1
enjoy entertain3 exhilar2 pleasur2 worthwhil2 excit1 fun1 inform1 prefer1 reward1 satisfi1 uplift1
enlarg widen3 expand1 streamlin1
enlighten idealist2 modern1 puritan1 thinker1 toler1 visionari1
enlist recruit3 volunt3 entic1 mobil1 persuad1 sergeant1
enorm huge4 immens4 tremend4 extraordinarili1 gigant1 massiv1 substanti1 vast1
enough get2 give2 make2 need2 even1 few1 find1 good1 hard1 keep1 littl1 lose1 lot1 much1 plenti1 put1 sure1 take1 too1 turn1 way1 yet1
enquir tabloid3 gazett2 hearst1 herald1 inquir1 ledger1 newsweek1 sentinel1 tribun1
enquiri inquiri4 probe2
enrag incens3 outrag2 furious1
enrich plutonium4 uranium4 nuclear2 reactor2 stockpil1
enrol graduat3 undergradu2 pupil1 semest1 senior1 student1 tuition1
ensembl orchestra4 orchestr2 troup2 improvis1 music1 percuss1 quintet1 repertoir1 trio1
ensign lieuten1
enslav slave4 nativ1 persecut1 starv1
ensu erupt2 gunfight2 last1 rage1 shootout1 skirmish1 subsid1 unfold1
ensur guarante3 maintain2 necessari2 safeguard2 establish1 facilit1 improv1 protect1 provid1 requir1 secur1 stabil1
entail incur3 preclud3 involv2 justifi1 overlap1 unavoid1
entangl tangl4 romant1 suck1
enter entri2 join2 reach2 return2 go1 head1 later1 leav1 particip1 subsequ1
enterpris sector2 firm1 industri1 innov1 resourc1 ventur1
entertain fun2 inform2 perform2 excit1 fascin1 indulg1 interact1 interest1 live1 memor1
enthusiasm excit4 optim3 passion2 evid1 newfound1 pride1
enthusiast warm4 passion2 hobbi1 loud1 sympathet1
entic lure4 tempt3 irresist1 motiv1 palat1 persuad1 seduct1
entir whole4 essenti2 part2 portion2 sole2 wholli2 exclus1 itself1 larg1 otherwis1 partial1 pure1 remaind1 rest1 total1 virtual1 within1
entireti therein1
entiti individu1 institut1 sovereign1 subsidiari1
entitl titl4 medicar1 welfar1 write1
entourag guest1
entranc gate4 exit3 hallway1 intersect1 overlook1 perimet1 staircas1 window1
entrepreneur inventor2 profession2 millionair1 mogul1 pioneer1 tycoon1
entri list2 membership2 visa2 free1 page1 status1 submiss1
entrust task2 overse1 respons1 supervis1
envelop packet2 shroud2 stamp2 stuf2 firebal1 grip1 haze1 mail1 mailbox1 parcel1 postcard1 receipt1 swirl1
envi jealousi3 greed1 lust1
environ environment2 resourc2 sustain2 habitat1 neighbourhood1 set1 social1 surround1
environment pollut2 safeti2 greener1 health1 protect1 resourc1 social1 sustain1
environmentalist propon2
envis forese4 invent1 realist1 someday1
envoy mediat3 madelein1 summon1
enzym inhibitor3 protein3 pathway2 receptor2 inhibit1 metabol1 molecul1 synthesi1 transcript1
epic fantasi2 saga2 tale2 trilog2 narrat1 sequel1 thriller1
epidem outbreak3 plagu2 famin1 flu1 influenza1 malaria1 spread1 swine1 tuberculosi1 virus1
epidemiolog genet2 neurolog2 patholog2 psychiatri2 oncolog1 veterinari1
epilepsi schizophrenia3 sclerosi2 hypertens1 insomnia1 parkinson1 seizur1
epiphani feast3 immacul1 resurrect1
episod seri3 simpson2 featur1 flashback1 premier1 recur1 rerun1 segment1 sequel1 show1 sitcom1 special1 stori1
equal header3 fair2 minut2 quit2 similar2 surpass2 extrem1 freedom1 high1 represent1 veri1
equat equilibrium3 linear2 variabl2 vector2 geometri1 latitud1 longitud1 mathemat1 matrix1 notat1 paramet1 quantum1 theorem1
equatori guinea3 gabon2
equestrian gymnast1 skate1 triathlon1
equilibrium flux1 kinet1 optim1 optimum1 paramet1 variabl1
equip fit3 outfit3 facil2 gear2 hardwar2 machin2 machineri2 materi2 special2 system2 instal1 kit1 mainten1 modern1 storag1 suppli1 technolog1 tool1
equit inclus1 sustain1
equiti invest3 hedg2 portfolio2 institut1 market1 secur1
equival per2 metric1 rough1 valu1 zero1
er overrul3 vindic1
era incarn2 histori1 legaci1 period1
erad polio2 scourg2 wipe2 poppi1 rid1 smallpox1
eras undo3 wipe3 redeem2 misplac1 overcom1 revers1 shed1
ere gibbon1
erect monument3 lay1 plaqu1 scaffold1 statu1
eri niagara3 hudson1 omaha1 potomac1 railroad1 rochest1 springfield1 trenton1
eric jeremi2 jason1 jeff1 joel1 larri1 matt1 michael1 mike1 paul1 randi1
erica melissa3 vanessa2 gillian1 jenni1 kane1 lauri1 maggi1 tara1
erika hanna2 erin1 ike1 iren1 isabel1 penelop1 rita1
erin rita3 franc1 gale1 heather1 isabel1 phoeb1
ernest hemingway3 herbert3 eugen2 herman2 frederick1 harold1 joseph1 walter1
erod weaken3 eros2 sag2 outweigh1 shrink1 undermin1
eros log1 tidal1
erot sensual3 pornograph2 romant2 fantasi1 nude1 pictori1 romanc1
errat unpredict4 inconsist1 sloppi1 unreli1
erron incorrect4 inaccur3 mistaken2 fals1 misinterpret1 mislead1 untru1 wrong1
error fault4 mistak4 foul1 sloppi1
erupt volcan4 volcano4 rage3 flare2 escal1 lava1 quak1 riot1
escal flare3 intensifi3 spiral3 mount2 tension2 hostil1 provoc1 provok1 subsid1 unilater1 worsen1
escap flee4 freed2 rescu2 surviv2 evad1 hide1 surrend1
escort whisk4 patrol2 ferri1 fleet1 handcuf1 swarm1
escrow standbi2
esp ger4 spa1
especi particular4 most2 well2 even1 import1 like1 mani1 notabl1 one1 such1 throughout1 too1 veri1
espionag spi4 sabotag1 secret1 treason1
espresso ice2 martini2 mug1 popcorn1 sip1 soda1 vodka1
esquir newsweek4 vogu4 playboy3 vaniti3 yorker3 magazin2 profil1
essay poem3 memoir2 prefac2 write2 journal1 nonfict1 novel1 pamphlet1 poetri1 scholar1 textbook1 unpublish1
essenc pure2 sake1 sens1 spirit1 timeless1 true1 truth1 wisdom1
essenti necess3 vital3 mere2 necessari2 virtual2 import1 indispens1 practic1 rather1 simpli1
est que2 una2 glover1 gran1 noon1 para1
establish found4 maintain3 incorpor2 seek2 expand1 forg1 form1 newli1 promot1 provid1 recogn1 restaur1 restor1 societi1 stipul1 strengthen1
estat properti4 manor3 land1 lordship1 plantat1 privat1
esteem illustri2 satisfact2 renown1 respect1
esther iren3 miriam3 sophia3 josephin2 mildr2 mona2 gertrud1 luci1 naomi1 penelop1 suzann1
estim forecast2 near2 project2 rough2 total2 million1 popul1 predict1 regist1 statist1
estonia latvia4 lithuania4 finland3 malta2 greec1 hungari1 iceland1 macedonia1 romania1
eta farc1 gam1 outlaw1
etch inscrib3 mold2 stamp1
etern forev2 heaven2 oblivion2 perpetu2 twilight2 glori1 hell1 immort1 mad1 propheci1 reborn1 reckon1 redempt1 solitud1
ethanol fuel3 gasolin1 hemp1 renew1
ethel gertrud3 lucill3 minni3 harriet2 madam2 marguerit1 mildr1
ethernet modem2 fibr1 interfac1 switch1
ethic moral3 teamwork2 fundament1 intellectu1 norm1 oversight1 philosoph1 profession1 scientif1 zeal1
ethiopia somalia4 sudan3 kenya2 uganda2 haiti1
ethnic gender3 minor3 ident1 nation1 orient1 predomin1 racial1 religi1
etiquett manner3 housekeep1
eugen joseph3 lawrenc2 gilbert1 herman1 timothi1
eulog farewel3 sermon3 funer2 rambl1
eur euro2 guilder1
eureka viva1 yosemit1
euro franc4 guilder3 million2 pound2 europ1 trillion1
europ germani2 intern2 franc1 nation1 russia1 union1 worldwid1
europa galaxi1 milki1
evacu reloc2 rescu2 strand2 flee1 injur1 resid1 shelter1 survivor1
evad stealth2
evalu examin3 guidanc2 review2 procedur1 scrutin1 select1 test1
evan jone2 thompson2 wilson2 freeman1 graham1 hamilton1 harri1 kelli1 lewi1 miller1 murray1 roger1 russel1 simon1 smith1 steven1 stewart1 watson1 wayn1 william1
evangel lutheran3 mormon2 methodist1 pastor1 presbyterian1 protest1
evapor melt2 flow1 reced1 wane1
evas launder3 forgeri2 fraud2 extort1 racket1 theft1
eve inaugur1 thanksgiv1 upcom1 wed1
even morn3 few2 much2 night2 perhap2 those2 though2 too2 yet2 ever1 fact1 far1 get1 how1 inde1 instead1 just1 less1 like1 littl1 longer1 make1 mani1 might1 most1 never1 noth1 now1 onc1 onli1 rather1 same1 say1 see1 still1 them1 way1 weekend1 well1 what1 while1 without1
event olymp2 race2 tour2 tournament2 venu2 host1 inaugur1 marathon1 stage1
eventu final3 soon3 ultim3 quick2 then2 gradual1 initi1 later1 onc1 subsequ1
ever never2 yet2 everi1 have1 onc1 see1
everest himalaya1 mount1
everglad wetland2 swamp1
evergreen fir1 ivi1 laurel1 magnolia1 redwood1 shrub1 woodland1
everi same2 just1 least1 onli1 person1 place1 whole1
everybodi everyon4 nobodi2 somebodi2 everyth1 guy1 happen1 know1 lot1 mayb1 myself1 realli1 sure1 thing1 think1
everyday mundan4 ordinari2
everyon sure2 everyth1 feel1 happen1 happi1 know1 lot1 mayb1 mind1 nobodi1 realli1 somebodi1 someon1 someth1 tell1 thing1 think1 watch1 whatev1 whenev1 whi1
everyth thing3 noth2 someth2 how1 lot1 mayb1 realli1 stuff1 sure1 what1 whatev1 your1
everywher happen1 nowher1 sight1 wherev1
evict forcibl3 landlord2 expel1 reloc1
evid proof3 reflect3 plain2 testimoni2 find1 investig1 prosecut1 prove1 right1 spite1 suggest1 wit1
evil scourg2 wick2 god1 ill1 immort1 injustic1 magic1 manifest1 satan1 sin1 sinist1 supernatur1 tyrant1 villain1
evok reminisc2 vivid2 haunt1 illumin1 imageri1 imit1 nostalgia1
evolut evolutionari4 theori3 evolv2 genet1 hypothesi1 natur1 paradigm1 phenomenon1 transform1
evolutionari genet2 molecular2 theoret1 theori1
evolv transform2 flourish1 forefront1 human1 multipli1 paradigm1 primit1 rapid1 thrive1
ewe stark4 scotti3 pierc2 nash1 reev1 riley1 wade1
exacerb worsen3 heighten2 inflam2 insecur1 instabl1 lessen1 mitig1 tension1
exact precis4 guess1 happen1 how1 know1 mayb1 noth1 someth1 what1 whi1
exagger understat4 underestim3 inaccur1 postur1 skew1 underst1
exam examin4 placement2 math1 profici1 qualif1 questionnair1
examin explor3 probe3 review3 investig2 forens1 scrutin1
exampl instanc4 notabl2 particular2 fact1 form1 inde1 mean1 rather1 same1 similar1 simpl1 such1 typic1 uniqu1 unlik1 unusu1 use1 well1
excav unearth4 tomb2 fossil1 mound1 prehistor1
exceed extraordinarili4 surpass3 except2 incred2 extrem1 remark1
excel good2 qualiti2 superb2 terrif2 impress1 solid1
except extraordinarili3 unusu3 extraordinari2 extrem2 outstand2 exemplari1 place1 remark1 rest1
excerpt snippet3 transcript3 paragraph2 extract1 interview1 prefac1 speech1 xxx1
excess over3 unnecessari3 unnecessarili3 undu2 fraction1 greed1 inact1 reduc1 residu1 unreason1
exchang trade4 stock3 futur1 index1 share1 swap1 transact1
excis levi4 vat4 taxat2 surcharg1 tax1
excit interest3 thrill3 hype2 fantast1 fascin1 fun1 glad1 happi1 intrigu1 memor1 terrif1
exclaim joke1 laugh1 repli1 scream1 yell1
exclud exempt1 offset1 preclud1
exclus primarili4 sole4 princip2 local1 main1
excruci needless2 unbear2 wrench2 heartbreak1 ordeal1 pain1
excurs sightse4 tour3 trip3 journey2 vacat2 expedit1 getaway1 voyag1
excus pretext4 justifi3 ignor2 justif2 scapegoat2 mistak1
execut manag3 hang2 vice2
exemplari outstand1
exemplifi manifest2 popular1
exempt privileg3 waiver3 levi2 loophol2 homestead1 provis1 rebat1 retroact1
exercis prerog2 routin2 vest2 mission1 regimen1
exert wield3 utmost2 intensifi1 interfer1 leverag1 restrain1 strive1 sway1 undu1
exhaust thorough4 tedious3 exhilar2 hectic2 rigor2 strenuous2 vent2 fatigu1 intak1 sick1 starvat1 tire1 weari1
exhibit exposit3 galleri2 museum2 workshop2 fair1 lectur1 pavilion1 retrospect1 sculptur1 seminar1 showcas1
exhilar uplift3 rivet2 unforgett2 heartbreak1 irresist1 jar1 refresh1 terrifi1 thrill1 unsettl1
exil imprison2 lama2 flee1
exist impli2 expand1 facil1 furthermor1 henc1 itself1 natur1 necessarili1 newer1 nowaday1 occur1 origin1 system1 true1 upgrad1 wherein1
existenti metaphys4 primal2
exit limp2 ramp2 interchang1 overtak1 rout1
exodus refuge2 trickl1
exoner vindic3 pardon1 remand1
exot wild2 orchid1 unfamiliar1 varieti1
exp gen4 lat2 spi2 sci1
expand expans2 extend2 strengthen2 grow1 improv1 increas1 promot1 rapid1 shrink1
expans extens2 grassi2 growth1 spacious1
expect like2 mortal2 next2 predict2 forecast1 hope1 meantim1 month1 need1 outlook1 reflect1 say1 schedul1 see1 think1 wait1 want1 week1 will1
expedit hasten2 voyag2 explor1 facilit1 initi1 simplifi1 urgent1
expel expuls3 forcibl2 isol1 punish1 retali1
expenditur expens3 spend2 fiscal1 revenu1 surplus1 tax1
expens inexpens3 fee2 payment2 incur1 premium1 reimburs1 riski1 tax1
experi experiment3 laboratori2 life2 sens2 experienc1 histori1 insight1 kind1 knowledg1 lab1 learn1 lesson1 memori1 method1 mind1 moment1 observ1 opportun1 perfect1 perspect1 pioneer1 skill1 success1 talent1 techniqu1 test1 thought1 tinker1
experienc midst1 suffer1 wit1
experiment fusion2 improvis1 laboratori1 pioneer1 prototyp1 scientif1 techniqu1 test1
expert specialist4 scientist3 research2 forens1 observ1 offici1 studi1
expertis knowledg3 skill3 resourc2 talent1 technic1
expir leas1 licens1 mandat1 revok1 slate1 termin1
explain understand3 reveal2 explan1 how1 note1 question1 reason1 repli1 state1 suggest1 tell1 whether1 whi1
explan hypothes2 suggest2 theori2 indic1 interpret1 logic1 plausibl1 reason1
explicit expressli4 implicit4 interpret2 overt2 specif2
explod explos3 firecrack1 grenad1 park1 rip1 roadsid1
exploit expos2 manipul1 margin1 neglect1 neutral1 prowess1
explor navig4 focus2 mine1 offshor1 research1 revolv1
explos gunfir2 gunshot2 fire1 grenad1 improvis1 occur1
expo marlin3 jay2 oriol2 padr2 exposit1 leaf1 marin1 pavilion1 rocki1 royal1 yanke1
exponenti invers3 multipli3 infinit1 linear1 magnifi1 matrix1 regress1 sequenti1 shrink1 steadili1
export import4 output2 shipment2 supplier2 good1 maker1 manufactur1 price1 sale1 ship1 surplus1 tariff1 ton1 trade1
expos reveal2 exposur1 punish1 shield1 uncov1
exposit horticultur2
exposur radiat3 risk3 level1
express voic4 gestur2 regret2 sensual2 stress2 welcom2 indic1 lyric1 note1 poetic1 reaffirm1 reiter1 strong1 subtl1 sympathi1 urg1
expressli forbid1 implicit1
expressway freeway4 parkway3 interchang2 roadway2 highway1 turnpik1
expuls persecut1 repris1 tit1
exquisit intric2 sublim2 grace1 magnific1 splendid1 whimsic1
extend extens2 renew2 stretch2 full1 lift1 limit1 mandat1 push1 seek1 shorten1
extens modif2 numer2 intens1 lectur1 lengthi1 perman1 research1 temporari1 thorough1 undergo1
extent scope3 impact2 fact1 lack1 likelihood1 moreov1 particular1 regardless1 signific1
exterior facad4 interior2 wall2 floor1 layout1 mirror1 plaster1 polish1 roof1 style1 surfac1 tile1
extermin persecut2 genocid1 massacr1 nazi1
extern intern3 horizont1 vertic1
extinct genus3 homo1 mammal1 speci1
extinguish flame2 firemen1 nightfal1 subdu1
extort racket3 launder2 prostitut2 kidnap1 peddl1 robberi1
extra plus3 fewer1 full1 need1 spare1
extract mine2 harvest1 plutonium1 process1 quantiti1
extracurricular hobbi1 pursuit1
extradit pend2 prosecut2 warrant2 indict1 pardon1 remand1
extraordinari unpreced2 remark1 unusu1
extraordinarili incred3 extrem2 unusu1
extraterrestri martian1 paranorm1 terrestri1 ufo1
extravag lavish4 fanci1 flashi1 glamor1 luxuri1 underst1
extravaganza spectacl3 fest2 firework2 gala2 showcas1 stud1
extrem fundament3 veri3 fair2 high2 incred2 quit2 unusu2 milit1 particular1 relat1 terror1
extremist fundamentalist3 terrorist3 insurg2 islam2 milit2 militia2 radic2 shadowi1 sympath1 terror1
eye hair2 lip2 mull2 nose2 smile2 face1 finger1 gaze1 misti1 mouth1 sight1 skin1 tear1
eyebrow forehead1
eyesight impair2 limb1
eyewit wit4 testimoni2 unidentifi1
ezra gideon4 mose2 isaac1 judah1 milton1
fab mag1 mod1 rep1 wafer1
fabian marcel1 marco1 muller1 nestor1 pablo1 tristan1
fabl tale3 fairi2 fame2 myth2 stori2 fantasi1 glitter1 ode1
fabric woven3 garment2 linen2 mesh2 silk2 frenchman1 leather1 nylon1 pattern1 polyest1 tapestri1 textil1 untru1 wool1 yarn1
fabul gorgeous2 marvel2 wonder2 fantast1 sexi1 terrif1
facad wall2 gabl1 gothic1 marbl1 porch1 roof1 spire1 stain1
face stiff2 hand1 loom1 midst1 stand1 tough1
facet manifest1
facial muscular2 skelet2 skin2 tattoo2 wrinkl2 fractur1 limb1 muscl1 scar1 skull1 superfici1 tissu1
facil infrastructur2 mainten2 servic2 instal1 lab1 plant1 program1 project1 reactor1 site1 storag1 venu1
facilit foster3 mediat2 promot2 improv1
fact inde2 neither2 reason2 though2 true2 what2 factual1 how1 howev1 idea1 instanc1 much1 note1 noth1 particular1 perhap1 question1 same1 think1 truth1 unfortun1 whether1 whi1 yet1
faction feud3 splinter3 war3 parti2 strife2 warlord2 militia1 rivalri1
factor impact1 likelihood1 risk1 under1
factori manufactur2 plant2 refineri2 warehous2 machineri1 mill1 shop1 shutter1 supplier1
faculti graduat2 professor2 student2 undergradu2 univers2 teach1 teacher1
fad gimmick1 novelti1
fade vanish3 wane2 trickl1
fahrenheit minus2 temperatur2 hotter1
fail shortcom4 laps3 failur2 flaw2 unabl2 weak2 manag1
failur inabl2 laps2 problem2 setback2 flaw1 lack1 mistak1 pressur1 result1 serious1 shortcom1
faint glimmer3 glow3 omin3 unmistak2 flash1 lumin1
fair imparti3 quit3 relat2 remark2 honesti1 integr1 object1 poor1 reason1 similar1 transpar1 veri1
fairbank wilder1
fairi tale4 grimm2 frankenstein1 ghost1 mermaid1 mytholog1
fairway tee3 green2 hole2 putt2 wedg1
faith religion4 sect4 spirit2 god1 mass1 wisdom1
fake fals2 falsifi2 fraudul1 passport1 steal1
falcon panther2 patriot2 packer1 raider1 ram1 raven1 redskin1 sparrow1 vike1
fall rise3 slip3 jump2 slide2 plung1 share1 slump1 surg1 tumbl1
fallout meltdown3 turmoil2 repercuss1 woe1
fals mislead2 wrong2 fraudul1 incorrect1 malici1 proof1 purport1 statement1 untru1
falsifi fraudul2 forgeri1 obstruct1 tamper1
falter flag4 reviv3 materi2 sag2 shaki2 stumbl2 flop1 fragil1 recoveri1 stall1 wane1 wobbl1
fame legendari4 famous3 induct3 renown3 hall1 icon1 legend1 talent1
famili household2 live2 parent2 victim2 father1 friend1 home1 individu1 life1 relat1 resid1 survivor1 whose1
familiar unfamiliar3 intimaci2 obscur2 fond1 interest1 look1 sound1 unusu1
famin starvat4 hunger1 plagu1
famous legendari3 renown3 finest2 notabl2 great1 icon1 inspir1 oldest1 popular1 promin1
fan spectat4 player2 teammat2
fanat fundamentalist1 geek1 hooligan1
fanci whimsic4 flashi1 futurist1 grotesqu1 ingeni1 luxuri1 preposter1 quaint1
fanfar herald1 louder1 unveil1
fang lin2 ling2 nan2 shi2 tao2 ting2 wang2 yang2 lei1 ming1 tran1
fanni mae4 mac2 matilda2 marguerit1 mortgag1
fantasi fiction3 horror2 vision2 genr1 lust1 nightmar1 novel1 romanc1 romant1 sequel1 tale1 thriller1 trilog1
fantast incred2 marvel2 terrif2 unbeliev2 wonder2 fun1
far less2 much2 yet2 few1 just1 least1 like1 most1 none1 now1 onli1 past1 perhap1 see1 though1 too1 well1
farc guerrilla3 gam2 rebel2 milf1 spectacl1
fare ticket3 lag2 premium2 meal1 surcharg1
farewel goodby3 tribut3 solemn2 homag1 homecom1 inaugur1 occas1 reunion1 triumphant1
farley holden3 lew3 granger2 greenfield1 harmon1 katharin1 lauri1 logan1 neal1 rees1 sawyer1 spade1 syke1 tanner1 underwood1 wheeler1
farm ranch4 farmer3 farmland2 plantat2 rural2 forestri1 harvest1 livelihood1 mill1 plant1
farmer grower4 peasant3 rancher3 landown1 worker1
farmhous schoolhous3 mansion2 manor1 ranch1 tavern1
farmland land2 pastur2 forest1 orchard1 plantat1 reclaim1 wasteland1
faro iceland3 isl3 greenland2 tonga2 malta1
farrel murphi2 walsh2 hay1 kelli1 lambert1 logan1 matthew1 peck1 roach1 robbin1
farther nearer3 westward3 inland2 somewher1
fascin interest3 intrigu3 obsess3 rivet2 surreal1 unsettl1 vivid1
fascism fascist3 imperi2 nation1 social1
fascist nazi3 hitler2 nationalist1 propaganda1 racist1 revolutionari1
fashion trendi4 parisian2 stylish2 upscal2 glamor1 glamour1 lifestyl1 posh1 salon1 vogu1 wardrob1
fast faster3 pace3 slow3 speed2 quick1 sabbath1 slower1
faster quicker4 slower4 speed3 pace1 slow1
fastest quickest4 lap1 pace1 slower1 tenth1
fat fatti3 gram2 oil2 satur2 protein1 sodium1
fatal stab3 gun1 incid1 poison1 policeman1 toll1
fate moment3 peril1 uncertain1 unclear1 whereabout1
father grandfath3 son3 friend2 husband2 mother2 uncl2 wife1
fatigu headach2 uniform2 khaki1 nausea1 pain1 sick1 stress1 symptom1
faulkner fink1 gibbon1 whitman1 wolf1
fault prone1 ruptur1
faulti wire3 malfunct2 flaw1
fauna flora4 habitat2 speci2 veget1 wildlif1
faux gloss2 pseudo1 satin1 velvet1
favour oppos1 overwhelm1
favourit underdog4 thrash1 winner1
fax mail4 messag2 forward1 leaflet1 pager1 spam1 unsolicit1
fay tammi4 noel2 lacey1 mona1
fear worri4 mount2 renew2 repris2 tension2 wari2 frighten1 heighten1 jitter1 linger1 panic1 prompt1 spark1 specul1 suspicion1 threat1 trigger1 turmoil1 widespread1
fearless ruthless2 tenaci2 valiant2 tireless1
feasibl viabl3 impract2 prefer2 plausibl1 sensibl1 worthwhil1
feast thanksgiv2 passov1 supper1
feat prowess2 stunt2 heroic1 miracl1
feather ostrich3 tail3 wing2 fin1 hair1 serpent1
featur includ3 seri3 show2 uniqu2 guest1 host1 layout1 notabl1 origin1 popular1 produc1 promin1 scene1 screen1 showcas1 soundtrack1 star1 theme1 titl1 varieti1 version1 video1
feb nov4 oct4 sept3
februari januari2 juli2 june2 march2 novemb2 octob2 septemb2
fed in1
feder serena3 state2 union2 venus2 govern1 law1 legal1 seed1 tax1
fee pay3 payment3 tuition3 tax2 refund1 reimburs1 rent1 royalti1 salari1 subscript1
feebl wobbl3 frail2 timid2 pathet1 resili1 robust1 shaki1 sluggish1 tame1
feed reserv3 food2 inflat2 rear2 forag1 larva1 rate1 raw1
feedback input4 interact1 overload1 stimul1
feeder hog1
feel happi2 obvious2 realli2 thought2 kind1 know1 lot1 mind1 sens1 somehow1 sort1 think1 tire1 want1
feisti spirit3 tenaci2 lovabl1 rebelli1 timid1
felix hanna1 hector1 julio1 marc1 medina1 roland1 trinidad1
fellow veteran3 young3 fellowship2 former2 longtim1 promin1 senior1
fellowship scholarship3 foundat2 grant1 human1
felon offend4
feloni manslaught3 probat2 guilti1 homicid1 offens1 perjuri1 plead1 racket1 theft1
femal male4 woman2 juvenil1 offspr1 young1
femin feminist4 liber1 queer1 spiritu1
feminin masculin4 singular3 plural1 sensual1
feminist lesbian1 mainstream1
fen plough2 lac1
fenc perimet3 razor1 strung1 trench1 wire1
fend repel2 thwart2 lure1 neutral1
fender guitar2 mustang1 turbo1 typewrit1
ferment yeast3 glucos1
fern orchid3 finch1 grass1 junip1 shrub1
feroci fierc4 relentless3 tenaci2 vicious2 intens1 spirit1 unleash1 unrel1 wither1
ferri transport3 haul1 overload1 passeng1
fertil pesticid4 infertil2 nitrat2 reproduct2 manur1 soil1
fest festiv4
festiv parad3 joyous2 firework1 process1 venu1
fetal fetus2 reproduct2 pregnanc1 prenat1 tissu1
fetus womb4 unborn3 uterus3 newborn2 infant1 pregnanc1
feud rivalri4 quarrel3 war2 reconcil1 spat1 warlord1 wrestler1
fever pneumonia3 symptom2 headach1 infect1 malaria1 respiratori1 sick1 vomit1
few mani3 hand2 most2 sever2 these2 fewer1 least1 littl1 onc1 onli1 other1 small1 still1 them1 those1 though1 well1 yet1
fewer hand1 least1 less1 number1
fey jagger1 meg1 sawyer1
fianc fiance4 girlfriend2 roommat2 stepfath2 stepmoth1
fiance girlfriend3 roommat2 niec1 stepfath1 stepmoth1 sweetheart1
fiasco meltdown2 quagmir1
fiat volkswagen4 honda1 motor1 siemen1 toyota1
fibr optic4 synthet2 mesh1 polyest1
fiction novel4 nonfict3 fictiti2 genr2 horror1 imaginari1 literari1 literatur1 poetri1 romanc1 thriller1
fictiti imaginari3 fraudul1 hypothet1
fiddl harmonica2 harp1
fidel vanguard4 magellan3 janus2 havana1
field ground2 natur1
fielder hitter3 slugger3 homer1 inning1 pinch1 pitcher1
fierc intens4 furious1 relentless1 unleash1 vigor1
fieri sear2 impass1 sting1
fiesta rodeo1
fife suffolk1
fifth fourth4 third4
fig lotus1 peach1 pear1
figaro headlin1 madam1 romano1
fight fighter2 rebel2 struggl2 wage2 forc1 insurg1 troop1 violenc1 war1
fighter guerrilla2 insurg2 rebel2 stealth2 forc1 jet1 milit1 militia1 pilot1 troop1
figur guess2 statist2 know1 mayb1 realiz1 wonder1
fiji tonga4 papua2 zealand2 guinea1 madagascar1 tahiti1 zimbabw1
file lawsuit4 su3 pend2 petit2 paperwork1 plaintiff1 suit1
fill pack2 room2 floor1 insid1 line1 overflow1 surround1 vacanc1
filli mare4 handicap3 stallion3 thoroughbr2 sire1 turf1
film movi4 hollywood2 product2 star2 filmmak1 footag1 horror1 remak1 scene1 screenplay1 theatric1 thriller1
filmmak screenwrit3 novelist2 playwright2 storytel2 photographi1 writer1
filter spam4 mesh2 firewal1 fluoresc1 scan1 splash1 sunlight1
filthi shabbi3 infest1 steril1
fin spine4 tail2
final semifin4 round3 tournament3 never2 playoff2 second2 soon2 then2 match1 open1 qualifi1 quick1 semi1 sudden1 titl1 ultim1
finalist winner4 seed1 slam1
financ fund4 foreign1 infrastructur1 invest1 loan1 minist1 money1 project1 scheme1 treasuri1
financi global2 invest2 manag1 millionair1 monetari1
finch olivia4 hoy1 peck1 proctor1
find reveal3 get2 tri2 help1 hope1 how1 identifi1 look1 make1 need1 search1 sure1 take1 them1 want1 way1
finder info1 recip1
fine levi3 penalti3 minc2 reprimand2 fresh1 grate1 hefti1 peel1 punit1 shred1 slice1 suspend1 suspens1 violat1
finer nuanc2 richer1
finess flair2 versatil2 pois1 tough1
finest greatest3 prolif2 foremost1 magnific1 renown1
finger thumb4 toe3 leg2 lip2 hand1 neck1 nose1 stick1 tip1
fingerprint identif4 handwrit3 forens1 id1 ident1 passport1 scan1 tag1
finish podium2 second2 straight2 win2 lap1 point1 qualifi1 race1 round1 score1 season1 tie1
finit infinit4 subset4 linear2 symmetr2 integ1 theorem1 variabl1 vector1
fink levin2 ness2 picard2 pollack2 whitehead2 schiller1 sloan1
finland norway3 sweden3 hungari1 latvia1 lithuania1
fir spruce4 pine2 oak1
fire wildfir4 rocket2 flame1 grenad1 ground1 gunfir1 heavi1 mortar1 shoot1
firearm handgun4 possess2 gun1 pistol1 shotgun1 unregist1
firebal meteor3 plume2 flame1 inferno1 spew1
firecrack firework4 flare1 revel1
firefight fireman4 firemen4 gunfight4 paramed2 skirmish2 gunfir1 shootout1
fireman trooper1
firemen paramed4 trooper1
fireplac patio3 stove2 kitchen1 porch1 tub1
firepow superior2 weaponri2 strength1
firewal password2
firewood forag3 log1 timber1
firework parad1 revel1
firm resolut2 inch1 industri1 invest1 manag1 sector1 subsidiari1 ventur1
first second4 last1 mrs1
firsthand glimps2 learnt2 insight1 sober1
fiscal spend2 prudent1 social1 stimulus1 surplus1
fish fishermen3 hunt3 salmon3 fisherman2 reptil2 shrimp2 tuna2 fisheri1 lizard1 mammal1 meat1 seafood1 shellfish1 speci1 trout1 whale1 wild1
fisher mason2 parker2 robinson2 shaw2 griffin1 harvey1 hay1 holt1 moor1 morri1 nash1 russel1 smith1 walker1
fisheri forestri4 maritim2 wildlif2
fisherman fishermen4
fishermen local1 migrant1 sailor1
fist jab1 pump1 thrust1
fit outfit2 perfect2 workout2 gear1 look1 modifi1 mount1 prototyp1 shape1 suit1 tube1 turret1 wheel1
fitch moodi4 rate2 lynch1
fix repetit2 plug1 repair1 solv1 spell1 sub1 switch1 updat1 valu1 variabl1
fixtur marque1 match1 replay1 tabl1 tier1
flag sag4 freighter2 hoist2 reviv2 wave2 slogan1
flagship newest3 vener2 fleet1
flair glamour1 humour1 versatil1 wit1
flake garlic1 pepper1 teaspoon1
flame torch4 light2 inferno1 puff1 smoke1
flammabl fume2 liquid2 hazard1 hydrocarbon1 poison1 radioact1 toxic1
flander provenc3 normandi1
flank surround2 fring1 perch1 slope1
flap hing2
flare rage2 resurfac2 subsid2 tension1
flash light4 glow2 headlight2 glare1 glimps1 neon1 overhead1 siren1
flashback montag3 nightmar3 recollect1 sequenc1 unfold1
flashi glamor3 sexi2 sleek2 stylish2 retro1
flashlight hose1 lamp1 windshield1
flat narrow2 thin2 implicit1 point1 refut1 soft1 steadfast1 steep1 villa1
flatten gut1 rip1 roof1 scorch1 submerg1
flatter nuanc2 gloss1 iron1
flavor tast4 sweet3 textur3 infus2 spici2 ingredi1 malt1 mix1 nutti1 refresh1 salsa1 salti1 spice1 syrup1 vanilla1 yogurt1
flaw shortcom4 weak3 glitch1 inconsist1 laps1 malfunct1 vulner1
flawless impecc2 master2 superb1
flee refuge3 hide2 invad1 refug1
fleet ship3 glimps2 naval2 navi2 squadron1 warship1
fleme strauss4 hogg1 morgan1 pollock1 stuart1 thorp1 walsh1 watson1
flesh skin3 rot2 tooth1
fletcher holt4 harvey2 russel1
flex horsepow1
flexibl rigid4 leverag3 passiv1 patienc1 restraint1 willing1
fli flight2 jet2 land2 plane2 helicopt1 safe1 transport1 travel1
flick header3 lob2 poke2 pounc2 slot2 foot1 sprint1 unmark1
flier flyer2 leaflet2 mileag1 pamphlet1
flight plane3 jet2 land2 passeng2 pilot2 rout2 nonstop1 takeoff1 travel1
flint lans2 rusti2 foundri1 jasper1 ware1
flip flop2 toss2 veer2 hook1 hop1 spin1
flirt kiss1 teas1
float raft2 onto1 pluck1 submerg1 sunken1 tap1 underwat1 upsid1
flock herd4 migrat2 fowl1 goos1 roam1 swarm1
flood landslid4 rain3 storm2 submerg2 swamp2 monsoon1 rainfal1 tsunami1 wildfir1
floor room3 tile3 hardwood2 plywood2 roof2 wall2 window2 hallway1 hous1 insid1 shingl1 sit1 stair1 storey1
flop sandal1 stumbl1
floppi rom2 zip2 headphon1 remov1
flora speci1 veget1
floral flower1 fragranc1 motif1 ornament1 pastel1 pattern1 quilt1
flore rodriguez2 romero2 hector1 jose1 martinez1 moral1 pedro1 ramon1 rosa1 salina1 santo1 toledo1
florenc venic4 napl2 rome2
florida texa3 miami2 louisiana1 oregon1 tallahasse1 tampa1
flour sugar3 powder2 grain1 starch1 syrup1 tortilla1 yeast1
flourish prosper4 thrive4 vibrant2
flow stream4 river2 upstream2 fluid1 inland1 pour1 surfac1 tributari1 trickl1 water1 westward1
flower rose4 petal3 shrub3 genus2 wreath2 foliag1 fragrant1 fruit1 lavend1 leaf1 orchid1 perenni1 purpl1 tree1
flu influenza4 swine4 outbreak3 virus3 infect1 rabi1 strain1
fluctuat volatil4 swing3 skyrocket1 turbul1
fluent mandarin2 profici2 speak2
fluffi puff1 shaggi1 vanilla1
fluid intraven2 liquid2 saliva2 urin2 vacuum2 nutrient1 oxygen1 surfac1 tissu1
fluke freak1 omen1
flung penetr1 shuffl1
fluoresc lamp3 neon2 pigment2 glow1 laser1 latex1
flurri frantic2 frenzi2 slew2 intens1 whirlwind1
flush pocket3 mop2 meadow1 suck1 swallow1 tap1 waterloo1
flute saxophon3 harp2 piano2 trumpet2 violin2 percuss1 viola1
flux magnet2 neutron2 polar2 veloc2 gradient1 isotop1 particl1 reson1 static1 vortex1
flyer leaf3 sabr3 island1 panther1 penguin1
foam insul4 plastic2 latex1 rubber1 tile1
focal len2 tempor1 visibl1
focus shift2 strategi2 futur1 gear1 highlight1 involv1 issu1 ongo1 promot1 push1 revolv1 work1
foe oppon3 nemesi2 rival2
fog mist3 rain2 shroud2 snow2 visibl2 haze1 heavi1 ici1 sky1 thunderstorm1 weather1 wind1
foggi windi4 ici2 overcast2 raini2 snowi2 misti1 stormi1 sunni1
foil thwart4 mastermind3 wrap2 plot1 sabotag1
fold frame1 hing1 lock1 neat1 paddl1 rotat1 scrape1 sewn1 sheet1 stool1 wheel1 wooden1 wrap1
folder tab2
foliag shrub2 fragrant1 shade1 tree1
folk guy2 jazz2 kid2 music2 folklor1 guess1 rememb1 stuff1 tune1 yorker1
folklor lore4 mytholog4 myth2 genealog1 legend1 origin1 tradit1
folli mischief1 stupid1 understat1
follow prior3 lead2 preced2 previous2 sinc2 subsequ2 howev1 later1 recent1 result1 second1 sect1 take1
fond vivid3 knack1 newfound1 recal1 rememb1
font graphic1 layout1 logo1 pixel1
foo hoo3 gee2 kat1 keel1 med1 uh1 zee1
food ingredi2 product2 snack2 suppli2 meal1 meat1 medicin1 milk1 nutrit1 rice1 seafood1 stapl1
fool idiot4 intimid1 joke1 kid1 mess1 seduc1 trick1
foolish stupid3 irrespons2 misguid2 naiv2 selfish2 hypocrit1 pathet1 silli1 timid1 wise1
foot meter4 metr3 morrow2 tall2 hatcher1 header1 height1 inch1 kick1
footag videotap4 scene2 video2 imag1 montag1 photograph1 pictur1 tape1
footbal soccer4 leagu3 rugbi3 hockey2 team2 player1 sport1
foothil himalaya3 mountain3 slope3 highland2 hill2 plain2 plateau2 piedmont1 valley1
footnot tag3 paragraph2 templat2 omit1
footprint skeleton3 skull2 fossil1
footwear garment4 textil2 shoe1 sportswear1
forag grass2 insect2 nectar2 graze1 larva1 prey1
forbid prohibit4 mandat1 penal1 permit1 preclud1 restrict1
forc troop4 militari3 soldier2 swift2 vigor2 harsh1 militia1
forcibl systemat3 voluntarili1
ford motor3 toyota3 honda2 holden1 volkswagen1
fore hind3
forearm thumb3 tendon2 wrist2 heel1 jaw1 shoulder1 thigh1
forecast predict3 project3 outlook2
foreclosur homeown2 mortgag2
forefront spotlight2 foremost1
forehead lip2 nose2 pierc2 scalp2 throat2 neck1 scar1 slit1 tattoo1 tongu1 torso1
foreign ministri2 tourist2 western2 immigr1 indonesia1 migrant1 minist1 oversea1 philippin1
foremost greatest3 indispens2 influenti1 overrid1 respect1 worthi1
forens pathologist3 investig1
forese predict2 quantifi1 specul1 unavoid1 underestim1
forest habitat3 wood3 woodland3 hilli2 mountain2 veget2 park1 plantat1 scrub1 swamp1 terrain1 tree1 wetland1 wilder1 wildlif1
forestri horticultur2 log1 mine1 veterinari1
forev forget1 glori1 their1
forfeit liabl1 redeem1 relinquish1 waiv1
forg ink1 passport1 pave1
forgeri theft3 fraud2 launder1 misus1 perjuri1 tamper1
forget rememb3 imagin2 let1 mayb1 pretend1 sorri1 tell1
forgiv redempt4 sin3 redeem2 repaid2 guilt1 merci1 owe1 reward1 trust1
fork kettl2 lick2 saddl1 spoon1 tributari1
form format3 join2 merg2 found1 incorpor1 latter1 newli1 present1 split1 structur1 type1 within1
formal offici4 inform1 supersed1 tentat1 unanim1
format oldi2 program2 structur1 version1
former longtim4 veteran3 found2 renam2 retir2 senior2 head1 join1 member1 old1 presid1 promin1 top1
formid potent1 tenaci1
formul implement2 methodolog1 rectifi1 revis1
formula race1 variabl1
fort garrison3 granada3 fortress2 fortifi1 richmond1 savannah1
forth through1
forthcom upcom4 ongo1 prepar1
forti ing3 roch1
fortifi wall3 guard2 fortress1 hilltop1
fortress sieg2 garrison1 hilltop1 ruin1
fortun luckili4 lucki3 unfortun3 unlucki3 thank2 happier1 wealth1
forum seminar3 symposium3 summit2 gather1 meet1
forward move2 submit2 winger2 goal1 mail1 right1 step1 striker1 toward1
fossil specimen4 prehistor3 skeleton2 unearth2 jurass1 sediment1
foster further3 nurtur3 promot3 safeguard1
foul turnov3 fumbl1 shot1 slot1 throw1
found founder4 renam2 foundat1 join1 member1 merg1 oldest1
foundat nonprofit3 institut2 societi2 memori1 pillar1 trust1
founder scuttl3 longtim1 pioneer1
foundri mill2 vulcan2 wafer2 furnac1 windmil1
fountain waterfal2 garden1 plaza1 pond1 pool1
four six4 over2
fourteenth sixteenth4 thirteenth4 nineteenth2 twentieth2
fourth third4 quorum1
fowl poultri2 goos1
fowler lyon1 slater1 wright1
fox rabbit3 squirrel3 wolv3 rhino1 show1 showtim1 televis1
fraction proport3 sum3 quantiti1 smallest1 third1
fractur vertebra2 ligament1 muscl1 rib1 skull1 spinal1 spine1 strain1 tear1 tendon1
fragil shaki4 resili2 unstabl2 vulner2 underscor1
fragment piec3 splinter3 shard2 trace2 inscript1 interconnect1 manuscript1 scroll1 skeleton1 skull1 specimen1 unearth1
fragranc perfum4 scent4 herbal1
fragrant jasmin1 lavend1 mushroom1 petal1
frail visibl1 weari1
frame rectangular2 mirror1 paint1 panel1 photograph1 shape1 structur1 vertic1 wheel1 window1 wooden1
framework implement3 principl2 protocol2 integr1 mechan1 pact1
franc guilder4 jeann3 isabel2 lira2 pari2 peso2 rita2 spain2 germani1 iren1 itali1 josephin1 netherland1 rand1 sterl1 sylvia1
franchis game1 leagu1 owner1 season1 super1
franci henri3 joseph2 gregori1 jame1 lawrenc1 loui1 nichola1 samuel1 sir1 thoma1 vincent1 walter1 william1
francisco san4 los2 jose1 pedro1 seattl1
franco hector1 julio1 ramon1 romero1
frank honest4 plain2 joe1 mullen1 obvious1 okay1 oliv1 repli1 retrospect1 sad1 sam1 sorri1 walter1
frankenstein monster2 psycho2 macbeth1 siegfri1 tarzan1 vampir1
frankfurt zurich4 hamburg2 munich2 inquir1
franklin jefferson3 lincoln3 marshal3 harrison2 monro2 roosevelt2 vernon2 jackson1 montgomeri1 nelson1 porter1 quinci1 warren1
frantic frenzi4 furious3 hectic3 hurri2 scrambl2 incess1 search1
franz fritz3 han3 johann3 ludwig3 otto2 georg1 reich1 wagner1
fraser peck2 gill1 hudson1 peacock1
fratern kappa4 soror4 phi2 sigma2 omega1 psi1
fraud irregular3 fraudul2 scam2 theft2 graft1 launder1 misus1 rig1 tamper1
fraudul improp2 irregular1 misus1 sham1 unauthor1
fray strain3 mend2 nerv2 sour2 rift1 temper1 uneasi1
freak prank1
fred ralph3 larri2 jerri1 jimmi1 rick1 thompson1
frederick julius2 william2 henri1 iii1 joseph1 otto1 sir1
free freedom1 pass1 rescu1 right1 through1 without1
freed hostag3 imprison2 kidnap2 jail1 kidnapp1 prison1
freedman stein3 friedman1 hale1 hickey1 hogan1 kip1 leari1 peck1 pollack1 spenc1
freedom liberti3 right3 independ2 movement1 plural1 respect1 solidar1
freelanc journalist2 photograph2
freeli readili2 roam2 simultan1
freeman glover1 harrison1 hawkin1 hay1 lewi1 mason1 moor1 murphi1 shaw1 stephen1 thompson1 willi1
freestyl medley4 relay3 synchron2 hurdl1 marathon1 metr1 snowboard1 sprint1 swimmer1 vault1
freeway highway3 roadway3 interchang2 interst2 parkway2 intersect1 lane1 sidewalk1 turnpik1
freez halt2 sanction2 impos1 suspend1 temperatur1
freezer refriger4 leftov1 rack1 unattend1
freight passeng3 rail3 train2 locomot1 railroad1 railway1 transport1
freighter tanker3 vessel3 ship2 hijack1
frenchman spain3 gill1
frenzi hectic2 hype2 rowdi2 spree2 furious1 incess1 mania1 noisi1
frequenc modul3 vibrat3 signal2 spectrum2 transmiss2 voltag2 wavelength2 input1 propag1 puls1 transmit1 transmitt1 variabl1 veloc1
frequent occasion4 regular4 often3 rare2 routin2 sometim2 general1 nightclub1 usual1 wide1
fresh grate2 ground1 shred1 sprinkl1 teaspoon1
freshman freshmen4 sophomor4 quarterback2 rooki2 junior1
freshmen senior2 sophomor2 newcom1 undergradu1
freshwat saltwat4 marsh3 swamp2 habitat1 intermitt1 lake1 pond1 wetland1
fresno sacramento3 mesa1 pasadena1 tallahasse1 temp1 toledo1 tucson1 tulsa1
fret shrug2 nervous1 spook1 weigh1
freud marx3 tolstoy2 ono1
fri thu4 mon3 roast3 skillet2 grill1 hamburg1 oven1 pan1 sausag1 tofu1
friar jesuit3 nun2 knight1
friction tension4 polar3 inertia1 instabl1
friday monday3 thursday3 tuesday3 wednesday3 saturday2 sunday2 morn1 week1
friedman greenfield1 heller1 hickey1 levin1 stein1 weber1
friend husband2 lover2 parent2 stranger2 wife2 girlfriend1 longtim1 love1 mentor1 mother1 sister1 son1 uncl1 whom1
friendship relationship4 rapport2 mutual1 partnership1 relat1 solidar1 tie1
fright hangov4 gasp1 glee1
frighten panick4 terrifi4 scare3 scari3 intimid2 unsettl2 horrifi1 lest1 startl1
fring outer2 inner1 queer1
fritz muller2 otto2 schneider2 hen1 herman1 ludwig1 max1
frivol nuisanc3 lawsuit1 malici1 mischief1 unnecessari1 unreason1
frog horn3 lizard3 toad3 snake2 insect1 owl1 spider1 turtl1
front insid2 line2 rear2 side2 wing2 right1 stand1
frontal lobe3 tempor2 medial1 obliqu1
frontier territori3 outpost2 kashmir1 swat1 tribal1
frost gale2 snow2 hardi1 winter1
frosti thaw4 stormi1
fruit veget3 herb2 grain1 grape1 mango1 tea1
frustrat impati2 tire2 unhappi2 furious1 grievanc1 miser1 overwhelm1 resent1 tedious1 thwart1 weari1 worri1
fudg martini1
fuel gasolin3 spur3 gas2 stoke2 suppli2 ignit1 oil1 petrol1 renew1 spark1 specul1
fugit suspect3 hide1 indict1 killer1
fuji panason3 kodak2 olympus1 samsung1
fulfil oblig2 implement1 promis1 strive1 undertak1
full hold1 limit1 long1 next1 own1 return1 same1 special1 under1 without1
fuller newton1
fullest unparallel2 rich1
fulli proper2 partial1 suffici1
fumbl intercept4 punt4 touchdown3 tackl2 turnov2 kickoff1 pounc1 sack1 yard1
fume monoxid3 inhal2 poison2 smoke2 spew1 toxic1
fun funni2 stuff2 happi1 kid1 wonder1
function interfac4 graphic2 task2 user2 hardwar1 henc1 implement1 input1 integr1 mode1 modul1 paramet1 server1 variabl1
fund money4 grant2 invest2 loan1 privat1 proceed1 program1 project1 save1
fundament principl3 moral2 profound2 radic2 imper1 inher1 under1
fundamentalist islam3 muslim2 radic2 secular2 milit1 outlaw1 salvat1 sunni1
fundrais lobbi2 luncheon2 gala1 grassroot1 outreach1
funer wed3 prayer2 process2 mourn1 tribut1
fungus pathogen3 genus1 insect1 parasit1 pollen1 rust1 spore1
funk groov2 hop2 jazz2 rap2 regga2 psychedel1 punk1 rhythm1 rocker1 soul1 techno1 tranc1
funki mellow3 retro3 soul2 sexi1 spooki1 trendi1
funnel pocket2 solicit2 stash2
funni hilari3 scari2 weird2 humor1 interest1 iron1 joke1 laugh1 quirki1 silli1 wacki1 witti1
funniest happiest1
fur mink4 wool2 leather1 silk1
furi rage3 wrath3 unleash2 indign1 vengeanc1
furious intens1 tireless1
furnac stove3 heater1 mill1 oven1 shaft1 turbin1 weld1
furnish furnitur4 interior3 spacious2 procur1
furnitur jewelri2 textil2 handmad1 interior1
further move1 possibl1 pressur1 result1
furthermor moreov4 therefor3 henc2 thus2 wherea2 likewis1
fuse vertebra4 plug1 strand1
fuselag rear2 tail2 turret2 wing2 hangar1 hing1 roof1 rudder1
fusion hybrid2 kinet1 precursor1 synthesi1
fuss hassl3 hype2 hast1 slightest1 whiff1
futil pointless4 vain3 useless2 hopeless1 impract1 improb1 ineffect1 misguid1 strenuous1 unsuccess1
futur possibl2 potenti2 our1 plan1 progress1 prospect1 role1 situat1 status1 trade1 upcom1
futurist retro3 sleek2 robot1
fuzzi goofi1 misti1
gabl porch1 roof1
gabon guinea2 seneg2 togo2 ghana1 madagascar1 mali1
gabriel hector2 joan1 juan1 maria1 pablo1 sol1 victor1
gadget geek4 handi1 laptop1 portabl1
gael gill2 reg1
gaelic wale3 nors1 scot1 scotland1
gag joke4 monologu1 prop1 stunt1
gage hast2 hodg1 sumner1 talbot1 virgil1
gail sheila2 judith1 linda1 sylvia1
gain loss2 offset2 profit2 share2 stock2 lose1 modest1 regain1 rise1
gal lev2 mel1 op1
gala luncheon3 host1
galact planetari3 halo2 galaxi1 milki1
galaxi milki3 planet3 jupit1 moon1 orbit1
gale jeann1 noel1 rita1 wind1
galileo hubbl1 jupit1 magellan1 spacecraft1
gallant valiant3 heroic2 illustri1 pious1
galleri museum4 hall1 librari1 pavilion1 salon1 sculptur1 soho1
gallon liter4 litr4 gasolin2 ton1
gallow hang2 noos1 penitentiari1
galloway moss3 paisley1
gallup pew4 poll4 survey3 nielsen2 roper2
galvan harden1 sharpen1 wrought1
gam milf4 rebel1
gambl gambler2 game2 prostitut2 illeg1 kraft1 lotteri1 poker1
gambler liar2 magician2 poker2 surfer2 gamer1
game play3 player2 score2 season2 leagu1 lineup1 match1 olymp1 playoff1 poker1 super1 team1
gamer surfer2 reader1 user1
gamma sigma2 tau2 omega1 particl1 phi1
gandhi krishna2 singh2 raj1 sen1
gang gangster4 thug3 militia2 mob2 mafia1 syndic1 traffick1 vigilant1
gangster godfath3 thug3 underworld3 mafia2 robber2 mob1 smuggler1 thiev1 traffick1
gap narrow3 gape2 widen2 obstacl1 point1
gape glare1 hole1 seam1
garag shop2 park1 rent1 shack1 showroom1 warehous1
garbag rubbish4 trash4 recycl2 wast2 landfil1 litter1 pile1 sewag1
gard parisian1
garden lawn3 hobbi2 horticultur2 pavilion2 terrac2 grass1 landscap1 lush1 nurseri1 outdoor1 park1
gareth hooker2 jonah1 slater1
garfield seneca2 taft2 grime1 grover1 logan1 lucill1 monro1 muir1 peabodi1 proctor1 ridley1 vernon1 waller1
gari jeff1 jim1 jimmi1 leonard1 neal1 scott1 steve1 steven1 wayn1
garland judi2 goodman1 harmon1 lester1 marilyn1 monro1 peck1 shirley1 smiley1 waller1 woodi1
garlic minc3 onion3 pepper3 ginger2 vinegar2 lemon1 mushroom1 oliv1 parsley1 roast1 sauc1 spice1 tomato1
garment textil4 jewelleri1
garner rave1 resound1
garnish parsley3 platter2 sprinkl2 wedg2 slice1
garrison sieg1 station1
garth jen2 horac1 mulligan1 stile1
gas oil3 pipelin3 petroleum2 gasolin1 methan1 natur1 petrol1 propan1 pump1 water1
gase greenhous4 methan2 pollut2 hydrocarbon1 ozon1 trap1
gasolin petrol4 heat3 inventori2 kerosen2 price1
gasp reflex1 resound1 sigh1 thump1
gate pentagon2 tower2 gateway1 lakesid1 palac1 perimet1 roundabout1 staircas1 stairway1
gateway hub4 portal2
gather ralli2 hundr1 meet1 pack1 wed1
gator longhorn3 huski2 sooner2 trojan2 vol2 wildcat2 wolverin1
gaug indic1 steam1
gay homosexu4 lesbian4 sex2 minor1
gaze peer4 stare4 silent1 stroll1
gazett herald3 inquir2 sentinel1 telegraph1 tribun1
gear switch2 tack2 wheel2 grind1 lever1 steer1 tilt1
gee nee2 hoo1 huh1 jed1 moo1 nah1 nay1 pee1 wee1 zee1
geek quiz2 jock1
gel silicon4 glue1 implant1 latex1 liquid1 spray1
gem jade3 jewel2 jewelri1 platinum1 precious1 sapphir1
gemini geni1 orion1 saturn1 voyag1
gen pol4 gov1 sci1 str1
gender racial4 orient3 inequ1 makeup1 segreg1 sexual1 stereotyp1 workplac1
gene mutat4 protein3 genet2 genom2 trait1
genealog lineag3 grail1 pedigre1 trace1
general typic3 usual3 normal2 often2 secretari2 tend2 tradit2 likewis1 longer1 rare1 rather1 similar1 sometim1 therefor1 wherea1
generat produc3 turbin3 heater2 pump2 newest1 solar1 sustain1 transform1
generic label1 market1 medicin1 prescript1
generos kind3 gratitud2 humil2 persever1 rever1 warmth1
generous gracious1 incent1 overdu1 reward1 richer1 wealthi1
genesi odyssey1 propheci1 sonic1
genet molecular2 mutat2 physiolog2 genom1 modifi1 patholog1 reproduct1
geneva oslo1 versaill1 vienna1 zurich1
geni pandora1 pooh1
genit mutil4
genius visionari3 magician2 hero1 immort1 inventor1
genoa milan3 napl3 venic2 sparta1
genocid massacr2 holocaust1 human1 perpetr1 tribun1
genom sequenc4
genr influenc2 parodi2 style2 inspir1 mainstream1 music1 novelti1 sensibl1 theme1
gentl grace1 heart1 lazi1 light1 mellow1 play1 pleasant1 quiet1 refresh1 simmer1 sli1 spoon1
gentleman servant4 gentlemen3 idiot1 thief1
gentlemen lad3 ladi2 merri1
gentri nobil1 nobl1 petti1
genuin truli3 tangibl2 legitim1 meaning1 profound1 sens1 sincer1 utter1
genus moth4 speci4
geo micro1 mod1 nos1 pax1
geograph linguist2 histor1 spars1
geographi geolog3 mathemat2 sociolog2 philosophi1
geolog seismic3 zoolog2 meteorolog1
geologist naturalist2 surveyor2 mathematician1 physicist1 scientist1
geometr geometri2 linear2 motif2 shape2 graph1 symmetri1
geometri manifold2 linear1 logic1 mathemat1 quantum1 spatial1 symmetri1
georg johann4 john3 ludwig3 han2 henri1 jame1 nil1 otto1 perri1 robert1 theodor1 toni1 warren1 william1 wilson1
georgia russia2 republ1 serbia1 tibetan1 ukrain1
ger lux1 sui1
gerald ronald4 harold2 herbert2 martin1 richard1 robert1 sidney1 walter1
germ pathogen2 toxin2 microb1 parasit1 warfar1
germani itali3 russia3 poland2 switzerland2 jew1 munich1 nazi1 netherland1 pole1 soviet1 sweden1 turkey1
gertrud josephin3 marguerit3 mildr2 matilda1
gestapo nazi2 ghetto1 hitler1 interrog1
gestur goodwil4 symbol3 token2 handshak1 occas1 overtur1 welcom1
get go2 make2 need2 pick2 take2 want2 give1 goe1 good1 just1 keep1 know1 let1 look1 lose1 lot1 never1 put1 sure1 them1 too1 tri1 troubl1 turn1 wait1 way1
getaway honeymoon2 vacat2
gettysburg lincoln2 potomac1 stonewal1
ghana mali3 seneg3 nigeria2 togo2 zambia1
ghetto nazi2 hippi1 odessa1
ghost monster3 haunt2 phantom2 shadow2 vampir2 witch2
giant titan2 maker1 powerhous1 raider1 yanke1
gibbon gillian2 hodg1 kay1 lowri1
gibraltar malta3 harbour1 isl1 island1 sovereignti1 tahiti1
gibson mel2 wright2 hugh1 murphi1 parker1 robinson1 sawyer1 shaw1
giddi joy2 joyous2 hyster1 nostalg1
gideon siam2 jonah1 miriam1 reuben1
gift talent4 item2 lavish2 souvenir1
gig rehears1 reunion1 tour1 venu1
gigant mammoth3 huge2 massiv2 monument1
gilbert thoma2 gregori1 hugh1 joel1 lawrenc1 leonard1 norman1
gild marbl3 gleam2 sculpt2 glitter1 wooden1
gile luke2 hodg1 hooper1 mage1 matthew1
gill muller4 marcel2 serg2 pierr1
gillian tara2 mulder1
gimmick ploy4 stunt3 ruse2 payback1 postur1 prank1 tactic1 trick1
gin rum4 tonic2 vodka2 whiski2 jug1
ginger honey2 lemon2 lime2 pepper2 rosemari2 juic1 pineappl1 sauc1 spice1 vinegar1
girl woman3 kid2 girlfriend1 man1 mother1 teen1 teenag1 young1 youngster1
girlfriend lover2 husband1 prostitut1 roommat1 wife1
giusepp marco3 verdi2 leonardo1
give take3 make2 put2 same2 without2 have1 help1 him1 hold1 howev1 instead1 keep1 let1 need1 offer1 onli1 opportun1 provid1 receiv1 send1 term1 them1 want1
glacier melt4 gorg1 himalaya1 inlet1 plateau1 volcano1
glad thank3 grate2 happi2 pleas2 proud2 sorri2 thrill2 okay1 will1
gladiat termin2 psycho1 ridley1
glamor sexi3 glamour2 stylish2 glitter1 luxuri1 seduct1
glamour vogu2 paparazzi1 sexi1 swimsuit1 vibe1
glanc headlin2 preview1
gland thyroid3 hormon1 intestin1 pancreat1 saliva1 tissu1 vein1
glare glow1 omiss1 spotlight1 sunlight1 ultraviolet1
glasgow leed2 kingston1 london1 manchest1 melbourn1 newcastl1 sheffield1
glass sunglass4 tint3 stain2 lens1 metal1 piec1 plastic1 shard1 stainless1 steel1 stone1 wall1 window1 wooden1
glaze syrup2 tile2 past1 sauc1 sprinkl1
gleam glitter3 skyscrap3 shini2 skylin2 sleek2
glen meadow2 muir2 vernon2 hamilton1 heath1 hudson1 rutherford1 sandi1 weir1
glendal pasadena3 temp3 riversid2 topeka2 tucson2 mesa1
glide glider4 invert2 tandem1 trajectori1
glider parachut2 kite1
glimmer respit2 solac2 reassur1
glimps snapshot3 peek2 snippet1 vivid1
glitch malfunct3 mishap2 outag2 snag2 interrupt1
glitter stud3 marque1 sparkl1
global worldwid3 region2 intern1 market1
globe oscar4 grammi1 time1
gloom gloomi1 jitter1 uncertainti1
gloomi grim3 pessimist3 rosi3 upbeat2 outlook1
glori triumph3 glorious1 great1 hero1 legaci1 legend1 pride1 quest1 rebirth1 redempt1 spirit1
gloria isabel1 janet1 rosa1
glorious splendid3 magnific2 joyous1 triumphant1 unforgett1
gloss lipstick2 glossi1 lip1
glossi shini2 print1
gloucest hereford2 leicest2 worcest2 leed1 newport1 pembrok1 plymouth1 salisburi1
glove goggl2 hat2 helmet2 mask2 pad2 sock2 latex1 plate1 shoe1 sunglass1
glover robbin2 hawkin1 slater1 tyler1
glow lumin3 neon2 radiant2 shine2 light1 scent1 sunlight1
glu plug1 stack1 stare1 strung1 wrap1
glucos insulin4 metabol3 plasma2 serum2 starch1
glue nail2 resin2 snif1 sniff1 solvent1 sticki1
go just2 nowher2 way2 happen1 here1 keep1 know1 let1 look1 lot1 make1 mayb1 now1 realli1 return1 run1 see1 start1 sure1 take1 then1 thing1 think1 turn1 wait1 want1
goa zanzibar2 inquisit1 natal1
goal score4 minut3 kick2 penalti2 substitut2 header1 miss1 scorer1
goali puck3 keeper2 kicker1
goat sheep4 pig2 herd1 hors1 rabbit1
god heaven3 jesus2 merci2 zeus2 goddess1 hell1 holi1 idol1 mytholog1 pray1 spirit1
goddard langley3 lowri2 ridley2 whitehead2 lander1 shepherd1
goddess kali2 shiva2 zeus2 worship1
godfath tarzan2 sinatra1
goe take2 happen1 put1 turn1
goggl helmet3 sunglass3 mask2 pad1 vest1
gold medal4 silver4 platinum2 golden1 olymp1
golden silver2 knight1 red1
golf tenni3 golfer2 pebbl2 wood2 master1 sport1 tour1 tournament1
golfer pros2 racer2 jumper1 skater1 skier1 sportsman1 swimmer1
gong ling1 practition1 scientolog1 sect1 wang1
gonna gotta4 wanna4 hey2 yeah2 heck1 okay1 pretend1
goo yah2 hah1 loo1 mil1 pee1 rah1 roo1 rook1 sow1 uh1
good great1 happi1 import1 item1 kind1 littl1 look1 lot1 luck1 make1 merchandis1 nice1 our1 perfect1 pretti1 product1 realli1 sake1 shipment1 solid1 sure1 thing1 think1 veri1 way1 well1 wise1
goodby hello4 kiss3 hey1 hug1 thank1
goodi leftov2
goodman jacob2 levin2 shaw2 kay1 robbin1 russel1 simmon1
goodwil gratitud1
goofi silli3 wacki3 quirki2 lovabl1 play1 weird1
googl microsoft4 yahoo4 internet2 web2 onlin1 user1
goos swan4 pigeon2 turkey2 heron1 migrat1 moos1
gore kerri3 presidenti1 republican1
gorg ravin2 reservoir2 hydro1 plateau1 scenic1
gorgeous love4 grace1 handsom1 lush1 seduct1 sexi1
gorilla panda2 monkey1
gospel hymn2 testament2
gossip tabloid4 vaniti1
gotham keyston1 pegasus1
gothic mediev3 renaiss2 reviv2 victorian2 style1
gotta wanna4 hey2 pretend1 yeah1
gourmet sushi3 vegetarian3 menu1 menus1
govern transpar3 institut2 nation2 leader1 macro1 organ1 organis1 polici1 politician1 sustain1 urg1
government organ3 quasi2 institut1 organis1 oversight1 regulatori1
governor mayor3 legislatur2 presid2 repres2 senat1
gown satin3 lace2 skirt2 jacket1 outfit1 robe1 scarf1
grab snatch3 steal3 pull2 throw2 kick1 knock1 pick1 punch1 shoot1 snap1
grace handsom1 intric1 magnific1 majest1 merci1 polish1 splendid1 sturdi1
gracious humbl2 polit1 respect1
grad rocket1
grade pupil3 grader2 intermedi2 kindergarten2 math2 prep2 secondari2
grader math3 kindergarten1
gradient veloc3 voltag2 modul1 satur1 shear1
gradual rapid4 slowli4 steadili2 increment1 progress1 quick1 shift1
graduat undergradu4 harvard2 postgradu2 student2 univers2 princeton1 scholarship1 school1 semest1 studi1 yale1
graffiti vandal2 mural1 poster1
graft launder1
graham smith2 harri1 miller1 ross1 stephen1 stewart1 thoma1 thompson1 walsh1 warren1
grail propheci2 holi1 immort1 python1
grain wheat4 harvest2 soybean2 rice1 veget1
gram milligram4 kilo2 ounc2 satur1
grammar vocabulari2 spell1 syntax1
grammi nomin3 oscar2
gran una2
granada mirag3 regenc1
grand rio2 slam2 mont1 verd1
grandchildren sibl3 grandpar2
granddaught niec4 grandmoth2 grandson2 grandfath1 widow1
grandeur illus1 mystiqu1 trap1
grandfath grandson3 uncl3 grandmoth2 son2 grandpar1 nephew1 patern1
grandma grandpa4 mommi3 granni1 mama1
grandmoth mother3 grandpar1 niec1 sister1 wife1
grandpa granni1 mommi1 teddi1 yogi1
grandpar parent2 patern2 sibl2 matern1 uncl1
grandson nephew3 son2 heir1 uncl1
grandstand seat2 retract1
grang lea2 manor1 meadow1 moor1 windmil1
granger tanner2 holden1 stile1
granit limeston4 marbl4 slab3 stone2 pedest1 quarri1
granni hen1 nelli1
grant scholarship4 permiss2 privileg2 guarante1 licens1 permit1 preferenti1 receiv1 recipi1 request1 revok1 status1 waiver1
grape pinot3 varieti2 vine2 wine2 oliv1 vineyard1
grapefruit juic2 orang2 watermelon2 pineappl1
graph matrix2 symmetr1 vertic1
graphic interfac4 layout2 photo2 profil2 illustr1 multimedia1 overview1 user1
graphit reactor2 rod2 stainless1 titanium1
grappl wrestl2 juggl1
grass shrub4 weed4 lawn2 tree2 veget2 perenni1 turf1
grassi wood3 hillsid2 hilli1 lawn1 meadow1 muddi1 ravin1 shade1 slope1
grassroot outreach2 mobil1
grate parmesan3 thank3 proud2 shred2 happi1 teaspoon1 thrill1
gratitud sympathi3 heartfelt2 sincer1 sorrow1
grave profound1 serious1 tomb1
gravel sand3 muddi2 quarri2 mud1 pave1 pit1 sandi1
graveyard mortuari1 tomb1 tombston1
gravi mash3 sausag2 pancak1 pud1 sauc1 spaghetti1 stew1
gravit graviti3 magnet2 particl2 inertia1 kinet1 neutron1 quantum1 veloc1
graviti quantum3 magnet1 measur1 particl1 shear1 veloc1
gray grey3 green2 white2 pink1
graze pastur4 livestock2 herd1 log1 rancher1
greas wax2 spray1
great greatest3 signific2 substanti2 histori1 legend1 littl1 success1 tremend1 vast1
greater increas2 wider2 lesser1 signific1 substanti1
greatest notabl1 success1 ultim1
greec turkey3 iceland2 persian2 portug2 hungari1 itali1 latvia1 macedonia1 roman1 russia1
greed lust4 hypocrisi2 jealousi2 ignor1 stupid1
greedi selfish4 lazi2 ruthless2 manipul1 shadi1
green red3 white2 yellow2 lewi1 montgomeri1 orang1 pink1 purpl1
greener safer2 healthier1 smarter1
greenfield greenwood2 linden1 lowri1 mead1 parson1 quinci1 rutherford1 wilton1
greenhous ozon1 warm1
greenland iceland3 newfoundland1
greenwich meridian3 soho3 manhattan2 hartford1 midtown1 waldorf1
greenwood hyde3 whitfield2 grime1
greet warm3 guest1 mingl1 ovat1 salut1 welcom1
gregori leo2 nichola2 paul2 leonard1 richard1 thoma1 wesley1
grenad launcher4 mortar4 pistol2 projectil2 propel2 rifl2 shell2 gun1 gunfir1 homemad1 hurl1 lob1 roadsid1
grenada lucia3 jamaica2 guyana1
grey pale1 peacock1 purpl1
greyhound tram2 trolley1
grid interconnect2 pipelin2 system1 transmiss1 voltag1
grief sad4 sorrow4 griev2 joy1
griev mourn2 relat1 traumat1
grievanc unresolv1
griffin parker2 walker2 kelli1 kendal1 perri1 reev1 riley1 robinson1
grill headlight2 roast2 steak2 oven1 rack1 style1
grim sober2 stark2 omin1 remind1
grime latham1 morrow1 shelley1
grimm yogi1
grin smile4 stare2 sli1
grind scrape2 grip1
grip shake2 turmoil2 plagu1 reel1 regain1 rivet1 tight1 unfold1
grit gut2 tough2 ingenu1 persever1 pois1
grizzli raptor3 maverick2 sun2 superson2 hornet1 nugget1
groceri supermarket4 store3 shop2 mart1 shelv1 warehous1
groin knee3 thigh3 injuri2 sprain2 tendon2 ligament1 rib1 sidelin1 sore1 spasm1 wrist1
groom wed2 rear1
groov rhythm3 hustl1 loop1 riff1 vibe1
gross surplus1
grotesqu hideous3 surreal2 monstrous1 pathet1 pervers1 pseudo1 unnatur1 whimsic1
ground premis1 side1 surfac1
groundbreak landmark2 pioneer2 mileston1 unveil1
group organ3 leader2 member2 organis2 parti2 movement1
grove orchard3 magnolia2 oak2 pine2 riversid2 willow2 hill1 meadow1 prairi1 vine1 vineyard1 walnut1 woodland1
grover tanner2 virgil1
grow increas3 shrink2 widespread2 growth1 matur1 rapid1 rise1 spread1
grower rancher3 planter1 wineri1
growth increas2 inflat2 recoveri2 robust2 slow2 trend2 outlook1 pace1 product1 rate1 rise1 steadi1
grudg reluct4 hesit1 implicit1 resist1 shun1 steadfast1 vendetta1
gruesom horrif4 horrifi3 harrow2 sensat1
guam hawaii4 okinawa4 honolulu2 mariana1 puerto1
guarante insur2 holder1 minimum1 necessari1 provid1 provis1 receiv1 secur1
guard offic3 patrol2 polic2 policemen2 soldier2 surround2 ring1
guardian newspap1 telegraph1 watchdog1
guatemala salvador4 hondura3 nicaragua3 peru2 mexico1 panama1
guerrilla rebel4 insurg3 milit3
guess mayb2 think2 heck1 imagin1 know1 realli1 suppos1 sure1 tell1 thing1 whi1 wrong1 yeah1 yes1
guest patron3 visitor3 host1 invit1
guid handbook1 map1 scout1 tip1 travel1 web1
guidanc instruct1 technic1
guidelin recommend3 regul3 procedur2 rule2 standard2 label1 requir1 strict1
guild sag3 writer1
guilder peso1
guilt innoc3 remors3 insan1 malic1 piti1 presumpt1
guilti plead4 sentenc2 indict1 innoc1 manslaught1 plea1
guinea papua4 madagascar3 ivori2 mali1 mozambiqu1 seneg1 verd1
guis illegitim2 pretext1
guitar vocal3 harmonica2 keyboard2 percuss2 piano2 rhythm1 saxophon1 solo1
guitarist vocalist4 musician2 songwrit2 singer1
gulf mediterranean2 iraq1 kuwait1 oil1 persian1 sea1 spill1 yemen1
gulli ravin2 waterfal2 stump1
gum snuff1 spit1
gun handgun2 pistol2 rifl2 gunmen1 launcher1 mortar1 slain1 stab1 weapon1
gunfight shootout3 skirmish2 gunfir1
gunfir gunshot4 shell3 mortar2
gunman gunmen2 sniper2 intrud1 mask1 policeman1
gunmen mask2 milit2 policemen2 insurg1 kill1 unidentifi1
gunner turret3 platoon1
gunpowd ordnanc2 munit1
gunshot shrapnel3 wound3 stab2
gurney mott2 lex1 stretcher1 tanner1 wiener1
guru swami3 mantra1 rabbi1
gush spew4 spill3 leak1 pour1 pump1 ruptur1
gust mph4 wind4 knot1
gut torch2 wreck2 shatter1
guy stuff2 kid1 know1 lot1 mayb1 realli1
guyana trinidad3 jamaica2 hondura1 nicaragua1
gym gymnasium3 workout3 playground2 locker1 yoga1
gymnasium playground1
gymnast skater4 judo3 skate3 swimmer2 volleybal2 olymp1 row1 snowboard1 swim1 triathlon1
gypsi hungari2 jew2 romania2 hippi1 homosexu1
habit lifestyl2 unhealthi2 pattern1
habitat speci2 temper2 veget2 wetland2 wildlif2 inhabit1 marsh1 moist1 soil1 swamp1 woodland1
hack hacker3 maim2 malici2 mutil2 stalk1
hacker intrud2 malici2 password1 thiev1
haggard merl4
hah loo2 nah2 rah2 keel1 med1 nee1 uh1 yah1
hail laud4 prais4 welcom4
hair skin3 wig2 hairi1 scalp1 shaggi1 skinni1 tattoo1
haircut makeov2 shave2 wig2
hairi petal2 immatur1 prick1 stalk1 sticki1
haiti somalia3 hondura1 liberia1 mexico1 migrant1 nigeria1 philippin1
hale watson2 hogan1 hurst1 kendal1 palmer1 picker1 wheeler1
half minut2 quarter2 second2 just1 near1 past1 rest1 twice1 while1
halftim intermiss4 overtim2 timeout2 trail2 midway1 score1
halfway midway3 head1 somewher1 stick1 stretch1
halifax scotia4 nova2 windsor2 kingston1 norfolk1 plymouth1 waterloo1 wellington1
hall leipzig2 memori2 room2 park1 space1 stadium1 venu1
hallmark logo1 paramount1 ubiquit1
halloween holiday2 prom2 thanksgiv2 passov1 theme1 valentin1 zombi1
hallway sidewalk2 stair2 upstair2 locker1 restroom1 staircas1
halo saturn1 twilight1
halt resum4 restart2 stop2 suspend2 shut1 temporarili1 unilater1
halv slash3 quadrupl2 trim2 shave1 slice1 tripl1
ham newcastl1
hamburg munich3 sandwich2 leipzig1 rotterdam1
hamilton stewart2 logan1 miller1 montgomeri1 richmond1 tyler1 walker1
hamlet subdivis2 villag2 town1 township1
hammer thrash4 nail1 stumbl1 thump1
hamper hinder4 imped4 jeopard2 undermin1 weaken1
hampshir iowa2 massachusett2 vermont2 main1 rhode1
han jan2 johann2 ming2 otto2 tang2 lar1 shi1 sui1 theodor1 yang1
hand him1 hundr1 instead1 mani1 put1 right1 sever1 touch1 turn1
handbook yearbook1
handcuf handcuff3 hood1 interrog1 kneel1 overpow1 shove1 stretcher1 whisk1
handcuff stretcher2 shield1
handel verdi4 mozart2 opera1 shakespear1
handgun shotgun4 pistol3 rifl2 revolv1
handheld portabl3 handset1 ipod1 laptop1
handi trivia1
handicap impair2 racetrack2 mental1 needi1 retard1 saratoga1 stake1 turf1 wheelchair1
handl proper2 manag1 monitor1 up1
handler snif1 trainer1
handmad homemad2 miniatur2 jewelri1 ornament1 replica1 rug1 souvenir1 vintag1 ware1
handout subsidi2 lifelin1 needi1 paycheck1 ration1 subsid1
handset ipod3 nokia3 phone3 laptop1 mobil1 modem1 wireless1
handshak hug1
handwrit pointer1
handyman plumber2
hang shed2 imprison1 sit1 treason1
hangar runway1
hangov mania2 omen2 headach1 nightmar1
hank mickey2 ruth2 sammi2 hopper1 saul1 star1
hanna ike2 iren2 jeann1
hanoi saigon4 seoul2 manila1 nam1 shanghai1 taipei1 tran1 vietnam1
hanov lancast1 waterloo1 windsor1
happen occur2 tomorrow2 whenev2 hope1 know1 mayb1 moment1 sooner1 sure1 thing1 think1 unfortun1 wors1
happi lucki2 proud2 nice1 pretti1 realli1 rememb1 satisfact1 sorri1 sure1 tire1 wish1
happier wiser4 healthier3 happiest2 quieter2 smarter1 sweeter1
happiest thank2
happili quiet4 reunit1 silent1
har rope1 saddl1
harass intimid4 mistreat3 misconduct2 verbal2 humili1 sexual1 workplac1
harbour wharf3 thame2 marina1 pier1 port1 shore1 waterfront1
hard harder2 seem2 seldom2 tough2 inde1 necessarili1 never1 noth1 perhap1 rare1 realli1 scarc1 somehow1 sure1 too1 tri1 truli1
hardcor punk4 techno2 indi1 psychedel1 rap1 regga1 rocker1
hardcov paperback4 nonfict2 reprint2 reissu1
harden soften4
harder tough1 tougher1
hardest worst3 poorest2 toughest2 hit1
hardi woodi2
hardship suffer3 miseri2 humili1 inconveni1 insecur1 isol1 misfortun1 plight1 unbear1
hardwar softwar3 tool2 instal1 interfac1 processor1 server1 storag1
hardwood mahogani4 plywood3 pine1 timber1
hare krishna3 saul1 wolf1
harlem uptown2 manhattan1 midtown1 queen1
harm undermin3 jeopard2 unhealthi2 harmless1 hurt1 poison1 protect1 ruin1 substanc1 threaten1 toxic1 undesir1
harmless useless3 meaningless1 opportunist1 poison1 steril1 worthless1
harmon kay3 octav3 peck2 hay1 hogan1 holden1 kendal1 propag1 rees1 rhythmic1 roper1 wheeler1
harmoni melodi4 riff3 rhythm2 solo2 soul2 vocal2 prosper1 textur1 uniti1
harmonica saxophon3 harp1 percuss1 sax1 solo1 trumpet1
harold herbert3 walter2
harper latham3 rudd1 toni1
harri smith3 jackson2 moor2 murphi2 potter2 harrison1 hay1 jone1 lewi1 marshal1 matthew1 morri1 robinson1 russel1 shaw1 thompson1 wilson1
harriet peggi1 phylli1
harrison hay2 porter2 smith2 warren2 jackson1 jame1 leonard1 lewi1 logan1 marshal1 moor1 parker1 perri1 randal1 riley1 robinson1 travi1 vernon1
harrow ordeal3 horrifi2 terrifi2 wrench2 heartbreak1 horrif1 recount1 rivet1
harsh round2 punish1 scold1 stiff1 verbal1
hart kane2 harvey1 hay1 joe1 nash1 porter1 richard1 robinson1 russel1 thompson1 willi1 wright1
hartford springfield3 minneapoli2 rochest2 omaha1
harvard yale4 princeton3 stanford3 professor2 univers2
harvest plant2 seedl2 wheat2 process1
harvey holt3 morri2 russel2 jerri1 moor1
hash stack1
hassl inconveni3 worthwhil1
hast talbot2 hasti1 kingston1 muir1 pembrok1 pool1 proctor1 rochell1 rutherford1 salisburi1 stafford1 weymouth1
hasten prolong2 undo1
hasti hurri1 prematur1
hat scarv3 shirt3 shoe2 wear2 jacket1 outfit1 sunglass1 sweater1 trick1
hatch plot1
hatcher oat2 stile2 morrow1
hate love3 hatr2 racist2
hatr hostil3 intoler3 prejudic2 resent2 incit1 jealousi1 racism1 rage1
haul unload3 load2 tow2 transport2 truck1
haunt melancholi3 vivid2 lone1 soul1 spooki1 surreal1 timeless1 unforgett1
havana honolulu1 manila1
have never2 onc2 howev1 initi1 instead1 involv1 latter1 onli1 previous1 same1 still1 take1 then1 though1 well1 while1 without1
haven refug3 sanctuari3 hideout1 safe1
havoc wreak4 mayhem1
hawaii hawaiian4 honolulu4 puerto2 okinawa1 rhode1
hawaiian malay2
hawk keat2 hornet1 owl1 raptor1 sparrow1 wizard1
hawkin porter1 skinner1 travi1 weaver1
hawthorn hemingway1 newton1 rochell1 twain1
hay moor2 murphi2 lynn1 marshal1 mason1 matthew1 rees1 russel1 rutherford1 smith1 tyron1 webster1
hayward proctor1 thorn1 val1
hazard toxic3 radioact2 unsaf2 wast2 substanc1
haze smog4 mist2 smoke1
hazel lea2 willow2 holli1 lili1 rosemari1 violet1
head travel2 senior1 stand1 toward1
headach nausea4 insomnia3 pain2 vomit2 nightmar1 symptom1
header keeper2 kick2 minut2 slot2 unmark1
headlight lamp2 windshield2 light1 mirror1
headlin obituari1 page1 spotlight1 tabloid1
headmast vicar3 provost2 tutor2 reverend1
headphon microphon4 stereo3 plug1 radio1
headquart offic3 oper1 outsid1 outskirt1 staff1
heal miracul3 spiritu2 medit1 mend1 mystic1 numb1 purif1 rebirth1 recov1 regener1 rift1 undon1
health healthcar3 medic3 nutrit2 hospit1 insur1 medicin1 prevent1 safeti1 servic1 welfar1
healthcar medicar1 servic1
healthi healthier4 matur2 stabl2
healthier richer2 safer2 smarter2 wiser2 lifestyl1 unhealthi1 wholesom1
heap pile4 scorn4 mound1 rubbish1 shower1 trash1
hear listen4 proceed3 impeach2 loud2 tell2 judg1 juri1 pend1 sound1 testifi1 testimoni1 trial1 verdict1
hearst tribun3 sentinel1
heart surgeri2 hospit1 pain1 stomach1
heartbeat pacemak2 puls2 relaps1 rhythm1
heartbreak hilari2 pathet2 rivet2 wrench2 horrifi1 shock1 terrifi1 tragic1
heartfelt sincer4 sympathi2
hearti rous2 tasti2 spici1
heartland stronghold2
heat preliminari3 hot2 temperatur2 kerosen1 liquid1 plumb1 puls1 water1
heater stove4 refriger2 hose1 kerosen1 lamp1 oven1 ventil1
heath hodg1 moss1 muir1 paisley1 russel1
heather holli2 melissa2 hurley1 kathi1 lili1 linda1 lynn1 patricia1 tara1 vanessa1
heaven hell4 paradis1 satan1
heavi heavier3 heavili1 intens1 light1 massiv1 rain1 stiff1
heavier lighter4 load2 thicker2 shorter1 thinner1 weight1
heavili larg2 poor2 main1 most1 primarili1
heavyweight lightweight3 powerhous3
hebrew yiddish4 talmud2 torah2 testament1 translat1
heck yeah2 hey1 mess1
hectic leisur2 whirlwind2 strenuous1 stress1 tedious1
hector ramon2 romero2 juan1 julio1 pedro1
hedg invest1 investor1 leverag1 specul1 swap1
heed ignor2
heel toe3
hefti whop2 overdu1 pay1 stagger1
height width3 length2 metr2 size2 meter1 tall1 weight1
heighten inflam3 lessen2 tension2 intensifi1 jitter1 renew1 underscor1
heinous senseless2 vile2 horrend1 perpetr1
heir throne3 inherit2 successor2 hereditari1 nephew1 presumpt1
heist robber2 robberi2 scam1 spree1
helen katherin2 margaret2 mari2 shirley2 susan2 jane1 jeann1 jenni1 joyc1 luci1 mrs1 nanci1 peggi1 ruth1
helena isabella1 luci1 maria1 maud1
helicopt plane3 pilot2 tank2 jet1 land1 patrol1 reconnaiss1 rescu1 swoop1
helium hydrogen4 oxygen2 vapor2 isotop1 liquid1 methan1 molten1 nitrogen1
hell mad1 monster1
heller weber2 wiener2 lambert1 lauri1 morrow1 petersen1 rousseau1
hello hey3 mister3 wow2 mama1 viva1
helm rein4 jess2 stint1 tenur1 weld1
helmet vest3 mask2 uniform2 pad1
help use3 provid2 tri2 hope1 improv1 keep1 lead1 make1 manag1 need1 protect1 push1 put1 rais1 seek1 send1 struggl1 take1 worthwhil1
helper maid4 servant2 labour1
helpless powerless4 hopeless3 numb1 terrifi1 unconsci1
helsinki oslo4 stockholm4 sofia1
hemingway twain2 hopper1 jacquelin1 poe1
hemorrhag intestin1 paralysi1 pulmonari1 swell1
hemp polyest2 resin1 synthet1 wool1 yarn1
hen lar1 roo1 rooster1 schneider1 weber1 zee1
henc therefor3 thus3 wherea3 impli2 latter1 mean1 refer1
henceforth shall3 ordinarili2 oblig1 reckon1 swear1
henri samuel3 william3 john2 pierr2 sir2 thoma2 walter2 hugh1 jame1 joseph1 philip1
hepat mening3 infect2 tuberculosi2 viral2 influenza1 malaria1 measl1 pneumonia1 vaccin1 virus1
hepburn katharin4 norma1
her their3 herself1
herald tribun4 tout3 newspap2 sentinel2 inquir1
herb spice4 herbal2 ingredi2 medicin2 mushroom2 veget2
herbal medicin3 remedi2 supplement1 tonic1
herbert horac1 sidney1 walter1
hercul puma3 mirag1 thor1
herd sheep3 livestock1 ranch1
here today4 just1 next1 now1 place1 way1
hereditari inherit2 nobil2 lord1 monarch1
hereford worcest2
herein therein2 thereof1
heresi witchcraft3 inquisit2 slander1 superstit1 treason1
heritag preserv3 histor2 landmark2 monument1 museum1
herm merlin3 octopus2 janus1 vinci1
herman russ2 schultz1 woodi1
hermit tyrant2 monk1
hero legend3 villain3 nemesi2 heroic1 heroin1 homag1 icon1 legendari1 man1 tribut1 warrior1
heroic heroism3 homag1 illustri1 righteous1 valiant1
heroin morphin3 opium3 marijuana2 narcot2 kilo1 meth1 smuggl1
heroism sacrific1
heron partridg4 peacock2 lili1 otter1 zebra1
herring salmon3 trout3 tuna2
herself himself4 woman2 him1 mother1 myself1
hershey kraft2 plough2 lilli1 pullman1
hertz rental2 tesla1 vantag1 watt1
hesit intend2 reluct2 slightest2 timid2 unwil2 wari2 hurri1 ignor1 interven1 lest1 paus1 pretend1 resist1 succumb1 tempt1 toler1
heterosexu homosexu4 unmarri3 intercours2 lesbian2 interraci1 marriag1 unprotect1
hey yeah4 wow2 mama1 wanna1 yes1
hick tate4 muse2 pollard2 saunder1 wynn1
hickey mage2 shea2 lazarus1 leari1 saul1
hickori oak2 magnolia1 pine1 walnut1
hide shelter2 stash2 hideout1 laden1 pocket1 reveal1 search1 secret1 suspect1 whereabout1
hideous monstrous3 horrend1 horrifi1
hideout stronghold3 sanctuari2 jungl1 raid1
hierarch hierarchi4 rigid2 incompat1 spatial1
high low4 higher2 highest1 level1 particular1 regard1 school1 sensit1 wide1
higher lower4 low3 level2 price2 rate2 highest1 increas1 lowest1 rise1
highest lowest4 level2 rank2 overal1 peak1 top1
highland plain2 hill1 mountain1 piedmont1 plateau1 verd1
highlight underscor3 showcas2 underlin2 illustr1 reflect1 show1 tout1
highway road4 roadway4 interst3 rout3 intersect2 turnpik2 interchang1 parkway1 railroad1 terminus1
hijack pirat1 plane1
hike horseback3 jog2 slash1
hiker skier3 surfer1
hilari humor2 rivet2 surreal2 iron1 quirki1 wacki1 witti1
hill valley3 lane2 mountain2 ridg2 hillsid1 meadow1 oak1 overlook1 park1 riversid1 stone1
hilli wood4 mountain3 terrain2 hillsid1 lush1 picturesqu1 rug1
hillsid hilltop3 wood3 ravin2 slope2 overlook1 riversid1 rooftop1 valley1
hilltop outpost2 overlook2 seasid2 seclud2 wall2 lakesid1
him himself4 them2 man1 put1 then1 tri1
himalaya mountain1 plateau1 siberia1 slope1
himself itself1 man1
hind hooper4 samuel3 ridley1
hinder imped4 jeopard2 obstruct2 interfer1 stifl1 undermin1
hindi malay2 yiddish2 languag1 subtitl1
hindsight retrospect4 notwithstand1
hindu muslim1 pagan1 religi1 secular1
hing rest2 lid1 mirror1 retract1 spoiler1
hint signal4 slightest3 whiff3 impli1 indic1 insist1 reiter1 specul1 subtl1 unmistak1
hip hop3 knee2 shoulder2 thigh2 waist2 leg1 pop1 rap1 toe1 torso1
hippi psychedel2 sixti2 retro1
hire recruit3 work3 job2 staff1
hiroshima yokohama4 osaka3 tokyo1
hispan latino4 minor1 white1
histor landmark4 tradit3 histori2 regard1 signific1
histori life2 legaci1 literatur1 modern1 narrat1 societi1 tradit1
historian scholar4 linguist2 philosoph1 poet1 writer1
hit strike4 homer1 off1 run1 shoot1 shot1 singl1 straight1 worst1
hitch snag2
hitler nazi4 stalin4 reich3 lenin1
hitter pitcher4 homer2 inning2 pinch2 pitch2 starter2 outing1 reliev1
hoard loot1 stash1
hoax prank4 scam2 malici1
hobbi pastim3 pursuit3
hockey lacross2 soccer2 ice1 leagu1 rink1 skate1
hodg hogg3 palmer2 laird1 muir1 ridley1 russ1 slater1 stafford1 thorn1
hog pig2 manur1
hogan kane2
hogg pollock2
hoist pin2 mast1 wave1
hold take2 keep1 meet1 must1 place1 put1 retain1 seek1 set1 share1 should1 sit1 stand1 stay1
holden tanner1
holder runner1
hole putt3 stroke3 par2 shot1 sneak1 wood1
holi sacr4 pilgrimag3 prayer2 jesus1 martyr1 mecca1 pray1 sacrament1 shrine1 worship1
holiday thanksgiv4 vacat2 weekend2
holist psychotherapi2 spiritu1
holland netherland3
holli laurel3 ivi2 lili2 schultz2 whitfield2 partridg1 woodi1
hollow sleepi2 stoni2
hollywood movi4 vega1
holm sherlock3 kelli1 lewi1 murphi1 richardson1
holocaust jew2 jewish2 nazi2 restitut1 survivor1 victim1
holt lowri2 morrow1 russel1
homag tribut4
home hous4 resid2 hometown1 outsid1 residenti1 run1 shelter1 villag1 where1
homecom reunion3 triumphant2 prom1
homeless orphan3 shelter3 needi2 poverti2 hunger1 resid1
homemad leftov1 roadsid1
homeown renter4 lender2 landlord1 mortgag1 refin1 taxpay1 tenant1 uninsur1
homer inning4 singl2 out1 run1 slug1 tie1
homestead plantat1 rancho1 speedway1
homework math2 tutor1
homicid suicid3 manslaught2 robberi2 murder1 rape1 theft1
homo jurass1 primit1
homogen subset2 symmetr2 integ1 linear1 modular1
homosexu lesbian4 intercours2 sex2 sexual2 interraci1 minor1 taboo1
hon rev1
honda suzuki4 toyota4 motor2 volkswagen2
hondura nicaragua4 salvador3 panama1 uruguay1
hone perfect2 sharpen2 knack1 nurtur1 prowess1
honest straightforward2 thought2 trustworthi2 truth2 manner1 plain1 pretend1 sincer1 wise1
honesti humil3 integr2 modesti2 profession2 sincer2 intellect1 loyalti1 persever1 simplic1 tough1
honey sugar2 syrup2 vanilla2 jelli1 rum1 sesam1 sweet1 vinegar1
honeymoon vacat4 itinerari1 reunion1 wed1
hong kong4 mainland3 singapor3 shanghai2 taipei2 taiwan2
honolulu omaha2 tucson1
honor honour4 prestigi2 induct1 occas1 recipi1 tribut1
honorari prestigi1
honour humbl1 knight1 occas1
hoo loo2 nah2 nee2 pee2 huh1 med1 moo1 rah1 ref1 sow1 sur1 zee1
hood mask2 nake1
hook rough4 trip4 lock1 rope1
hooker mick2 winger2 prop1
hooligan thug2 youth1
hoop tar1
hooper samuel4 jacob1 pollock1 ridley1 spinner1
hoover roosevelt2 nixon1 truman1
hop rap4 pop3 regga3 rapper2 malt1 punk1 rock1 sneak1 soul1 stroll1 techno1
hope optimist2 promis2 tri2 wish2 insist1 keep1 look1 opportun1 push1 readi1 seek1 someday1 sooner1 tomorrow1
hopeless lone2 pathet2 indiffer1 insan1 miser1 nightmar1 powerless1 predica1 unprepar1 utter1
hopper woodi1
horac virgil2 lionel1 marqui1 milton1 theodor1 ulyss1
hord legion3 mongol2 swarm2 unsuspect1
horizon sky2
horizont vertic4 transvers3 invert2 rectangular2 parallel1 space1 surfac1 tail1 width1
hormon testosteron4 insulin3 steroid3 thyroid2 substanc1
horn trumpet3 whistl3 owl2 rori1 string1
hornet raptor2 wizard2 maverick1 net1
horrend horribl3 horrif3 terribl2
horribl terribl4 horrif2 horrifi1 tragic1 ugli1
horrif horrifi3 tragic2 terribl1 terrifi1
horrifi terrifi3 shock2 startl2 sadden1
horror thriller2 movi1 mysteri1 sequel1 suspens1
hors mule2 ride2 thoroughbr2 jockey1 race1
horseback jog3 ride3
horsemen knight1 legion1 nomad1
horsepow rpm4 torqu4 mileag1
horsesho knob2 pyramid1 triangl1
hose pipe2 pump1 screw1 tube1 vent1 ventil1
hospic hospit1 matern1 nurs1 orphanag1
hospit medic2 treat2 injur1 morgu1 nurs1 patient1 pneumonia1 psychiatr1
host inaugur2 sponsor2 invit1 show1 showcas1 upcom1 venu1
hostag kidnapp2 kidnap1 prison1 ransom1 taker1
hostel orphanag1 schoolhous1
hostess waitress3 receptionist1 waiter1
hostil resent3 intoler1 prejudic1 truce1
hot hottest3 soft2 ice1 warm1
hotel resort4 restaur3 inn2 luxuri2 mall2 motel2 ritz2 sheraton2 lodg1 loung1 mansion1 nightclub1 palac1 plaza1 room1
hotlin sos2 info1
hotter warmer3
hottest marque1
hound puppi3 terrier2 reindeer1 rooster1
hour minut2 morn2 night2 midnight1 week1
hous residenti2 offic1 resid1 room1
household resid2 incom1 regist1
housekeep maid4 nanni4 waitress3 receptionist2 mistress1 prostitut1 schoolteach1 waiter1
housew sitcom1
housewif schoolteach4 schoolgirl1 waitress1
houston seattl3 phoenix2 kansa1 los1 miami1 minneapoli1 oakland1 philadelphia1 portland1 sacramento1 tampa1
hover swoop2 perch1 rocket1 soar1
how what3 see2 whether2 whi2 know1 look1 say1 sure1 tell1 thing1 think1 understand1 way1 work1
howev though3 latter2 nevertheless2 result2 initi1 later1 may1 onli1 same1 thus1 unclear1 while1 yet1
howl roar1 whisper1 whistl1
hoy les1 mas1 nos1 ser1
hub metropoli1 port1 termin1
hubbl telescop4 orbit1 shuttl1 space1 spacecraft1
huddl locker1 sleep1
hudson lawrenc1 logan1 richmond1 rutherford1
hue peacock1 purpl1
huff skinner1
hug kiss4 weep3 smile2 sob2 laugh1 nod1 stare1
huge massiv4 immens3 larg2 vast2
hugh sir2 william1
hugo moral2 silva2
huh med2 moo2 yah2 nah1 nee1 pee1 rah1 ref1 roo1 uh1
hulk invinc1 joker1 superhero1 superman1
hull keel3 rover1 truss1
hum rumbl2 hustl1 nois1 tick1
human mankind2 right2 scienc2 humankind1 mammal1 mathemat1
humanitarian relief3 refuge1
humankind mankind4
humbl humili1 sadden1 thank1 upbring1 vindic1
humid temperatur4 moistur3 temper3 moist2 precipit1 rainfal1 raini1 warmer1 windi1
humil modesti4 persever2 rever2 obedi1 patienc1 profession1 prudenc1 simplic1 sincer1 tough1 virtu1 wisdom1
humili mistreat3 insult2 inflict1 injustic1 intimid1 miseri1 oppress1 shame1 torment1 tortur1
hummer saturn2 oldsmobil1 pontiac1 taurus1
humor humour4 satir3 sarcast2 whimsic2 wit2 witti2 iron1 joke1 parodi1 play1 quirki1
humour satir3 wit2 ironi1 sensibl1
hun sen4
hundr ten4 thousand4 million2
hungari romania4 poland3 ukrain2 latvia1 lithuania1 pole1
hunger starvat3 thirst3 poverti2
hungri thirsti4 starv3 restless1 scare1 sick1
hunt hunter4 poacher2 wolf2 prey1 roam1 whale1
hunter wolf3 poacher2 knight1 scott1 shepherd1 weaver1 wheeler1
hurdl obstacl3 uphil2 metr1
hurl pelt4 lob3 toss3 spray2 throw2 smash1 stone1
hurley vivian2 rees1 shirley1 steel1 syke1 vanessa1 veronica1
hurri okay1 pretend1 relax1 rush1 scrambl1 tempt1 vain1 wait1
hurrican katrina4 storm4 typhoon3 ike2 tropic2 rita1 wind1
hurst kane2 parri2 shay1 stafford1
hurt serious2 worri1 wors1
husband wife4 spous3 mother2 marri1 sister1 son1 widow1
hush puppi2 mop1
huski trojan3 wildcat3 wolverin2 sooner1 spartan1 vol1
hustl rake1
hut shack4 mud1 roof1 shelter1 taco1 tent1
hybrid model3 volt3 mini1 prototyp1 sedan1 turbo1
hyde madison3 lincoln1 sumner1
hydraul mechan2 valv2 pump1 turbin1 vacuum1
hydro solar1 turbin1
hydrocarbon liquid1 methan1 miner1 nitrogen1 polym1
hydrogen oxygen3 nitrogen2 ion1 isotop1 liquid1 lithium1 methan1 molecul1
hygien sanit4 sanitari4 nutrit2 quarantin1 veterinari1
hymn recit3 ode2 vers2 poem1 prayer1 scriptur1 sermon1
hype hysteria1
hyper macho2 over1 pervas1 primal1 pseudo1
hypertens pulmonari3 obes1 renal1
hypocrisi stupid3 ignor1 inact1 incompet1 indiffer1 postur1
hypocrit insensit2 irrespons2 misguid2 ignor1 immor1 misunderstood1 naiv1
hypothes hypothesi4 theori3 proposit2
hypothesi theori3 infer1 methodolog1
hypothet plausibl3 imaginari2 scenario2 trivial2
hyster laughter2 rude1 scream1
hysteria paranoia4 mania2 misinform2 panic1
ice melt2 snow2 rink1 sip1
iceberg tip1
iceland latvia2 malta1 norway1
ici snowi3 treacher3 slipperi2 snow2 stormi2 muddi1 windi1
icon recogniz4 symbol2 legend1 legendari1 superstar1 vener1
id identif1 passport1 password1 str1
idaho montana3 wyom3 oregon2 utah2 nevada1 vermont1
idea notion4 kind1 reason1 simpli1 sort1 theori1 think1 way1 what1
ideal pragmat3 suitabl3 valu3 ideolog2 principl2 realism2 lofti1 notion1 ordinarili1 perfect1 virtu1 zeal1
idealist naiv3 misguid2 visionari1
ident identif2 nation2 origin1 pair1 similar1 whereabout1
identif registr4 passport2 tag2 identifi1 registri1
identifi recogniz4 locat3 unknown2 suspect1
ideolog moral2 nation2 partisan2 philosophi2 root2 social2 marxist1 polit1 rhetor1 sect1 tendenc1 viewpoint1
idiot liar3
idl unus1
idol superstar2 madonna1 pageant1
ignit spark2 stoke2 unleash2 incit1 stir1 trigger1
ignor illiter2 indiffer2 insensit2 naiv2 oblivi2 superstit2 misunderstand1 misunderstood1 paranoia1 recogn1 render1 repeat1 stupid1 toler1
iii king2
ike katrina2 rita2 mitch1
ill pneumonia2 sick2 suffer2 symptom2 infect1 mental1 respiratori1
illeg illicit3 smuggl3 secret2 unauthor2 unlaw2 improp1 prostitut1 traffick1
illegitim invalid3
illicit narcot2 smuggl2 traffick2 opium1 peddl1
illinoi ohio3 wisconsin3 indiana2 iowa2 michigan2 missouri2 pennsylvania2 kansa1 kentucki1 maryland1 oregon1 tennesse1 virginia1
illiter liter4 unemploy1
illumin light2 lamp1 neon1 sunlight1
illus invis1 realiti1 spectacl1 vision1 wand1
illustr underscor4 sketch3 print2 reprint2 paint1 painter1 photograph1 pictori1 publish1 reflect1 sculptor1 underlin1
illustri intrepid1 stori1
imag imageri4 photograph3 pictur3 ultrasound3 optic2 photo2 scan2 scene2 infrar1 laser1 reson1 scanner1 symbol1
imageri visual2 scene1 symbol1 vivid1
imagin invent4 ingeni2 rememb2 wonder2 mayb1 tell1 thing1 think1 whimsic1
imaginari invis2 unseen1
imbal inequ2
imit mimic4 replic2 recreat1
immacul rosari1
immatur matur3 steril2 naiv1 suscept1 timid1
immedi prompt2 quick2 soon2 initi1 later1 move1 order1 possibl1 refus1 request1 short1 take1 temporarili1 then1 until1 urgent1
immens tremend4 incred1 unparallel1
immers steep2
immigr migrant4 migrat2 in1 mexico1 natur1 seeker1
immin impend4 inevit2 loom2 threat2 likelihood1
immor uneth4 inappropri2 irrespons2 unjust2 inhuman1 insensit1 moral1 obscen1 scandal1 shame1 subvers1 unaccept1 unlaw1 unnatur1
immort invinc2 invis1 quest1 redempt1
immun vaccin4 measl2 polio2 privileg2 suscept2 waiver1
impact negat3 implic2 potenti1 result1 risk1 signific1
impair retard1
imparti object4 integr2 neutral1 profession1 saniti1
impass standoff3 rous2 stall2 negoti1 passion1 rambl1 rebutt1 resolv1
impati unhappi3 restless2 nervous1 weari1
impeach motion1 overrid1 perjuri1 proceed1 reelect1 waterg1
impecc pedigre2 modesti1 tempera1 underst1
imped obstruct4 interfer2 jeopard2 inhibit1 preclud1 stifl1
impedi obstacl4 indispens2 prerequisit2
impend loom2 sudden1
imper necess3 indispens2 logic1 manifest1 paradigm1 prerequisit1 unavoid1
imperfect incompat1 incomplet1 unreli1
imperi royal2 tyranni2 oppress1
implant silicon4 pacemak3 surgic3 uterus1 womb1
implement interfac2 institut1 measur1 outlin1 process1 progress1 reform1 revis1 timet1 undertak1 undertaken1 verif1
impli signifi3 preclud2 implic1 implicit1 indic1 necessarili1 suffic1 theorem1 whatsoev1
implic ramif4 repercuss3 omiss2 rational2 implicit1 investig1 involv1 justif1 link1 risk1 whatsoev1
implicit indirect1 point1
implor scold3 remind1
import key2 signific2 tariff2 vital2 major1 manufactur1 most1 necess1 particular1 product1 quota1 raw1 regard1 shipment1 stress1 supplier1 use1 valuabl1 veri1
impos sanction4 imposit3 restrict2 strict2 tougher2 lift1 slap1
imposit unilater2 punit1 sanction1 unconstitut1 unjust1
imposs prove2 necessarili1 otherwis1 precis1 unabl1 unfortun1
impot infertil2 menopaus1 pill1
impound search1
impoverish poorest4 poorer2 neighbour1 poor1 ravag1 rural1 strike1 wealthi1
impract unsuit3 prefer2 unrealist2 useless2 irrelev1 obsolet1 problemat1 unavoid1
impress pleas2 remark2 stun2 superb2 surpris2 magnific1 modest1 motiv1 percept1 spectacular1 stellar1
imprint label2 marvel1 paperback1 reissu1
imprison jail4 incarcer3 punish2 sentenc2 parol1 prison1 tortur1 treason1
improb intrigu1 plausibl1 unbeat1
improp inappropri3 unlaw3 misus2 uneth2 manipul1 misconduct1 misl1 question1 unfair1
improv maintain2 strengthen2 upgrad2 increment1 modif1 progress1 promot1 qualiti1 recoveri1 reduc1
improvis roadsid2 repertoir1 storytel1
impuls tendenc3 instinct1 mood1 nerv1 reflex1 thought1
in natur3 on1
inabl overcom2 reluct2 lack1 unabl1 willing1
inaccur incorrect4 mislead4 incomplet3 unreli2 untru2 inconsist1 misinterpret1
inact reassign2 incompet1 indiffer1 meddl1
inadequ insuffici4 ineffect2 lack2 sanit2 lax1 outdat1 poor1 unsaf1 unsatisfactori1
inadvert unintent4 intent2 mistaken2 inexplic1 purpos1
inappropri insensit3 uneth3 irrelev1 irrespons1 objection1 obscen1 provoc1 unaccept1 undesir1 unfair1 unnecessari1
inaugur keynot1 presidenti1 slate1 swear1 tour1 upcom1
inc ltd2 subsidiari1
incap powerless2 inher1 moral1 unfit1 utter1
incapacit termin2 unfit2 unconsci1
incarcer inmat2 intern2 juvenil1 parol1
incarn reincarn2 manifest1 resurrect1
incens outrag2 irrit1 stung1
incent rebat4 subsidi3 reward2 leverag1 option1
incept tenur1
incess unrel4 relentless3 intermitt1 outburst1 persist1 snipe1
incest infidel3 miscarriag1 molest1 rape1 taboo1
inch nudg2 margin1 retreat1 width1
incid mortal4 preval4 occur2 kill1 shoot1 vandal1 violat1 violenc1
incident unintent2 interest1 miscellan1 ordinarili1 paradox1
incit instig4 provok4 inflam3 intimid1 subvers1 suppress1
inclin tempt2 prefer1 unwil1
includ such3 list1 notabl1 numer1 plus1 provid1 rang1 sever1 varieti1 various1 well1
inclus membership1 particip1 recognit1 represent1 select1 status1 sustain1
incom tax3 wage3 revenu2 save2 unemploy2 median1 outgo1 pay1 payment1 payrol1 premium1
incompat norm2 inher1
incompet ineffici4 ineffect2 inexperienc2 indiffer1 neglect1 neglig1 stupid1 unfit1
incomplet incorrect2 unreli2 unsatisfactori2 inconsist1
inconsist unsatisfactori2 ineffect1 misunderstand1 notwithstand1 unbalanc1
inconveni needless1
incorpor merg3 integr2 renam2 util2 introduc1 origin1
incorrect mislead1 mistaken1 spell1 unreli1 untru1 wrong1
increas rate2 reduc2 reduct2 level1 offset1 overal1 particular1 proport1 rais1 revenu1 rise1 signific1
incred unbeliev3 phenomen2 pretti1 terribl1 tremend1
increment meaning1 overdu1 sequenti1 stride1 tangibl1
incumb outgo3 reelect1 republican1
incur liabl2 inflict1 liabil1 loss1 needless1 owe1
inde nonetheless2 perhap2 probabl2 reason2 seem2 true2 unfortun2 yet2 instanc1 might1 moreov1 necessarili1 neither1 never1 nevertheless1 nor1 noth1 otherwis1 simpli1 suggest1 think1 though1 ultim1 what1 whi1
indebt poorer1
indec obscen4 pornograph1 pornographi1 unlaw1
indefinit postpon2 suspend2 temporarili2 perman1 resum1 shelv1 uncondit1
independ moder3 republ2 sovereignti2 verifi2 liber1 proclaim1 revolut1 seat1
index indic3 industri1 stock1 weight1
indi punk3 kiwi2 pop2 skipper2 speedway2 techno2 zealand2 label1 over1 race1 rocker1
india pakistan4 sri3 kashmir1 nativ1 nepal1 singh1
indiana kansa2 ohio2 tennesse2 wisconsin2 iowa1 kentucki1 michigan1 minnesota1 missouri1 oklahoma1 oregon1 pennsylvania1
indianapoli louisvill3 jacksonvill2 memphi2 speedway2
indic suggest4 show2 likelihood1 note1 point1 reflect1 sign1 signal1
indict subpoena2 perjuri1 plea1 plead1 prosecut1 prosecutor1 racket1 sentenc1 suspect1 verdict1 warrant1
indiffer oblivi1 unhappi1 unprepar1
indigen peopl4 nativ3 maori2 malay1 nomad1 peasant1 tribe1
indign outrag2 sorrow1 sympathi1
indigo violet2 oasi1 zebra1
indispens prerequisit3 insepar2 invalu2 unifi1
individu person3 organ1 proper1 regardless1 separ1 specif1
indonesia philippin4 malaysia3 thailand3 nigeria2 pakistan2 singapor2 jakarta1 papua1
indoor outdoor4 swim2 tenni2 rink1
induc inhibit4 transient2 manic1 prolong1 stimul1
induct rotari1
indulg pretend1 relish1 tempt1 temptat1
industri urban4 manufactur2 sector2 machineri1 maker1 market1 mine1 modern1 textil1 tourism1
ineffect ineffici2 opportunist1 unreli1 useless1
ineffici outdat2 notori1 wast1
inequ poverti2 injustic1
inertia polar3 latent2 rotat2 pendulum1 propag1 shear1 vibrat1
inevit unavoid4 invari3 undoubt3 scenario1 somehow1 sure1 ultim1 unexpect1 unthink1
inexpens sophist1
inexperienc talent3 novic1 unprepar1
inexplic momentarili4 mysteri4 miracul2 unintent1
infam notori4
infant newborn4 toddler4 matern1 mother1 pregnant1
infantri regiment4 mechan1 platoon1
infect pneumonia2 quarantin2 respiratori2 tuberculosi2 viral2 virus2 inflamm1 influenza1 malaria1 mening1 outbreak1 sicken1 strain1 symptom1
infecti respiratori1 tuberculosi1 viral1
infer presumpt1 regress1
inferior superior4 posterior1
inferno stamped2 rage1 wildfir1
infertil menopaus2 pregnanc2 reproduct2
infest jungl1 mosquito1 slum1
infidel marit4 jealousi1 miscarriag1
infiltr penetr3 sabotag2 raid1 smuggl1 sneak1
infin zenith3 vantag2 prism1 sirius1 whirlpool1
inflam provok2
inflamm intestin2 lesion2 swell2 ulcer2 inflammatori1 lung1 muscl1 pulmonari1 respiratori1 spinal1 stomach1
inflammatori insensit1
inflat rate3 unemploy3 raft2 pressur1 price1 recess1 rise1 slow1 tame1
inflict wreak3 suffer2 withstand2 risk1 spare1 unleash1
influenc inspir3 style3 particular1 perceiv1 polit1 presenc1 reput1 rhythm1 role1 shape1 sway1 tendenc1
influenti promin4 respect2 power1 prolif1 renown1
influenza swine4 virus3 outbreak2 rabi1 smallpox1 strain1
info on1
inform notifi4 tell2 undercov2 instruct1 intellig1 knowledg1 realis1 remind1 satisfi1 sourc1 unoffici1
infract offenc2 offens2 violat2 suspens1
infrar ultraviolet4 laser3 optic2 sensor2 sonar2 telescop2 wavelength2 radar1 radiat1 scan1 thermal1 ultrasound1
infrastructur project2 sector2 upgrad2 rebuild1 reconstruct1 resourc1 servic1
infring violat3 libel2 patent2 lawsuit1 litig1 trademark1
infus inject2 mix1 steep1
ing med1 sal1
ingeni invent4 intuit2 intric1 simplest1 unconvent1 unorthodox1
ingenu persever3 origin2 masteri1 persist1 resili1 sophist1 teamwork1 zeal1
ingredi spice3 veget2 mix1 mixtur1 nut1 powder1 recip1 tast1
inhabit popul4 nativ1 nomad1 prehistor1 resid1 spars1 tribe1 villag1
inhal spore2 monoxid1 secondhand1 swallow1
inher intrins3 moral3 innat1 irrelev1 limit1 perceiv1 percept1 problemat1 undeni1
inherit marriag2 legaci1 patern1
inhibit inhibitor3 pathway2 metabol1 stimul1 synthesi1
inhibitor receptor1
inhuman unjust2 tortur1 unlaw1
initi previous3 subsequ3 later2 origin2 undertak2 latest1 launch1 plan1 preliminari1 prioriti1 project1 propos1 recent1 reform1 report1 sponsor1 strategi1
inject lethal3 intraven2 pump2 insulin1 pill1
injunct restrain4 writ2 overturn1 petit1 revok1
injur wound4 injuri3 miss2 kill1 policeman1
injuri knee3 suffer2 leg1 minor1 miss1 sidelin1 sustain1
injustic oppress4 wrong3 racism2 tyranni2 neglect1 prejudic1
ink pencil4 memorandum2 paper2 pact1 printer1 sign1
inland waterway2 westward2 river1 seaboard1 shorelin1 upstream1
inlet shorelin1
inmat prison4 jail2 offend1
inn tavern4 motel3 lodg2 manor1 pub1 ranch1 suit1 terrac1
innat intrins3 intellect2 intuit2 instinct1
inner outer4 sphere1 upper1
inning out4 pinch2 pitch2 martinez1 outing1 over1 reliev1 run1 singl1 tie1
innoc insan1 presumpt1
innov invent3 technolog3 pioneer2 sophist1 sustain1
input voltag2 interfac1 output1 paramet1 signal1 user1
inquir tribun2 newspap1
inquiri investig4 probe4 panel1 queri1 request1
inquisit persecut1
insan sane3 irrat1 paranoid1
inscrib inscript4 marker2 plaqu2 scroll2 tombston1
inscript plaqu2 tombston2 manuscript1 marker1 read1 text1 tomb1
insect larva3 pest3 prey3 mosquito2 rodent2 spider2 worm2 mammal1 moth1 nocturn1 parasit1 predat1 reptil1 snake1
insecur instabl3 lawless3 unstabl2 miseri1 poverti1 shortag1 strife1 worsen1
insensit irrespons1 misunderstood1 rude1 vulgar1
insepar quasi1
insert modifi1 quot1 remov1 sub1 substitut1 trim1 updat1
insid outsid4 onto2 room2 lock1 nearbi1 seal1 surround1 tini1 underneath1 watcher1
insight perspect2 invalu1 knowledg1
insignia liveri1 rank1 regiment1 uniform1
insignific neglig4 trivial3 irrelev2 meaningless1 statist1 undesir1
insist intend2 refus2 say2 oppos1 reiter1 repeat1 stanc1 stress1 suggest1 warn1 will1
insomnia nausea3 psychot1 schizophrenia1 vomit1
inspect inspector4 quarantin3 supervis2 verif2 monitor1 safeti1 sanction1 test1 weapon1
inspector investig2 superintend1 verifi1 weapon1
inspir motiv4 instil2 nurtur2 reminisc2 style2 uplift2 passion1 popular1 remind1 reward1 romant1 theme1 visionari1
instabl turmoil3 strife2 unrest2 lawless1 tension1 turbul1 uncertainti1 worsen1
instal mainten1 remov1 repair1 replac1 upgrad1
instanc mean1 moreov1 particular1 same1 similar1 simpli1 specif1 subject1 suggest1 though1 unlik1
instant readili2 momentarili1 simultan1 sudden1
instead rather3 simpli2 while2 without2 keep1 longer1 make1 mean1 now1 put1 rest1 same1 take1 them1 then1 thus1 turn1 use1 way1 well1
instig orchestr2 spearhead2 mastermind1 vendetta1
instil nurtur2 motiv1 perpetu1 sharpen1
instinct intuit3 tempera2 intellect1 primal1
institut research3 scienc3 organ2 studi2 laboratori1 societi1 univers1
institution segreg1
instruct summon2 lesson1 order1
instructor traine4 trainer3 mentor2 teacher2 recruit1 technician1 train1
instrument orchestr2 vocal2 keyboard1 music1 percuss1 record1 sound1 synthes1
insuffici suffici4 lack2
insul shield2 thermal2 tile2 plywood1 shingl1 ventil1 wire1
insulin serum1 testosteron1
insult offend4 taunt4 misunderstood2 mock1 racist1 scold1 slur1 verbal1
insur pension3 premium3 save2 lender1 liabil1 medicar1 pay1 uninsur1
insurg milit4 rebel3 militia2 stronghold2
int roundup1 var1
intact preserv3 remain2 untouch2
intak nutrient1
intang priceless2 tangibl2
integ symmetr2 invers1 linear1 matrix1 subset1 vector1
integr transform2 modular1 multi1 profession1 respect1 sovereignti1 system1 transpar1 unifi1 util1
intel motorola4 microsoft3 micron2 microprocessor2 oracl1 processor1
intellect tempera3 intuit2 wisdom1 wit1
intellectu spiritu3 thinker3 moral2 politician1 scholar1 social1
intellig smart4 isi2 pentagon2 secret2 thought2 militari1 passiv1 ration1 secur1 sophist1
intend mean3 intent1 oblig1 order1 ought1 plan1 purpos1 specif1 suppos1 use1 want1 will1 wish1
intens prolong2 relentless2 passion1 preoccupi1 renew1 scrutini1 tireless1 undergo1 veloc1 vigor1
intensifi strengthen2 mount1 persist1 renew1 unrel1
intent purpos3 unintent3 motiv1
inter milan2
interact multimedia4 onlin2 relationship2 molecul1 phenomena1 video1
intercept punt4 touchdown4 sack3 tackl3 yard2 kickoff1 rush1 turnov1
interchang lens3 terminus2 intersect1 interst1 parkway1 roadway1
interconnect overlap1
intercours unprotect3 sexual2 pregnanc1 sex1
interest intrigu4 paradox2 rais2 rate2 lend1 odd1 retrospect1 subtl1 uniqu1 valu1
interf interfer4 meddl4
interfac user3 mode1 modul1 server1 setup1 templat1
interfer interven1 intrus1 meddl1 obstruct1
interim transit4 provision3 replac1
interior ministri1
intermedi secondari3 tier1
intermediari quasi4 liaison1 mediat1
intermiss timeout3 interv2 rehears1
intermitt marsh3 swamp2 period1 reappear1
intern recognis3 recogn2
internet onlin4 web4 user3 network2 media1 messag1 mobil1 phone1 softwar1 websit1 yahoo1
internship semest2 placement1 tutor1 vocat1
interpol warrant1
interpret translat4 liter1 misinterpret1 opinion1 perceiv1 preced1 theori1 valid1
interraci marriag3 underag1
interrog tortur2 mistreat1 wiretap1
interrupt outag3 uninterrupt3 punctuat2
intersect terminus3 junction2 interst1 pedestrian1 road1 roadblock1 roadway1 roundabout1 rout1
interst turnpik3 rout2
interv syllabl2 octav1 period1 sequenc1 shorter1 shortest1 space1 variat1
interven intervent2 respond2 react1
intervent monetari1 respons1 therapi1
interview news2 press2 tell2 newspap1 question1 refer1 report1 show1 speak1 write1
intestin liver1 lung1 respiratori1 stomach1 tract1 uterus1
intim intimaci3 romant2 relationship1
intimaci loneli1 relationship1 solitud1 warmth1
intimid menac1
intoler unbear4 unaccept3 prejudic2 racism2 unimagin2 toler1 unjust1 unreason1
intraven morphin1 oral1 pill1 transfus1
intrepid kitti1 rover1 voyag1
intric layer3 weav1
intrigu puzzl2 perplex1 plausibl1 unsettl1
intrins residu1 undeni1
intro riff4 repetit1
introduc introduct3 modifi2 version2 model1 origin1 promot1 propos1 replac1
introduct usag1 version1
introductori textbook2 rambl1 semest1
intrud sniper2
intrus malici1 overt1 privaci1 uncontrol1 unwant1
intuit quicken3
invad invas3 occupi3 soviet1
invalid null4 valid4 void2 unconstitut1
invalu valuabl3 priceless1 unparallel1
invari seldom3 ordinarili2 rare1
invas occup4 war3
invent inventor2 patent2 reinvent2 pioneer1 quirki1 unorthodox1 whimsic1
inventor mathematician2 physicist2 patent1 pioneer1
inventori stockpil4
invers linear1 matrix1 paramet1 varianc1
invert tandem1 vertic1
invest portfolio2 sector2 ventur2 loan1 manag1 mutual1 partner1 secur1 spend1 valu1
investig probe4 prosecutor2 involv1 offici1 search1
investor trader4 market2 stock2 sharehold1
invinc unstopp3 unbeat2 invis1 mighti1
invis unseen4 visibl2 nake1 shadow1
invit meet2 join1 particip1 pebbl1 repres1 select1 visit1 welcom1
invok waiv2 overrid1 privileg1 summon1
involuntari manslaught3 voluntari2 neglig1
involv respons3 link1 method1 other1 requir1 suspicion1 work1
inward outward4 tilt1 upward1 westward1
iodin potassium1 serum1 solubl1
ion molecul2 particl2 lithium1 potassium1 proton1
iowa michigan2 missouri2 nebraska2 ohio2 wisconsin2 kentucki1 oregon1 pennsylvania1 tennesse1
ipod laptop2 macintosh1 phone1
iran iraq3 pakistan2 saudi2 syria2 jordan1 korea1 nuclear1 russia1 turkey1
iraq lebanon2 sunni2 israel1 jordan1 kuwait1 militari1 palestin1 syria1
ire provok1 wrath1
ireland scotland4 wale3 scot1 zealand1
iren josephin2 jeann1 sophia1 suzann1 sylvia1 vivian1
iri violet3 lili1 smiley1
iron ironi3 steel3 metal2 sarcast2 paradox1 pervers1 sentiment1 surreal1 unsettl1
ironi metaphor1 nostalgia1 piti1 remind1 sens1 twist1 undeni1 understat1
irrat pervers2 ration2 selfish1 undesir1 unjust1 unrealist1 unreason1
irregular rig3 mar1 violat1
irrelev meaningless3 useless3 moot2 problemat2 trivial2 nonexist1 unavoid1 worthless1
irresist seduct3 pervers2 unstopp2 temptat1 undeni1
irrespons reckless4 misguid3 unaccept2 outrag1 provoc1 uneth1
irrevers verifi2 paralysi1 unavoid1 uncontrol1
irrig reservoir2 sewag2 reclam1 sanit1 water1
irrit unpleas2 puzzl1 stung1 troublesom1 visibl1
isaac jacob3 mose2 samuel2 joshua1 judah1 leo1 noah1 rabbi1
isabel jeann2 olivia2 rita2 josephin1 maria1 norma1 paulin1 penelop1 rosa1
isabella marguerit2 matilda2 sophia2 joan1 josephin1 louis1 princess1
isaiah jeremiah3 jonah1 noah1 prophet1 scotti1
isl island2 newfoundland1 newport1
islam muslim3 jihad2 milit2 religi2 secular2 judaism1 radic1 religion1
island peninsula3 shore2 leaf1 ocean1 penguin1 ranger1 sabr1
isol neutral2 remot2 unstabl2 popul1 punish1 scatter1 vulner1
isotop kinet1 neutron1 radioact1
israel palestin4 jerusalem3 lebanon2 sharon2 syria2 jewish1 strip1
issu matter3 question3 letter2 topic2 legal1 polici1 problem1 statement1 status1 subject1
istanbul tel4 stockholm2 osaka1 rotterdam1
ital sic1 sidebar1
itali spain4 portug2 romania2 turkey2 netherland1 sweden1 ukrain1
item merchandis2 jewelri1 materi1 packag1 piec1 product1 toy1
itinerari sightse1 trip1
itself part1 rather1 themselv1 transform1 within1
ive picker2 lazarus1 munch1 shakespear1
ivori liberia3 leon2
jab punch3 swipe2 reflex1 tack1
jack sam2 tom2 jame1 jerri1 jim1 jimmi1 joe1 kelli1 mickey1 nick1 ted1 toni1
jacket pant3 shirt3 sweater3 trouser2 tuxedo2 vest2 khaki1 leather1 plaid1 skirt1 sleev1 uniform1 wear1
jacki jacquelin2 judi2 ruth2 kelli1 marilyn1 mickey1 sinatra1
jackpot lotteri4 lotto3 payday1 sweepstak1 win1
jackson johnson1 jone1 kelli1 lewi1 miller1 moor1 parker1 robinson1 simpson1 smith1 thompson1 walker1
jacksonvill miami2 syracus2 tampa2 jaguar1 louisvill1 tulsa1
jacob ridley2 shaw2 matthew1 simmon1
jacobi mors3 sender2 laird1 stile1 telegram1
jacquelin marjori2 peggi2 veronica2 joan1 madam1 marguerit1 mrs1 ruth1 suzann1
jade sapphir2 terra2
jag rag2 tower1
jagger mick4 madonna2
jaguar rover2 vike2 mustang1 patriot1 ram1 raven1 redskin1 texan1
jail prison4 sentenc2 probat1
jakarta manila4 johannesburg1 nairobi1
jake joey3 jerri1 jess1 josh1 kyle1 matt1 randal1 rex1
jam radar1 sidewalk1 traffic1
jamaica trinidad3
jame john3 richard2 robert2 stephen2 thoma2 william2 jim1 lawrenc1 marshal1 mason1 michael1 nichola1 paul1 peter1 scott1 smith1
jan lar1 petersen1
jane luci2 sarah2 laura1 lynn1 margaret1 mari1 melissa1 patricia1 peggi1 susan1
janet reno3 linda2 judi1 laura1 sandra1 sheila1 shirley1 susan1
januari juli2 june2 novemb2 octob2 septemb2 march1
janus magellan3 vanguard3
japan tokyo4 korea3 taiwan1
jar pot3 unsettl2 lid1 pint1 wrench1
jargon shorthand4 terminolog4 slang3 metaphor1
jasmin lavend2 lili2 violet1
jason josh2 matt2 shawn2 tim2 jeff1 jeremi1 kenni1 luke1 mike1 travi1
jasper pike2 monro1 newton1 township1 vernon1
java remot1 unix1
jaw tooth3 skull2 neck1 rib1 spine1 vertebra1
jay oriol3 red2 royal2 marin1 marlin1 padr1 ray1 rocki1 yanke1
jazz music2 musician1 pianist1 quartet1 rhythm1 trio1
jealous jealousi2 obsess2 lover1 seduc1 stepmoth1
jealousi lust3 paranoia2 malic1 rage1
jean pierr4 pant3 shirt2 sneaker2 trouser2 mari1 shoe1 sweater1 underwear1
jeann rita2 josephin1 marilyn1
jed roo2 kay1 len1 patel1 samson1
jeep minivan3 tank2 van2 limousin1 park1 truck1 vehicl1
jeff mike2 randi2 scott2 steve2 tim2 jess1 jim1 ken1 kirk1 kyle1 larri1 rick1 rob1
jefferson lincoln3 monro3 lafayett1 madison1 quinci1 vernon1 webster1
jehovah mormon2 torah1
jelli peanut2 salsa1
jen lar4 lin2 kay1 ping1 sawyer1 steel1 ting1 tucker1 turner1 woodruff1 yin1
jenna lauri2 phoeb2 pam1 vanessa1
jenni melissa2 molli2 salli2 luci1 maggi1 naomi1 pam1 shelli1
jeopard undermin2 risk1 ruin1 threaten1
jeopardi peril2 limbo1 void1
jeremi tim2 jonathan1 kyle1 laurenc1
jeremiah leari2 timothi2 lock1 paulin1 reverend1 tobi1
jericho strip3 jerusalem1 oasi1
jerk snatch4
jerri joe2 larri2 terri2 jimmi1 johnni1 ken1 mack1 mike1 phil1 randal1 rick1 riley1 sam1 steve1 tom1
jersey shirt2 uniform2 logo1 massachusett1 minnesota1 portland1 sneaker1 york1
jerusalem tel3 jewish2 palestin2 mosqu1 nazareth1 settlement1 sharon1 strip1
jess max2 ralph2 ted1
jesuit missionari4 seminari2 nun1 theologian1
jesus resurrect3 juda1 messiah1 savior1
jet plane3 jumbo1 pilot1
jew jewish4 muslim2 nazi2 settler1 turkey1
jewel jewelleri2 jewelri2 necklac2 pearl2 precious2 valuabl2 ornament1 priceless1 thief1 treasur1
jewelleri jewelri4 ornament1
jewelri ornament2 tiffani1
jewish orthodox2 settler2 judaism1 rabbi1 religi1 settlement1 synagogu1
jihad milit3 martyr2
jill karen2 pam2 kathi1 laura1 lauri1 lori1 martha1
jim pete3 mike2 pat2 phil2 rick2 scott2 steve2 tom2 jimmi1 joe1 kelli1 ken1 kirk1 tim1
jimmi johnni3 kenni2 joe1 nelson1 sonni1 toni1 willi1
jingl oldi1 siren1
jitter nervous3 worri3 spook2 stoke2 linger1 sentiment1 uncertainti1 woe1
joan laura1 margaret1 mari1 maria1 nanci1 patricia1 phylli1 sylvia1
job worker3 workforc3 layoff1 staff1 wage1 work1
jock kelvin1 smiley1
jockey trainer3 thoroughbr2 race1 racer1 rider1 spar1
joe mike2 tom2 johnni1 matt1 murphi1 pat1 rick1 terri1
joel jonathan2 lester2 randi1 rick1 rob1
joey josh1 kyle1 sonni1
jog walk3 treadmil1
johann ludwig3 nil1 otto1
johannesburg nairobi3 sydney2 wellington1
john paul3 thoma3 peter2 richard2 william2 joseph1 michael1 patrick1 robert1
johnni kenni1 pete1 sam1 sonni1 tommi1 willi1
johnson miller3 lewi2 robinson2 smith2 walker2 jone1 morri1 robert1 russel1 thompson1 william1 wilson1 wright1
join particip3 rejoin2 lead1 meet1 member1 return1 serv1 union1
joint muscl3 partnership2 sponsor2 multi1 oper1 strateg1
joke laugh3 prank2 repli2 monologu1 point1 remark1 silli1 smile1 talk1
joker superman2 villain2 nemesi1 ninja1 smiley1 tarzan1
jolli merri3 shepherd1 stout1
jolt rattl4 richter3 rock2 shake2 tremor2 magnitud1 quak1 rippl1
jonah thorn2 rees1 reuben1
jonathan joshua2 marc2 matthew1 nick1 peter1 rob1 simon1 stephen1 steven1 tim1
jone moor2 smith2 lewi1 morgan1 robinson1 russel1 william1
jordan syria3 kuwait2 libya2 saudi2 lebanon1 qatar1 yemen1
jose juan3 pedro2 ramon2 rodriguez2 martinez1 santo1
joseph samuel2 julius1 lawrenc1 loui1 nichola1 paul1 peter1 robert1 thoma1 victor1
josephin marguerit3 mildr3 katherin1 matilda1 sophia1
josh matt3 randi2 kenni1 matthew1 noah1 shawn1 tobi1
joshua julian2 saul2 seth2 mose1
journal period3 public3 scholar3 paper1 publish1
journalist report3 writer3 photograph2 media1 novelist1 observ1 translat1
journey voyag4 trek2 trip2 overland1 path1 quest1 ride1 travel1
joy joyous4 pleasur3 passion1 sad1 sorrow1 spontan1 tear1
joyc judi2 lynn2 kathi1 marilyn1 patricia1 peggi1 stein1 ulyss1 vivian1 wolf1
joyous triumphant2 solemn1 spontan1
juan pablo4 santiago3 pedro2 julio1
juda satan1 slayer1 voodoo1
judah mose2 rufus2
judaism torah3 orthodox2 rabbi2 religion1 talmud1
judg juri2 magistr2 suprem2 judici1 juror1 justic1 lawyer1 prosecutor1 upheld1 verdict1
judgement judgment4 verdict3
judgment merit2 verdict2 rule1
judi marilyn3 linda2 liza2 kathi1 laura1 lynn1 melissa1 patricia1 peggi1 ruth1 shirley1 tammi1
judici judiciari2 justic2 legal2 jurisdict1 oversight1 suprem1
judiciari subcommitte2 justic1 oversight1 senat1 speaker1
judith naomi2 patricia2 louis1 marjori1 susan1 suzann1
judo karat4 row1 triathlon1 wrestl1
jug kettl1 vase1
juggl tinker1
juic lemon4 lime3 vinegar3 soda2 syrup2 milk1 pineappl1 rum1 sauc1 soy1 sugar1 tomato1 yogurt1
juici tasti2 spici1 tart1
juli june2 march2 novemb2 octob2 septemb2
julian matthew1 peter1 simon1
juliet macbeth4 romeo4 shakespear2 lear1 pullman1
julio pablo1 ramon1 santo1 silva1
julius leo2 saul1
jumbo sirius2
jump leap2 slip2 surg2 rise1 slide1 slump1 soar1 tumbl1
jumper shooter2 putter1 skater1
jun min2 pang2 wang2 yang2 shi1 tao1 ting1
junction terminus3 railway1 road1 roundabout1
june march2 novemb2 octob2 septemb2
jungl mountain1 rug1
junior senior2 varsiti2 novic1 puma1 sophomor1 youngest1
junip pine2 sage1 sap1 willow1
junk spam2 unsolicit1
jupit moon3 neptun3 saturn3 planet2 mar1 orbit1 planetari1 pluto1
jurass prehistor1
juri juror4 trial2 verdict2 panel1 prosecut1 prosecutor1 testimoni1
jurisdict statut2 pursuant1 statutori1
juror testimoni2 lawyer1 prosecutor1 simpson1 testifi1 verdict1
just now2 onli2 way2 least1 littl1 lot1 mayb1 much1 noth1 off1 put1 someth1 still1 then1 thing1 too1 turn1
justic suprem3
justif justifi4 pretext4 rational4 necess2 moral1 recours1 whatsoev1
justifi pretext2 warrant2 motiv1 rational1 unaccept1 unreason1 vindic1
juvenil offend2 male1
kaiser sloan2 ludwig1
kali shiva3 krishna2 wat1
kane neal1 robbin1 tucker1 wolf1
kangaroo kiwi3 swan3 rhino1 rooster1
kansa minnesota3 missouri2 oklahoma2 texa2 nebraska1 ohio1 oregon1 tennesse1
kappa phi4 sigma4 tau3 psi2 soror2 lambda1 omega1
karaok nightclub2
karat martial3 wrestl1
karen kathi2 linda1 lori1 polli1
karma reincarn3 voodoo2 omen1 pun1
kashmir pakistan2 nepal1 sri1 tribal1
kat mag3 mil1 pee1 uh1
katharin katherin2
katherin laura1 margaret1 mari1 marjori1 susan1
kathi lori3 peggi2 laura1 maggi1 melissa1 molli1 pam1 patricia1
katrina rita2 spill1
kay lacey1 lee1 ray1 saul1 saunder1
kayak paddl2
keat thatcher3 rudd2 timothi1
keel lid2 mast1
keen mind1 preoccupi1 understand1
keep let2 maintain2 put2 tri2 look1 make1 need1 our1 stay1 stop1 sure1 take1 them1 want1 without1 your1
keeper seaman1 skipper1
kelli murphi2 wayn2 lee1 miller1 perri1 robinson1 scott1 smith1 stewart1 tucker1 tyler1 walker1 walsh1 wilson1
kelvin newton1
kemp kerri1
ken mike2 kirk1 randi1 steve1 terri1 tom1 tucker1
kendal travi2 knox1 mason1 mercer1 oat1 starr1 tucker1 vernon1 warren1 wheeler1
kennedi reagan3 nixon2 ronald2 roosevelt2 wilson2 lincoln1 steven1 theodor1 truman1
kennel pigeon2 terrier1
kenni tommi1 travi1 tyler1 wayn1
kent lancast2 sussex2 milton1 stafford1
kentucki maryland2 tennesse2 louisvill1 nebraska1 oregon1 virginia1
kenya tanzania3 uganda3 nigeria2 zimbabw2 malaysia1 nairobi1 somalia1 sri1 sudan1 zambia1
kern polk2 waller1
kernel linux4 manifold1 unix1
kerosen petrol3 propan3 lamp2 stove2
kerri weld2 mitt1 republican1 senat1
ketchup mayonnais3 mustard1 rum1 sauc1 tequila1 tomato1 vinegar1 vodka1
kettl pot2
key lead2 major2 vital2 main1 top1
keyboard percuss2 synthes2 vocal2 midi1 string1 typewrit1
keynot speech3 luncheon1 speaker1
keyston meridian3 regent1
keyword slug2 ticker1
khaki trouser3 pant1 plaid1 shirt1 stripe1 uniform1
khan shah4 muhammad2 singh2 moham1
kick minut2 miss2 pass2 penalti2 punch2 slap1
kicker quarterback2 rooki2 madden1
kickoff punt4 recept1 touchdown1
kid youngster2 parent1 teen1 teenag1
kidnap kill2 murder2 robberi2 slay2 kidnapp1 rape1
kidnapp ransom3
kidney liver4 lung3 renal3 transplant3 marrow2 organ1 pancreat1 transfus1
kiev moscow4 ukrain3 kremlin2 odessa2 petersburg1 pragu1 sofia1 warsaw1
kill massacr3 murder3 slay3 wound3 shoot2 policeman1 rape1 suicid1
killer murder3 perpetr2 rapist2 serial2
kilo lbs4 pound3 ounc2 ton1 weigh1
kilometr mile4 nautic3 metr2 meter1 northeast1 radius1
kim lee4 korea2 sing2 lang1 min1 seoul1 shin1 woo1 yang1
kin notif2
kind sort4 sens2 someth2 thing2 type2 littl1 look1 lot1 mind1 much1 noth1 realli1 think1 true1 veri1 way1 what1
kinder vita2
kindergarten preschool4 pupil2 nurseri1 semest1
kinet particl2 rotat2 thermal1 veloc1
king princ3 queen3 kingdom2 monarch2 throne2 lord1 reign1 ruler1 warrior1
kingdom monarchi1 persia1 ruler1 territori1 tribe1
kingston melbourn1 richmond1 sydney1 wellington1 windsor1
kiosk vend3 mall1 outlet1 shop1 stall1 vendor1
kip lev1 stile1 tanner1
kirbi mors1 neal1 sim1
kirk martin1 norman1 sam1
kit manual1 medicin1 pack1 purif1 tent1
kitchen laundri2 room2 patio1 toilet1
kite python1
kitti peggi1 sparrow1
kiwi zealand2 skipper1
klan knight1 vigilant1
knack uncanni4 versatil1
knee shoulder3 ligament2 sprain2 thigh2 leg1 sidelin1 sore1 surgeri1 tendon1 wrist1
kneel seat2 nake1 silent1
knife knive4 scissor3 needl1 stab1 stick1
knight warrior3 legion1 nobl1
knit sew4 weav2 spin1 sweater1 yarn1
knive scissor3 stick3 sword3 wield2 pistol1 shotgun1 utensil1
knob saddl1
knock pull2 rip2 slam2 sweep2 punch1 throw1
knockout semifin1 undef1
knot mph2 rope2 thread2 speed1 warp1
know whi3 realli2 sure2 tell2 think2 understand2 want2 what2 learn1 let1 lot1 mayb1 name1 never1 nobodi1 noth1 rememb1 say1 see1 someth1 thing1 whatev1
knowledg scientif2 learn1 natur1 purpos1 skill1 trustworthi1 understand1
knox monro1 polk1 woodward1
knoxvill nashvill2 springfield2 louisvill1 memphi1 savannah1
kodak polaroid4 xerox4 panason2 soni2
kong singapor4 mainland3 shanghai2 taipei2 taiwan2
korea seoul4 south2 north1 nuclear1 taiwan1
kosher vegetarian1
kraft nestl2 roch2 mcdonald1 springer1 stapl1
kremlin moscow4 russia2
krishna shiva3 swami3 raj2
kuwait qatar4 saudi2 libya1 yemen1
kwan skater1 tara1
kyle matt1 randal1 slater1 tyler1
kyoto protocol2 treati2 pact1
lab laboratori4 test2 sampl1
label record2 packag1 releas1 studio1 vinyl1
laboratori test2 propuls1 research1
labour opposit2 peasant2 tori2 liber1 migrant1 parliamentari1 parti1 socialist1
labrador newfoundland4 yukon3
labyrinth maze4 pandora1
lac sur2
lace satin3 silk2 linen1 skirt1 tuxedo1 velvet1
lacey lea2 tammi1
laci pate1
lack poor2 problem2 spite2 widespread2 minim1 possess1 qualiti1 result1 suffici1
lacross softbal3 varsiti2 volleybal1
ladder rope3 scaffold1
laden mastermind1 oper1 purport1 terrorist1
ladi mari2 queen2
lafayett madison3
lag sluggish1 weakest1
lagoon reef2 shorelin2 saltwat1
laird wheeler2 langley1 talbot1
lake pond3 river3 stream2 marsh1 placid1 reservoir1 shorelin1 spring1 swamp1 valley1 waterfal1
lakesid seasid4 seclud3 riviera2
lam wong2 ling1 pang1 tai1 tong1 wan1
lama reincarn3 tibet3 tibetan3
lamb roast2 veal2 meat1 pork1 stew1
lambda zeta3 phi2 sigma2
lambert roch3 schneider3
lame silli1
lament remark2 melancholi1 ode1 regret1 remind1
lamp light3 lantern2
lanc rider1
lancashir surrey4 yorkshir4 somerset2 sussex2 midland1
lancast richmond2 windsor2 langley1 plymouth1 rochest1
land normandi3 properti3 takeoff3 pilot1 plane1 runway1 territori1
lander orbit4 mar3 martian2 spacecraft1
landfil wast2 sewag1 sludg1
landlord landown4 tenant4 renter2 owner1 proprietor1 rent1
landmark monument3
landown rancher4 peasant2 tenant1
landscap sceneri4 paint2 portrait2 lawn1 lush1 mural1
landslid rain3 runoff1 sweep1 tsunami1
lane road3 pedestrian2 ramp2 roadway2 logan1 path1 rout1 traffic1
lang lee1
langley mead2 logan1 piper1 richmond1 sac1 tinker1 wilton1
languag speak2 vocabulari2 word2 pronunci1 speaker1 text1 translat1
lans wilton2 springfield1 tacoma1
lao vietnam3 myanmar2 nepal2 thailand2 malaysia1 mongolia1
lap pole3 mph1 pit1 podium1 quickest1 race1 second1
laps shortcom2 mistak1
laptop notebook3 phone2 portabl2 printer1
lar nil2 petersen2
larg small4 larger3 part3 smaller3 tini2 largest1 main1 massiv1 most1 primarili1 vast1 virtual1
larger smaller4 small3 size2 smallest2 tini1 wider1
largest smallest2 major1 nation1
largo prado1 pueblo1 vila1
larri randi1 rick1 steve1 ted1 tim1 tom1 warren1
larva nest2 pollen2 nectar1 parasit1 worm1
las vega4 los2 wynn2 tres1
laser optic3 radiat2 ultrasound2 scan1 sensor1 ultraviolet1 wavelength1
lash slam4 pound3 whip1
last span2 meaning1 occur1 tangibl1 till1 wherein1
lat var2 romano1 zee1
late mid2 later1 short1 sinc1
latent residu3 pervas1 transient1 uncontrol1
later return2 short2 soon2 subsequ2 then2 latter1 medial1 move1 onc1 posterior1 prior1 recent1 replac1 take1 thereaft1 until1
latest recent3 report2 month1 ongo1 upcom1 week1
latex resin2 silicon2 stain2 synthet2 polyest1 primer1 rubber1 shingl1
latham rudd2 slater1
latino white2 mexico1 minor1
latitud longitud4 meridian1
latter thus2 name1 origin1 part1 present1 prior1 refer1 same1 upon1 whilst1
latvia lithuania4 romania2 malta1 poland1
laud prais4
laugh smile3 nod2 polit2 whisper2 yell2 laughter1 loud1 paus1 scream1 stare1 weep1
laughter scream1 shout1 tear1 whisper1
launch plan3 rocket2 satellit2 missil1 mission1 oper1 spearhead1 stage1 target1
launcher mortar3 missil2 projectil2 propel2 rifl2 rocket1 shell1 tank1
launder racket3 peddl1 smuggl1 traffick1
laundri wash3 toilet2 restroom1 towel1
laura patricia2 sarah2 susan2 linda1 mari1 martha1 nanci1
laurel magnolia1 myrtl1 oak1 willow1
laurenc noel2 lawrenc1 timothi1
lauri peck2 maggi1 pam1 saunder1 suzann1 vanessa1
lava molten3 volcan3 volcano3 plume2 spew2
lavend violet4 pink2 saffron2 pale1 pastel1 petal1 purpl1 turquois1
lavish luxuri2 perk1
law regul3 rule3 statut3 legal2 provis2 unlaw2 legisl1 legitim1 polici1 restrict1 standard1 strict1 violat1
lawless rampant3
lawmak legisl4 politician2 republican2 leader1 legislatur1 repres1 senat1
lawn shade2 lush1 oval1 pastur1 playground1 sidewalk1 tree1
lawrenc lynn1 marshal1 milton1 moor1 morri1 robert1 warren1 webster1
lawsuit litig3 su3 plaintiff2 suit2 liabil1 malpractic1 sue1
lawyer plaintiff3 prosecutor2 prosecut1
lax notori1 tighter1
lay wreath1
layer surfac2 thick2 mesh1 microscop1 mold1 seam1 sediment1 sheet1 strand1 textur1 thin1
layoff restructur1 shutdown1
lazarus spenc1 suzann1
lazi rude1 stupid1 timid1
lbs weigh3 pound1 weight1
lea mead1 stile1 sumner1 tanner1
leach tanner3 sim1 spenc1
lead major3 top3 second2 promin1 victori1
leader leadership2 meet2 member2 minist2 parti2 politician2 urg2 offici1 opposit1 prime1 repres1 summit1
leadership polit3 posit2 support2 parti1 polici1 presid1 respons1 role1 uniti1
leaf mapl4 sabr3 panther1 penguin1 raptor1
leaflet pamphlet4 poster1 sticker1
leagu season2 soccer2 team2 player1 rugbi1
leak leakag3 spill3 ruptur2 memo1 surfac1
leakag radioact2 methan1 overload1 radiat1 ruptur1 vapor1
lean tendenc3 nod2 stare2 tilt2 shove1 stroll1 thin1
leap sprint3 roar1 skid1 slide1 spin1 stride1 stumbl1
lear macbeth2 merlin2 phantom2 pullman2 shakespear2 romeo1
leari timothi2 meg1
learn realiz3 understand3 realis2 teach2 learnt1 lesson1 reveal1 skill1
learner literaci2 profici1 pupil1
learnt lesson3
leas oper2 rent2 servic2 ownership1 purchas1 warranti1
least near3 onli2 less1 none1 number1
leather shoe2 linen1 nylon1 pant1 silk1 wool1
leav stay4 return3 off1 rest1 right1 take1 wait1 while1
lebanon syria4 palestin2 turkey2 sudan1
lectur seminar4 workshop3 professor2 librarian1 present1 sociolog1 speech1 teach1 tutor1
ledger telegram1
lee sam2 lin1 wong1 woo1
leed manchest4 newcastl4 leicest3 liverpool3 sheffield2 stoke1
lefti starter3 pitcher2 reliev2
leftov stale1 stuf1 tasti1 unus1
leg limb3 neck2 toe2 torso2 muscl1 nose1 tail1 thigh1 tooth1 upright1 waist1 wing1
legaci prestig1 reput1 symbol1
legal valid3 legitimaci2 litig2 oblig1 polit1 regulatori1 right1 subject1 technic1
legend legendari3 myth3 lore1 star1 superstar1
legendari renown1 tribut1
legisl legislatur3 parliamentari3 provis3 measur2 pass2 politician2 propos1 reform1 repeal1
legislatur parliament2 senat2 pass1
legitim legitimaci1 reckon1 viabl1 worthi1
legitimaci valid2 recognit1 sovereignti1 sway1 undermin1
lei yuan3 tao2 ting1
leicest newcastl3 wasp2 liverpool1 manchest1 stoke1
leipzig rotterdam1 vienna1
leisur stroll4 recreat2
lemon lime4 oliv2 pepper2 parsley1 pineappl1 tart1 tomato1 vanilla1 vinegar1
len lens4 zoom3 sal1
lend lender2 loan2 mortgag2 refinanc2 liquid1 monetari1 rate1
lender loan3 mortgag3
length width4 shorter2 span2 thick1
lengthi prolong2
lenin stalin4 marx3 mao2
lens zoom3 microscop1 mirror1 nikon1 optic1 sunglass1
leo marcel1 otto1 peter1
leon liberia4 sierra4
leonard norman2 matthew1 murray1 paul1 peter1 phil1 warren1 watson1
leonardo michelangelo4 vinci4 marco1 silva1
leopard tiger2 tortois2 zebra2 lion1 owl1 safari1 sparrow1 turtl1
les sur2 pas1 revu1
lesbian queer1
lesion malign2 melanoma2 skin2 mutat1 tissu1 ulcer1
less much3 longer1 most1 perhap1 rather1 relat1 same1 too1 veri1
lessen minim3 mitig3 magnifi1 maxim1 undu1
lesson teach2
lest offend2 suffic2 pretend1 starv1 tempt1
lester milton1 randal1 russ1 ruth1 shirley1
let tell2 want2 put1 see1 sure1 take1 tri1 turn1 wait1
lethal potent3
letter memo3 messag3 send2 statement2 mail1 memorandum1 name1 paper1 read1 refer1 request1 word1 write1
letterman monologu1 showtim1 smiley1
lettuc spinach4 sprout2 tomato2 salad1
lev mil1 rook1 yah1
leve sewer1
level low2 lower1 lowest1 rate1 reduc1
lever lock1 tack1 throttl1 traction1
leverag maxim1
levi punit1 tax1 taxat1 vat1
levin randi1 shay1 wagner1 weber1
lew trey2 moe1
lewi smith2 walker2 miller1 murphi1 robert1 roger1 sander1 stewart1 thompson1 wilson1
lex reg1 superman1
liabil litig3 malpractic3 tort2 liabl1
liabl neglig1 oblig1
liar traitor2 thief1
lib tori1
libel slander4 malpractic1
liber socialist3 tori3 moder2 progress2 modern1 movement1 nationalist1 parti1 pragmat1 reform1 social1
liberia sierra2 sudan2 somalia1 togo1 zair1
liberti privaci3 protect2 right2
librari museum3 librarian1
librarian provost1 tutor1
libya morocco1 saudi1 sudan1 syria1 tunisia1 yemen1
licenc licens4 permit1 revok1
licens permit3 patent2 passport1 permiss1 registr1 revok1 sponsorship1
lick paw2 poke1 spit1
lid rack3 mat1 tray1
lie misl3 situat2 testifi2
lieg rotterdam1
lien roc1 wen1
lieu payabl1
lieuten sergeant3 offic1
life live2 man2 love1 mind1 natur1 own1 self1 stori1 true1 whose1 work1
lifeboat tug1
lifelong lifetim1 tireless1
lifestyl orient1 unhealthi1
lifetim longev2
lift pull2 sanction2 pressur1 push1 revers1
ligament tendon3 medial2 sprain1
light neon2 overhead2 sight1 sky1 sunlight1 visibl1
lighten suck3 mop1 shove1 unload1
lighter thinner4 thicker3 quieter2 softer2 shorter1 simpler1 sweeter1
lighthous lookout2 observatori2 tower2 windmil2 pier1
lightn thunder2 ranger1 ray1
lightweight synthet1
like unlik3 may2 might2 look1 love1 one1 possibl1 probabl1 remain1 such1 way1 well1 yet1
likelihood risk2 outcom1 possibl1 potenti1
likewis nevertheless2 nonetheless2 therefor2 moreov1 necessarili1 similar1
lili violet2 molli1 veronica1 willow1 woodi1
lilli plough2 pharmaceut1 roch1 tiffani1
lima manila2 mesa2 santiago2 santo2 toledo1
limb torso2 trunk1 vertebra1
limbo quagmir3 void3 oblivion1 unresolv1
lime mint1 oliv1 pineappl1 vinegar1
limerick tyron1
limeston quarri3 marbl2 sand1 sediment1 slab1
limit restrict4 minimum3 maximum2 reduc2 threshold2 lower1 measur1 prohibit1 provid1 regul1 requir1 rule1 zero1
limo limousin4 scooter1 sitter1
limousin scooter1 taxi1
limp sprint2 wobbl2 scratch1 stride1 swing1
lin ting3 wang3 wong3 yang3 ling2 ming1 ping1 tai1 tao1 wen1
lincoln monro2 luther1 plymouth1 roosevelt1 springfield1
linda monica3 susan2 lynn1 marilyn1 martha1 patricia1
linden ness2 muller1 rue1 willow1
line run2 side2 parallel1 platform1 rail1 row1 section1 sidewalk1 station1 street1 traffic1 up1
lineag origin2 trace1
linear vector2 matrix1 modular1 regress1 spectral1 symmetr1 variabl1
lineback quarterback3 receiv2 sophomor2 rooki1
linen wool4 silk3 woven1 yarn1
liner moder2 nationalist2 reform2
lineup roster4 rotat2 squad2 player1 season1 start1 starter1
ling min2 tao2 yang2 ting1 tong1 wan1 wang1 wong1 yin1
linger nag3 persist3 swirl2 uncertainti2 worri2 prevail1 simmer1
lingeri sportswear2 underwear2 perfum1 sexi1 swimsuit1
linguist mathematician2 sociolog2 mathemat1 scholar1 stylist1 theologian1 zoolog1
link suspect2 terrorist1 tie1
linkag pathway1
linux unix4 server2 macintosh1
lion rhino2 shark2 tiger2 wolv2 panther1
lionel messi2 pierr1 victor1
lip mouth2 tongu2 nose1
lipstick pencil1 perfum1 pink1 underwear1
liquid mixtur2 molten2 solid2 vapor2 oxygen1 plasma1 reorgan1 solvent1 squeez1 substanc1 surfac1 vacuum1 volatil1
liquor tobacco2 vend1 vodka1
lira peso1 rupe1
lisbon portug2 madrid1 pragu1 sevill1
list name2 select2 number1 prospectus1 regist1 top1
listen viewer4 reader2 speak1 talk1 tell1 watch1
lite pax1 vibe1
liter litr4 translat2 profici1 ton1 word1
literaci math2 profici1
literari literatur3 poetri3 scholar2 poetic1 prose1
literatur poetri4 mathemat1 philosophi1 scienc1 studi1 text1 write1
lithium magnesium1 oxid1 phosphat1 polym1 proton1
lithuania poland3 malta2 romania1
litig malpractic2 plaintiff1 tort1
litr petrol1 ton1 turbo1
litter pile2 riddl2 shard2 mangl1 manur1 pavement1 scatter1
littl lot2 much2 too2 look1 pretti1 sort1 veri1
live resid2 spirit2 vibrant2 passion1 settl1 show1 surviv1 thought1 whom1
liver marrow2 pancreat2 transplant2 lung1 prostat1 renal1 stomach1 thyroid1 tissu1
liveri maroon1
liverpool manchest4 newcastl3 madrid1 sheffield1 valencia1
livestock poultri3 sheep1
liza nelli4 lucill1 madonna1 parton1 patti1 underwood1
lizard snake4 reptil3 spider2 mammal1 parrot1 rodent1 tortois1 turtl1
load unload4 tag1 thrust1 tow1 weight1
loaf pastri2 pie2
loan mortgag3 payment2 repay1
lob toss1
lobbi lobbyist4 unsuccess2 petit1 vigor1
lobe tempor4 posterior1
lobo milo2 moi1
lobster shrimp4 tuna2 oyster1 salmon1 seafood1 squid1 steak1
local municip3 prefectur2 privat2 resid2 tourist2 villag2 nativ1 provinci1 public1 sourc1 visitor1
locat retriev4 situat4 proxim2 site2 near1 pinpoint1 place1 vicin1
lock stick2 prop1 rousseau1 steer1 throttl1 unlock1
locker room2
locomot steam3 tram2 wagon2 railway1
locust vine1
lodg meal2 mason1 rental1 sightse1
loft soho3 penthous1 upstair1
lofti unrealist1
log timber3 mine2 poach1 ranch1 stack1
logan wheeler2 montgomeri1 newton1 piper1 porter1 rutherford1
logic ration3 reason2 theori2 plausibl1 premis1 semant1 simplest1 straightforward1
logist manpow2 oper2 mainten1 procur1 servic1 transport1
logo mascot3 motto1 signatur1 slogan1 symbol1
london pari3 sydney3 melbourn1 york1
lone sleepi2 miser1 restless1 sad1 torment1
loneli solitud2 torment2 long1 paranoia1 yearn1
long yearn4 short3 longer2 nostalg1 old1 onc1 stretch1
longer rather2 still2 normal1 now1 onli1 otherwis1 remain1 rest1 shorter1 stay1 though1 usual1 without1
longest shortest4 uninterrupt2 oldest1 span1
longev pedigre2 newfound1 rariti1 statur1 surviv1
longhorn sooner4 trojan2 wildcat2
longitud meridian3
longtim mentor3 veteran2 partner1
loo nah3 pee2 rah2 yah2 nay1 nee1
look see2 make1 pretti1 seem1 sort1 sure1 thing1 think1 too1 tri1 want1 way1 yet1
loom showdown2 prospect1
loop quad2 triangl2 parallel1 puls1 ramp1 string1 switch1
loophol monopoli1
loos model2 tight2 neat1 soft1 stick1
loosen tighten4 tighter4 relax3 soften3 noos2
loot plunder4 stash2 valuabl2 vandal2 mayhem1 rampag1 riot1 steal1 torch1 treasur1
lord nobil2 nobl2 sir2 lordship1 majesti1 privi1 protector1
lordship manor3
lore myth1 mytholog1 steep1 trivia1
loren sophia1
lori norma1 pam1 polli1 veronica1
lorri tractor2 truck2 motorbik1 taxi1
los san2
lose loss2 win2 regain1 retain1 straight1 streak1 upset1
loser outnumb4 underdog2
loss profit2 quarter2 offset1 result1
lot mayb2 much2 plenti2 thing2 noth1 realli1 someth1 stuff1 sure1 think1 too1
lotteri ticket3 lotto2 sweepstak2
lotto polka1
lotus oracl2 sap2
loud louder2 nois2 noisi2 soft2 sound2 polit1 scream1 shout1 thunder1
louder whistl1
loudspeak siren2 microphon1 mosqu1
loui paul1 pierr1 saint1 vincent1
louie papa2 patsi2 mama1 reuben1 sonni1
louis mari3 marguerit1
louisiana mississippi3 orlean2 missouri1 texa1
louisvill memphi2 milwauke1 omaha1 richmond1 syracus1 tulsa1
loung motel1 nightclub1 room1 saloon1 suit1
lousi mediocr3 miser2 pathet1 sloppi1 terrif1
louvr madam2 picasso2 pyramid2 prado1 rembrandt1 rue1 sein1 versaill1
lovabl pathet1 quirki1
love wonder2 passion1 rememb1
lover mistress2 stranger1
low lower2 lowest1 poor1 rate1 reduc1
lower upper4 reduc3 slash2 price1 rate1
lowest percentag2 minus1 rate1 weakest1
lowli thrash2 malaga1
lowri muir2 wheeler2
loyal renegad2 militia1 rebelli1 trust1
loyalti rivalri2 respect1
ltd subsidiari2
luci maggi2 mrs2 salli2 sarah2 molli1 mona1 penelop1
lucia margarita1
lucid sober1 timeless1
lucill norma2 mildr1
luck lucki2 trick1
lucki unlucki3
luckili thank4 okay1
lucrat profit1 sponsorship1
ludicr preposter4 ridicul4 outrag2 pathet1 untru1
ludwig otto3 marx2 weber1
luggag suitcas2 unattend1
luke matthew4
lull respit4 nighttim1 overnight1 paus1 prolong1 thaw1
lumber timber4 mill2 plywood2 plantat1
lumin radiant4 milki1 stellar1 vivid1
lump sum1 upfront1
luna vega3 marina2 rosa1
lunar martian2 moon2 mar1 orbit1 solar1 spacecraft1
lunch meal3 lunchtim2 supper1 tea1
lung tissu2 membran1 pulmonari1 respiratori1 stomach1 vein1
lure woo3 seduc1 unsuspect1
lurk unseen2 peril1 pose1 shadow1
lush pristin3 picturesqu2 sceneri1 tranquil1
lust obsess2 paranoia1
luther preach1
lutheran presbyterian3 methodist2 missionari1 reform1 seminari1
lux springer2 sax1 viva1
luxembourg netherland2 switzerland2
luxuri spacious3 plush2 shabbi2 upscal2 posh1 rental1 rustic1 sleek1 stylish1 villa1
lymphoma melanoma2 malign1 ovarian1 prostat1
lynch morgan4 stanley3 witter3 moodi2 secur1 stephen1
lynn melissa3 marjori1 phylli1 susan1
lyon marseill4 monaco3 madrid1 valencia1
lyric poetic4 song3 melodi2 pen2 sensual2 tune2 vocal2 melancholi1 poem1 prose1 soul1 soundtrack1 vers1 write1
mac macintosh3 mae3 quicken1
macbeth shakespear3 romeo1
mace spear2 nutmeg1
macedonia serbia2 yugoslavia2 republ1
mach speed2
machin system2 portabl1 tool1 vend1
machineri manufactur2 materi1 textil1
macho stereotyp1
macintosh mainfram2 rom1 unix1
mack porter1 riley1 roach1 russ1 sawyer1 sonni1 steel1 tucker1
macro micro2 proactiv1
mad mayhem2 rage1
madagascar mozambiqu2 mali1 papua1 seneg1 togo1
madam marguerit1
madden sim3 sirius1 tobi1
madelein nanci1
madison monro2 mercer1 montgomeri1 springfield1
madonna presley1 singer1 spear1
madrid valencia4 milan3 malaga1 marseill1 sevill1 spain1
mae moe1
maestro papa1 tango1
mafia underworld4 sicilian3 mob2 notori1 reput1
mag pee1 ref1
magazin public3 newspap2 newsweek2 newslett1 page1 period1 playboy1 print1 publish1 tabloid1 vaniti1 vogu1 yorker1
mage rees2 rowan2 mott1 mulligan1 waller1 woodruff1 wren1
magellan vanguard2 rainier1
maggi molli2 mrs1 olivia1 penelop1 phoeb1 salli1 vanessa1
magic mystic4 supernatur3 mythic2 psychic2 magician1 miracul1 wand1
magician sorcer3 merlin2 villain2 wizard2
magistr prosecutor2 registrar2 presid1 remand1
magnesium potassium3 oxid2 salt2 zinc2 phosphorus1 titanium1
magnet optic3 reson3 veloc2 particl1 quantum1 static1 thermal1
magnifi skew1 stung1 undon1
magnific splendid4 majest3 spectacular2 marvel1 monument1 superb1
magnitud quak3 richter3 tremor3 scale2 measur1
magnolia myrtl2 oak1 willow1
magnum revolv4 opus3 winchest1
mahogani walnut2 woodwork2 marbl1 oak1
maid servant2 mistress1 nanni1 waiter1
maiden voyag1
mail messag4 mailbox1 memo1 pager1 phone1
mailbox pager2 stationeri2 zip2 sender1 wallet1
mailer poe2 twain1
maim mutil3 rape1 traumat1
main most4 primarili4 vermont3 predomin2 princip2 major1 massachusett1 oregon1 rhode1 upstat1
mainfram microprocessor2 unix2 server1
mainland taiwan4 oversea2 roc1 strait1 taipei1
mainstream popular1 radic1 secular1
maintain restor2 retain2 sustain2 preserv1 provid1 secur1 stabil1 strengthen1
mainten repair3 oper1 safeti1 servic1 staf1 transport1
majest skylin2 regal1 splendid1 state1 tower1
majesti privi2 queen2 thi2 monarch1 royal1
major minor4 third3 seat2 overwhelm1 part1 signific1 vote1
make take3 need2 put2 way2 might1 move1 onli1 own1 readi1 see1 should1 them1 tri1 turn1 use1 want1 well1
makeov redesign2 wardrob2 rundown1
maker manufactur4 produc1 product1 retail1 semiconductor1 supplier1
makeup wardrob1
malaga valencia4 puma2 sevill1
malaria tuberculosi4 measl2 mosquito2 polio2
malay zulu3 maori2 sultan2 mandarin1 minor1
malaysia singapor4 thailand4 philippin2 nigeria1 pakistan1
male median1 offspr1 woman1 young1
malfunct outag1
mali seneg4 togo3 nigeria1 tunisia1
malic whatsoev1
malici mischief2 slander2 nuisanc1
malign melanoma4 ovarian1 prostat1
mall shop3 midtown2 plaza2 restaur2 supermarket1
malpractic tort3
malt scotch4 whiski4 rum1 rye1 vodka1
malta sicili1
mama papa3 mommi1 nelli1
mammal reptil4 primat2 rodent2 speci1
man woman4 old2 person2 pair1 rooster1 victim1 whose1 young1
manag owner2 portfolio1 run1 servic1 struggl1 supervisor1 system1 unabl1
manageri organiz3 tenur1
manchest newcastl3 sheffield2
mandarin orient1
mandat mandatori2 prohibit2 requir1 statutori1 stipul1 timet1 voluntari1
mandatori minimum2 requir2 strict2 voluntari2 retroact1 rigor1 statutori1
mangl twist4 riddl2 wreckag2 mutil1
mango pineappl4 peach2 pear2 watermelon2 plum1 raspberri1 tomato1
manhattan midtown4 york3 queen2 soho1 street1
mani most3 other2 sever2 these2 those2 number1 numer1 such1 them1 various1 well1
mania paranoia1
manic psychot4 paranoid2 schizophrenia1
manifest phenomena1 symptom1 undeni1
manifesto pamphlet3
manifold symmetr1 symmetri1
manila philippin3
manipul scheme2 selfish2 misl1 misus1 ruthless1 seduct1 shrewd1
manner straightforward2 natur1 rather1 simpl1 tone1
manpow resourc2 staf2 shortag1
mansion villa4 palac2 resid2 ranch1 state1
manslaught neglig2 plead1 probat1
mantra motto1 phrase1
manual mechan2 sequenti2 random1 rotat1 textbook1
manufactur supplier2 market1 product1 retail1 sector1 semiconductor1 textil1
manur pastur1 sewag1 shovel1 sludg1
manuscript text3 testament2 parchment1 scroll1 translat1 unpublish1 write1
mao stalin2 wang1 yin1
maori zulu4 puritan1
map marker2 survey2
mapl spruce2 pine1
mar martian3 moon3 planet2 spacecraft2 odyssey1 orbit1 plagu1 rig1
mara sol1 sumner1
marathon race2 sprint2 olymp1 runner1 triathlon1
marbl slab2 pedest1 plaster1 polish1 sculpt1 stone1
marc max1 pierr1 victor1
marcel picard2 serg2 muller1
march novemb2 octob2 septemb2 ralli1
marco salina2 pablo1 simon1
mare stallion2 sire1
marg mulder3
margaret mari2 mrs2 marri1 thatcher1
margarita rosa2 maria1 marina1
margin modest3 oppress2 percentag2 persecut1 shrink1 slim1 weaker1
marguerit mildr2 matilda1
mari pierr1 sarah1
maria rosa3 vera3 monica1 santa1 sophia1
marian phylli1
mariana nestor1 okinawa1
mariann polli2 siegfri1 simon1 tammi1
marijuana meth1
marilyn monro2 norma2 patti2 patsi1 presley1 shirley1 sinatra1
marin marlin3 oriol3 padr2 yanke2 ranger1 red1 rocki1 royal1 sailor1 soldier1
marina pier3 monica1 spa1
marit marriag1 sex1 sexual1
maritim naval2 sea1
marjori suzann2 mildr1 patricia1
mark notic4 sharpli1 signific1 substanti1
marker plaqu3 pointer1
market stock3 merchandis2 price2 trade2 marketplac1 packag1 retail1 sale1 sector1 trader1 trend1
marketplac nich3
marlin oriol3 padr3 yanke2 red1
maroon turquois2 purpl1 robe1 saffron1 stripe1
marque roster1 stud1 superstar1 venu1
marri remarri2 wife2 marriag1 mother1 sister1
marriag unmarri2 sex1 wed1
marrow transplant4 tissu2 sperm1 transfus1
marseill monaco3 valencia1
marsh swamp4 wetland3 pond2 meadow1 sandi1
marshal stephen2 mason1 maxwel1 nelson1 randal1 scott1 smith1 solomon1
mart retail3 mcdonald2 sear2 store1 supermarket1
martian meteorit3
martin michael2 patrick2 paul2 pinto2 miller1 richard1 robinson1 schneider1 scott1 simon1 thoma1
martinez rodriguez4 rio2 piazza1 ramon1 schill1
martini vodka2
martyr savior2
marvel superhero2 wonder2 splendid1 superman1 terrif1 unforgett1
marx tolstoy2 wagner2 plato1 reich1
marxist revolutionari3 socialist1
maryland virginia3 massachusett1 michigan1 missouri1 ohio1 oregon1 pennsylvania1 rhode1 tennesse1 wisconsin1
mas que4 pas2 ser2 una2 nos1 para1 tres1
mascot motto2 nicknam2 scout1
masculin singular4 plural3 noun2 pronoun1
mash potato3 roast2 pea1 tortilla1
mask tote1 wield1
mason mercer2 parker1 russel1 shaw1 walker1 watson1 webster1
mass scale2
massachusett rhode2 vermont2 virginia2 missouri1 pennsylvania1
massacr perpetr2 slaughter2 rape1
massag therapist2 yoga2 salon1 spa1 therapi1
massiv scale2 unpreced2 sweep1 vast1 widespread1
mast picket1 transmitt1
master superb3 meticul1 perfect1 skill1 tenni1
masteri profici2 skill2 origin1 pois1 prowess1 storytel1 versatil1
mastermind orchestr4 plot2 terror1
masterpiec paint2 priceless2 treasur2 munch1 picasso1 rembrandt1 sculptur1 unfinish1
mat mattress1 pedal1 pillow1 tray1
match play2 semifin2 tournament2 qualifi1 replay1 round1
mate nest1 presumpt1 spawn1 teammat1
materi piec1 product1 raw1 tool1
matern patern4 mortal1 outpati1
math mathemat2 profici1
mathemat physic3 theoret3 scienc2 philosophi1 quantum1 sociolog1
mathematician physicist4 philosoph3
matilda sophia2 maud1
matrix symmetr3 vector2
matt mike2 shawn2 tim2 nick1 randi1 steve1 tyler1
matter question2 noth1 relev1 subject1
matthew simmon2 nichola1 peter1 reed1 richard1 shaw1 stephen1 stuart1 tucker1 walsh1
mattress pillow4 sofa2 tent2 towel1
matur nurtur2 natur1 yield1
maud sylvia1
maverick sun3 nugget2 raptor2 sonic2 spur2 superson2 wizard2 piston1
max weber2 muller1 simon1
maxim minim4 mitig1
maximum minimum4 zero2 speed1
maxwel mors1 newton1 sim1
may might1 willi1
maya mayan4 pagan1 pueblo1 terra1
mayan pueblo2 ruin1
mayb someth2 thing2 think2 noth1 perhap1 realli1 rememb1 somebodi1 stuff1 sure1 whi1 yes1
mayhem rage1
mayo monterey1 natal1
mayonnais yogurt3 mustard2 sauc2 vinegar2 tofu1 tomato1
mayor presidenti1 reelect1
maze moat2
mccoy reev1 travi1 tyler1 tyron1
mcdonald restaur1 sear1 taco1
mead polk1 vernon1 waller1
meadow woodland3 prairi2 willow2 pastur1 pond1 sandi1
meal menu1 snack1 supper1 thanksgiv1 vegetarian1
mean word3 rather2 thus2 mere1 necessari1 necessarili1 noth1 phrase1 purpos1 simpli1 therefor1 true1 way1 without1 wors1
meaning substant4 tangibl4 practic1 time1
meaningless pointless4 useless3 trivial1 worthless1
meanwhil offici1 recent1 report1 thursday1 warn1 wednesday1
measl polio4 rabi3 smallpox3 vaccin3 mening2 tuberculosi1
measur observ3 step2 method1 methodolog1 necessari1 paramet1 polici1 precaut1 propos1 proposit1 provis1 reduct1 reform1 stimulus1 tangibl1
meat pork4 sausag3 milk2 poultri2 seafood1
mecca pilgrimag4 pilgrim3 medina1 mosqu1 pyramid1 shrine1
mechan process2 wherebi2 motor1 salesman1 strategi1 technician1
med rah2 uh2 moo1 nah1 nee1 pee1 roo1 zee1
medal silver3 olymp2 podium1 trophi1
media news3 press2 televis2 newspap1 public1
medial posterior4 obliqu1
median versus2
mediat negoti2 reconcili1
medic medicin3 prescrib3 nurs2 painkil2 pill2 prescript2 treatment2 paramed1 psychiatr1 regimen1 treat1 veterinari1
medicaid medicar4 reimburs3 uninsur3 welfar2 pension1 premium1 recipi1
medicar premium2 prescript2 pension1 reimburs1 save1 uninsur1 welfar1
medicin vaccin2 veterinari2 nutrit1 prescript1 product1 remedi1 treatment1
mediev saxon2 modern1 renaiss1 roman1
medina santiago1
mediocr respect2 sloppi2 miser1 stellar1
medit yoga4 zen2 mystic1 prayer1 psychotherapi1 relax1 spiritu1
mediterranean sea3 ocean1
medley relay3 synchron2 vault1
meet summit3 minist2 talk2 session1 speak1 visit1
meg molli1 penelop1 sheila1 tara1 veronica1 whitman1
mel samson1
melancholi mellow3 soul2 nostalg1 ode1 sensual1 sentiment1 sooth1 surreal1 timeless1
melanoma ovarian2 prostat2
melbourn sydney4 victoria1 wellington1
melissa tammi1 vanessa1
mellon sloan2
mellow soul4 sooth2 nutti1 refresh1 smoki1
melodi tune4 rhythm2 riff2 rhyme1 sing1
melt whip2 mixtur1 molten1 skillet1 soften1
meltdown turmoil2 recess1 woe1
member repres3 senior2 name1 other1 union1 whom1
membership particip3 union2 status1
membran plasma2 protein2 tissu2 molecul1 nucleus1 receptor1
memo memorandum3 pentagon1 subpoena1 tape1 transcript1
memoir novel1 poem1 recollect1
memor unforgett3 moment1 sensat1 thrill1 vivid1
memorabilia souvenir4
memorandum outlin2 sign1 submit1
memori monument3 recollect2 thought2 plaqu1 remembr1 vivid1
memphi nashvill4 orlean1 philadelphia1
menac scourg3 omin2 sinist2 peril1 phantom1 seduct1
mend pinto3 rift1 romero1 silva1 tristan1
mening pneumonia1 polio1 rabi1
menopaus pregnanc1
mental retard4 physic3 psychiatr3 psycholog2 trauma2 stress1
mention refer2 name1 referenc1
mentor tutor3 volunt2 outreach1 predecessor1 recruit1
menu menus4 recip2
menus recip2 restaur1
mercenari spi1
mercer montgomeri1 motley1 polk1 porter1 quinci1 travi1 vernon1 waller1 webster1
merchandis souvenir1 store1 toy1
merchant vendor2 retail1 shopper1
merci redempt1 salvat1
mercuri radiat1 taurus1
mere simpli3 rather2 necessarili1 otherwis1 presum1
merg renam3 reorgan3 merger2 split1
merger takeov4 sharehold1 transact1 ventur1
merit rational1 relev1 valid1
merl samson2
merlin sherlock2 thor2 phantom1 piper1 tempest1
mermaid mummi1
mesa temp2 verd2 vista2 rancho1 rosa1 santa1 toledo1
mesh nylon1 wire1
mess screw4 messi1 okay1 quagmir1
messag network2 speech2 phone1 read1 voic1 warn1
messi nasti2 tangl2 tedious2 ugli2 striker1 winger1
messiah propheci2 savior2 resurrect1
meta var3 vila1
metabol pathway3 neural1 physiolog1 synthesi1
metal miner4 steel3 shini2 plastic1 rubber1
metaphor phrase2 shorthand2 myth1 symbol1 terminolog1
metaphys philosoph4 mystic2 poetic1
meteor meteorit3 stellar1
meteorolog observatori1 seismic1 weather1
meter metr4
methan monoxid3 nitrogen2 oxygen1
method techniqu4 methodolog2 process2 tool2 practic1 procedur1 strategi1 tactic1 test1 use1
methodist presbyterian4 missionari2 pastor1 seminari1
methodolog paradigm1 simul1 techniqu1 terminolog1 theori1
meticul research1 thorough1
metric ton4
metro metropolitan4 subway2 transit2 rail1 station1 suburban1
metropoli slum1
metropolitan municip1 newark1 urban1
mexico puerto3 peru2 philippin2 venezuela2 panama1 spain1
mia pow2
miami orlean3 tampa2 san1
michael paul2 peter2 stephen2 steven2 mike1 miller1 moor1 patrick1 richard1 simon1 steve1 thoma1
michelangelo raphael3 vinci3 rembrandt2
michigan ohio3 wisconsin3 missouri2 nebraska2 tennesse2 minnesota1 oregon1 virginia1
mick richard1
mickey minni2 ruth1
micro mini1
microb organ3 parasit2 pathogen2 toxin2 virus1
micron semiconductor2 motorola1 samsung1
microphon tape1
microprocessor processor4 semiconductor1
microscop scan3 particl2 ultrasound2 organ1 plasma1 prism1
microsoft oracl3 softwar3 yahoo3 soni1
microwav oven2 puls1
midday noon3 morn2 overnight2
middl upper1 west1
midi mono1 synthes1
midland yorkshir3 railroad1 richmond1 salem1
midnight noon4 morn1 night1 nightfal1 sundown1 sunris1 sunset1
midst verg2 unpreced1 worst1
midterm primari2
midtown uptown3 soho2 plaza1 storefront1
midway stretch1
midwest midwestern4 seaboard2 plain1 upstat1
midwestern upstat3 panhandl2
might probabl2 should2 must1 never1 possibl1 reason1 say1 seem1 still1 suppos1 turn1 unlik1 want1 whether1 yet1
migrant seeker3 refuge2 smuggler2 migrat1
migrat spawn2 settl1
mike rick2 steve2 terri2 tim2 pat1 phil1 randi1
mil rook1
milan munich2 rome1
mild pleasant1 symptom1 unusu1
mildr nelli1 polli1
mile nautic3 northeast2 southwest2 squar2 near1 northwest1
mileag warranti1
milf rebel1 swat1
milit rebel2 radic1 suspect1 target1 terrorist1
militari navi2 secur2 troop2 naval1 personnel1 soldier1 war1
militia warlord3 sunni1
milk sugar2 peanut1 powder1 soda1 soy1 taint1 yogurt1
milki moon1
mill windmil3 plantat2 morri1 quarri1
millennium newest1
miller smith2 stewart2 thompson2 walker2 moor1 morri1 perri1 robinson1 scott1 turner1 william1 wilson1
milligram sodium2
million ten4 thousand3 worth2 per1 pound1 trillion1
millionair tycoon2 mogul1
milo romano3 stella1
milton sidney2 samuel1
milwauke philadelphia2 minnesota1 oakland1 portland1 seattl1
mimic replic2 simul2 resembl1 trait1
min wan2 nam1 shi1 tao1 yang1
minc parsley2 onion1 tablespoon1 teaspoon1
mind preoccupi2 sens2 think2 moment1 perspect1 realli1 someth1 sort1 thing1 thought1 touch1 understand1 way1 your1
mine miner2 ore2 offshor1 pit1 quarri1 shaft1 timber1
miner natur2 worker2 ore1 trap1
ming tang3 shi1 tai1 wang1 wen1 yin1
mingl shower1
mini miniatur1 safari1
miniatur replica4 resembl1 vintag1
minim mitig4 reduc2 prevent1
minimum threshold2 requir1 salari1 wage1 zero1
minist prime4 ministri2 secretari1 summit1
ministri offici3 quot1 spokesman1 spokesperson1
minivan pickup4 sedan4 van2 truck1 wagon1
mink otter3
minneapoli philadelphia1 rochest1
minnesota utah2 missouri1 oregon1 philadelphia1 portland1 wisconsin1
minni nelli1 tarzan1
minor underag1
minus percentag1 ratio1 whop1 zero1
minut penalti2 second2 substitut2 score1 shot1
mir shuttl1
miracl miracul4 rebirth1 resurrect1
miracul mysteri2
mirag wynn2 puma1 resort1
miriam norma1 ruth1 sandra1 suzann1
mirror panel2 reflect1 stark1 wheel1
miscarriag pregnanc3
mischief nuisanc1 trespass1
misconduct neglig2 perjuri1 tamper1 violat1
miser pathet1
miseri misfortun2 untold2 plight1 torment1 unbear1
misfortun predica1
misguid naiv2 unrealist2 misplac1 pervers1 selfish1
mishap tragedi1
misinform propaganda1 smear1
misinterpret misunderstood4
misl mislead2 misus1
mislead untru1
misplac misus1 redeem1
miss rescu2 score2 shot2 trap2 recov1 shoot1 survivor1 twice1
missil nuclear2 rocket2 warhead2 weapon2 radar1 weaponri1
mission peacekeep2 reconnaiss2 oper1 personnel1 space1 task1
missionari nun2 presbyterian1 priest1
mississippi missouri1 ohio1 oklahoma1 oregon1 tennesse1 virginia1
missouri wisconsin3 ohio2 oregon2 tennesse2 virginia2 nebraska1 oklahoma1 pennsylvania1 texa1 vermont1 wyom1
mist moonlight2 shroud1 sky1 swirl1
mistak wrong3 shortcom2
mistaken misunderstood1 unawar1 wrong1
misti snowi1
mistreat tortur3 rape1
mistress niec1
misunderstand prejudic2 rift1
misunderstood offend2 profound1
mitch skinner1 walli1
mitig neutral1 rectifi1
mitt weld3
mix mixtur4 tast2 mixer1
mixer whisk3 paddl1 spoon1
mixtur stir3 spoon1 sprinkl1 whisk1
moat perimet1 wall1
mob swarm3 torch3 riot1 thug1 underworld1 vigilant1 youth1
mobil wireless4 phone2 volunt2 satellit1
mock ridicul4 sarcast2 scold2 taunt2 round1 teas1
mockeri vindic2 nonsens1
mode setup2 simul1 static1 switch1
model simul3 prototyp2 version2 newer1
modem printer2 telephon1
moder modest1 reform1 restraint1 slight1 toler1
modern overhaul3 realism2 reform2 upgrad2 rebuild1 refurbish1 remodel1 renov1 restructur1 revit1 streamlin1 style1 tradit1
modest robust2 spend1 steadi1
modesti prudenc1 simplic1
modif redesign1 repair1 revis1 structur1 upgrad1
modifi revis3 prototyp1 rewrit1 simplifi1 substitut1 variant1 version1
modul modular2 payload2 propuls2 space2 propag1 spacecraft1
moe samson1
mogul tycoon4 snowboard1
moham muhammad4 sheik2 sheikh2 prophet1 salem1 shah1
mohawk niagara4 seneca4 sioux2 navajo1
moi pas2 preval1
moist moistur2 temper2 tropic1 wet1
moistur nutrient2 sediment2 soil2 sunlight2 vapor2 precipit1
mold sculpt2 plaster1 polish1 rust1 stainless1 stitch1 woven1
mole peni1 rat1
molecul protein4 particl3 polym2 receptor2
molecular quantum1 synthesi1
molest rape3 sexual1
molli polli2 shelley2 rubi1
molten sludg1
moment sight2 thing2 occas1 opportun1 rememb1 scene1 sens1 sort1
momentarili oblivi1 paus1
momentum pace2 strength2 progress1 shift1 steadi1 trend1 upward1
mon thu4 wed1
mona penelop1 shelli1
monaco valencia1
monarch ruler3 monarchi2 throne2 queen1
monarchi ruler2 rule1 secular1 throne1
monasteri monk2 templ2 nun1
monday thursday3 tuesday3 wednesday3 saturday2 sunday2 morn1 week1 weekday1
monetari polici1 stimulus1
money pay1 payment1 proceed1 rais1 tax1 taxpay1 worth1
mongol ottoman2 persian2 persia1 roman1
mongolia siberia2 tibet2 nepal1 tibetan1
monica rosa1 santa1 starr1
monitor surveil3 track2 verif2 observ1 overse1 procedur1 safeti1 secur1 supervis1 test1 watchdog1
monk nun4 tibetan2 priest1
monkey mous2 rat2 parrot1 primat1 rabbit1 rodent1 spider1 squirrel1
mono stereo4
monologu narrat2 rambl2
monopoli relianc1 telecommun1
monoxid nitrogen1 poison1
monro polk2 springfield1 vernon1
monsoon rain4 rainfal3 raini2 precipit1 trough1
monster vampir2 villain2 zombi2 robot1 wolf1
monstrous vile1
mont roland1 val1
montag sequenc1
montana wyom4 nevada1 oregon1 utah1 yellowston1
monterey pasadena2 riversid1
montgomeri ryder3 richmond1 stafford1 tom1 ward1
month week3 year3 sinc2 next1 quarter1 thursday1 tuesday1
montreal toronto4 ottawa3 vancouv2 winnipeg2
monument statu3 plaqu2 relic2 museum1 palac1 templ1 tomb1
moo nee3 nay1 roo1 rook1 sur1 uh1
mood tone2 sentiment1 textur1 upbeat1
moodi rate2
moon planet3 neptun2 pluto2 orbit1 saturn1
moonlight shadow1 solitud1 twilight1 waltz1
moor murphi2 parker2 smith2 thompson2 wright2 robert1 robinson1 russel1 scott1 shaw1 tow1 tucker1 walker1 willi1 wilson1
moos wolf1 yellowston1
moral necess1 polit1 sens1 silva1 social1 spiritu1 truth1 utter1 virtu1
moreov nevertheless2 nonetheless1 note1 therefor1 wherea1
morgan stanley3 witter2 smith1 stephen1
morgu mortuari4 orphanag1
mormon quaker2
morn night2 noon1 overnight1 weekend1
morocco tunisia4 sahara2 qatar1 seneg1 spain1 yemen1
morphin overdos3 painkil2 pill2
morpholog syntax3 semant2
morri philip3 smith2 russel1 simmon1 spencer1
morrow workman1
mors neal2 stile1 watt1 wheeler1
mortal preval4 obes2
mortar shell4 rocket3 projectil2 propel1 tank1
mortgag refin3 refinanc1
mosaic mural2 stain2 tile2 quilt1 tapestri1 wallpap1
moscow russia3 petersburg2 pragu1 soviet1 ukrain1 vienna1 warsaw1
mose noah3 pharaoh1
mosqu shrine4 synagogu4 prayer2 templ2
mosquito tick3 parasit2 pest2 rabi1
moss reev1 weaver1 woodi1
most primarili2 well2 much1 onli1 particular1 popular1 predomin1 sever1 these1 those1 though1 veri1
motel nightclub1 shack1 tavern1
moth orchid1
mother sister3 wife3 woman2 newborn1 parent1 pregnant1
motherhood pregnanc2 parenthood1 surrog1 womb1
motif ornament1 sequenc1 shape1 style1 symbol1 templat1 theme1
motion petit1
motiv polit1 standpoint1
motley porter1 sim1
motor toyota3 tesla1 volkswagen1 wheel1
motorbik motorcycl4 taxi1 tractor1
motorcycl vehicl2 tractor1
motorist pedestrian4 trucker3 traffic1
motorola nokia4 samsung2 siemen2 soni2 xerox2 semiconductor1
mott roach2 waller2 muir1 peck1 roper1 whitehead1
motto slogan2 nicknam1 symbol1
mound pile2 slab2
mount persist2 renew2 pressur1 widespread1 worri1
mountain rug3 plateau2 remot2 terrain2 valley2 peak1 popul1 ridg1 ski1 slope1 snow1 spars1 wilder1 wood1
mourn pray2 sadden1 salut1
mous rat4 rodent2 rabbit1
mouth nose3 tongu3 skin1 stomach1 throat1 tip1
mouthpiec propaganda1
move push2 reloc2 step2 take2 turn2 next1 plan1 put1 return1 slowli1 toward1 way1
movement radic2 resist2 revolutionari2 opposit1 revolut1
movi remak2 sequel2 star2 screen1 show1 stori1 theatric1 thriller1 video1
mozambiqu zambia3 seneg2 tanzania2 uganda1
mozart verdi3 schubert2 wagner1
mph wind4 speed3
much perhap2 too2 now1 onli1 rather1 same1 though1 veri1 well1 what1 yet1
mud sand4 muddi2 wash2 pile1 rubbl1 shallow1 soak1 submerg1
muddi slipperi3 sand1 sandi1 shallow1 slick1 wet1
mug ticker1
muhammad prophet4 shah1 sultan1
muir simon1 vernon1 wren1
mule paw1 poni1 wagon1
mull ponder4 unveil3
muller schultz2 pascal1 schneider1
mulligan spade3 robbin2 roach1 squir1
multi prong1
multimedia softwar1
multin peacekeep2
multipl numer2 type2 separ1 similar1 simultan1 various1
multiplex theatr2
multipli quadrupl1 shrink1
multitud myriad4
mummi pharaoh3 tomb2 pyramid1
munch picasso1
mundan trivial3 tedious1 world1
munich vienna1 zurich1
municip provinc2 provinci2 parish1 prefectur1 subdivis1 township1
munit ordnanc4 weaponri2 warhead1 weapon1
mural sculptur3 paint2 portrait2 statu2 sculpt1 stain1
murder rapist4 slay4 rape3 slain2 tortur2 vicious2 rob1 robberi1 ruthless1 shoot1 traitor1 trial1
murphi parker2 patrick2 robinson2 terri2 pat1 robert1 smith1 thompson1 tom1 tucker1 walsh1 walter1 willi1 wilson1
murray norman1 pierc1 roger1 tim1 wayn1 william1
muscl muscular3 nerv2 skelet2 spasm1 spinal1 spine1 stomach1 strain1
muscular skelet4 paralysi1
muse tate3
museum sculptur1
mushroom onion3 pepper2 oliv1 potato1 roast1 spice1 veget1
music opera2 pop2 record2 song2 theatric2 product1 repertoir1 romant1 sing1 sound1 soundtrack1 studio1
musician songwrit4 perform3 pianist3 singer3 vocalist1
muslim religi2 sunni2 predomin1 tribal1
mussel oyster4 shrimp2 saltwat1 shellfish1
must should4 need2 shall2 suppos2 ought1 requir1 take1 therefor1 want1 will1
mustang taurus3 turbo1 viper1
mustard pepper2 vinegar2 sauc1
mutant ninja3 mutat2 superhero2 vampir2 zombi2
mutat spread1 trait1
mute subdu4 reflect1 restrain1 temper1 tone1 upbeat1
mutil riddl1 strangl1
mutini rebellion2 treason2 revolt1
mutual trust3 reciproc2 partner1 partnership1
muzzl veloc3
myanmar nepal2 thailand2 vietnam1
myriad overlap1
myrtl willow1
myself ourselv4 yourself4 oneself1 somebodi1
mysteri vanish4 strang2 stranger2 unsolv2 reappear1 romanc1 stori1 suspens1 suspici1 tale1 unexplain1 unknown1
mystic occult2 spiritu2 supernatur2 mythic1 mytholog1 poetic1 psychic1
myth mytholog3 propheci1 stereotyp1 superstit1
mythic mytholog4
mytholog nors3 origin1
nab snatch3
nag sore2 persist1 stubborn1 troublesom1
nah nee2 pee1 rah1
nail screw3 scissor2 smack1
naiv selfish2 timid2
nake nude4 topless2
nam tran1 wee1
name word3 nicknam2 refer2 origin1 surnam1
nan shan3 tao2 ping1 ting1
nanci susan2
nanni prostitut1 sweetheart1 waitress1
naomi supermodel3
nap treadmil1
napl sicili4 rome3 venic3 piedmont1 savoy1 sicilian1
napoleon ottoman1 war1
narcot traffick3 smuggl2 opium1 stimul1
narrat storytel3 poetic2 prose2 stori2 novel1 perspect1 portray1 recollect1 snippet1 tale1 theme1
narrow widen4 stretch2 parallel1 sharper1 steep1 thicker1 thin1 uphil1
nasal vowel4 palat1 vein1
nash shawn1
nasti ugli4 vicious2 rude1 sticki1 unpleas1
nat reg2
natal zulu3 zanzibar2 solomon1 vila1
nation privat2 state2 unit2 union1
nationalist sentiment2 socialist2 opposit1 parti1 revolutionari1 rhetor1 secular1
nationwid statewid4 worldwid2
nativ tribe3 slave2 nomad1 settler1
natur readili2 phenomenon1 resourc1 true1 uniqu1 view1 water1
naughti rude2 spooki1
nausea vomit4 symptom1 ulcer1
navajo pueblo2 seneca2 reserv1
naval navi4 warship1
navi patrol1 sailor1 ship1 submarin1 warship1
navig waterway3 peril1 system1
nay yah1
nazareth sevill1
nazi wartim3 soviet2 stalin2 reich1
neal randal1 stein1 tucker1 wheeler1
near nearbi4 outsid2 outskirt2 rough2 town2 vicin2 villag1 virtual1
nearbi outsid3 outskirt2 vicin2 surround1 town1 villag1
nearer nearest1
nearest proxim1
neat tidi4 tuck3 nice2 nifti1 sewn1 stack1 tight1
nebraska oklahoma2 tennesse2 ohio1 oregon1 wisconsin1 wyom1
necess stress2 practic1 prerequisit1 principl1 urgenc1
necessari need2 requir2 suffici2 obtain1 order1 proper1 provid1
necessarili otherwis2 seem2 ought1 simpli1 suggest1 tend1 therefor1
neck tail4 nose2 shoulder2 spine1 throat1 waist1 wound1
necklac pearl2 sapphir1 turquois1
nectar pollen4 scent1
nee pee1 roo1 zee1
need should2 want2 our1 provid1 readi1 requir1 sure1 take1
needi orphan3 poorer1 starv1
needl thread3 pin2 scissor1
needless unnecessari4 unnecessarili2 pointless1 senseless1 unbear1
negat posit4 reaction1 reflect1
neglect oppress1 overlook1 poor1
neglig reckless2 proport1
negoti talk4 stall2 peac1 progress1 resolv1 resum1 seek1 side1 will1
negro pueblo1
neighbour villag2 northern1 provinc1 region1 town1
neighbourhood suburb3 residenti2 slum2 subdivis2 outskirt1 popul1 suburban1
neither nor4 none2 never1 nevertheless1 noth1 otherwis1 reason1 though1 unclear1 unfortun1 unless1 whether1 yet1
nelli parton1 patsi1 rapper1 snoop1 sylvest1
nelson rodney1 russel1 wilson1
nemesi villain2 sidekick1
neon regal1 shini1 skylin1
nepal sri1 thailand1 uganda1 zambia1
nephew son2 uncl2 niec1
neptun pluto3 pegasus1 saturn1
nerv nervous2 peripher2 spinal2 sensori1
nervous optim1 patient1 paus1 scare1 sympathet1 tire1 uncertainti1 volatil1
ness siegfri1
nest spawn3 pod1 roost1
nestl perch3 tuck3 wedg3 roch2 overlook1 whirlpool1
nestor yap1
net profit3 revenu3 notch2 quarter2 raptor1 score1
netherland switzerland2 sweden1
network onlin1 program1 radio1 satellit1 servic1 softwar1 station1 televis1 web1 wireless1
neural neuron3 pathway2 sensori2
neurolog psychiatri4 oncolog3 patholog2 paralysi1 physiolog1 psychiatr1
neuron receptor2 sensori2 nucleus1 peripher1
neutral repel2 suppress2 supremaci2 penetr1 secreci1 thwart1
nevada oregon2 wyom2 reno1 utah1 vermont1
never onc2 none1 noth1 probabl1 somehow1 still1 suppos1 think1 want1 yet1
nevertheless nonetheless4 note1 though1
newark trenton3 richmond1
newborn unborn3 pregnant2 toddler2
newcastl sheffield1
newcom underdog1 veteran1
newer older2 simpler2 version2 newest1 smaller1
newest showcas1
newfound statur1 yearn1
newfoundland scotia4 nova2 quebec1
newli previous1 recent1 replac1 transfer1 transform1
newport norfolk2 plymouth2 richmond2 rhode1 worcest1
news newspap2 press2 quot2 post1 report1 televis1 time1
newscast rerun2 night1 syndic1 weekday1
newslett publish2 period1 yearbook1
newspap tabloid3 telegraph2 outlet1 paper1 press1 public1 quot1 tribun1
newsstand shelv1 supermarket1
newsweek playboy1 vaniti1 yorker1
newt speaker2 whip2 rove1
newton webster2 whitehead2 rutherford1
next start2 now1 open1 place1 rest1 schedul1 second1 set1 take1 today1 wait1 week1
nexus prism2 synergi2 pandora1 triad1 warp1
niagara waterloo2 seneca1 sioux1 travers1 windsor1 yukon1
nicaragua salvador3 panama2 peru2 venezuela1
nice perfect3
nich orient1 pavilion1
nichola peter2 thoma1
nick phil1 rob1 robin1 steve1 tim1 tom1 tommi1 toni1
nickel ore3 zinc3
nicknam phrase1 popular1
nicotin smoker1 tar1 tobacco1
niec stepmoth2 sister1 widow1 wife1
nigeria zimbabw2 pakistan1 philippin1 somalia1 sudan1 venezuela1
night tonight2 weekend2 saturday1 sunday1
nightclub nightlif3 pub2 restaur1
nightfal sundown1
nightlif trendi1
nightmar reckon1 scenario1 terribl1 torment1 tragedi1
nighttim summertim2
nike reebok4 puma2 sportswear2 sponsorship1
nikon olympus4 panason2 zoom2
nil ole3
nile river2
nineteenth sixteenth4 twentieth4 thirteenth3 onward1
ninja samurai2 python1 zodiac1
nirvana oasi2 zeppelin2
nitrat potassium2 phosphat1
nitrogen phosphorus3 oxid2 oxygen2 pollut1
nixon reagan4 waterg4 truman3 ronald2 roosevelt1 thatcher1
noah samson2 teddi1 tobi1
nobel prize4 pulitz1
nobil nobl4 princ1
nobl princ3
nobodi somebodi2 noth1
nocturn solitari3 prey2
nod smile4 stare2 wink2 nomin1 polit1
node vein2 vertic2 sender1
noel reg2 sylvia2 rita1
nois vibrat3 sound2 overhead1 whisper1
noisi rowdi4 spontan1
nokia siemen2 soni2 panason1 samsung1 xerox1
nomad tribe2 primit1 rancher1 shepherd1
nomin nomine4 oscar2 presidenti1 primari1 reelect1
nomine presidenti1 presumpt1 senat1
non ordinari1 self1 voluntari1
none noth1 onli1 those1 though1 unfortun1 yet1
nonetheless note1 yet1
nonexist worthless2 redund1 unheard1 unnot1 unreli1 useless1
nonfict novel2 paperback1 pulitz1
nonprofit organ1
nonsens ridicul1 understat1 utter1
nonstop whirlwind2 uninterrupt1
noodl pasta2 soup2 potato1 spaghetti1 stew1 tofu1
noos tighten3
nor reason1 unless1
nordic scandinavian3 ski2 snowboard1 sprint1
norfolk suffolk3 richmond2 savannah1 worcest1
norm principl3 standard2
norma patti1 vanessa1
normal usual4 typic3 often1 ordinarili1 rare1
norman watson1
normandi provenc3 sicili3
nors saxon2 thor1
north south4 west4 northeast1 southeast1 western1
northeast northwest4 southwest4 southeast3 northeastern1 southern1 west1
northeastern northwestern4 southeastern4 southwestern3 northern2 southern2 provinc1 southwest1
northern southern4 provinc2 region2 southeastern2 western2 northwest1 northwestern1 southwestern1 territori1 west1
northwest southwest4 southeast2 northwestern1 southern1 southwestern1
northwestern southwestern4 southeastern3 southern2 southwest1
norway sweden4
nos ser4 sic3 que2 para1 pax1
nose throat2 shoulder1 skin1 tail1 tongu1
nostalg nostalgia4 sentiment4 yearn1
nostalgia obsess1 retro1
notabl numer2 promin2 particular1 renown1 such1 throughout1
notat phonet2 shorthand2 syntax2 terminolog2 prefix1 templat1 theorem1 vocabulari1
notch score2
note say2 suggest2 point1 recent1 refer1 stress1 write1
notebook pen2 printer2 stack1
noth someth3 obvious1 perhap1 quit1 realli1 reason1 seem1 simpli1 sort1 sure1 thing1 think1 too1 unfortun1 what1 whatev1 whi1 wrong1 yet1
notic slight2 progress1 somewhat1 sudden1 visibl1
notif termin2 notifi1 registr1
notion premis2 percept1 rational1 sens1 theori1 view1
notori reput1 roug1 underworld1 unreli1
notwithstand spite2 retrospect1
noun verb4 plural3 pronoun3 singular1
nov oct4 sept3
nova scotia4 quebec1 verd1 vila1
novel poem2 stori2 romanc1 screenplay1 sequel1 tale1 thriller1
novelist playwright4 poet3 screenwrit3 writer3
novelti rariti1 ubiquit1 unheard1
novemb octob2 septemb2
now still3 onc2 today2 where2 onli1 part1 rest1 though1 way1 well1 while1 yet1
nowher somewher3
nuanc subtl2 thought2 persuas1 realist1 rich1 straightforward1 vivid1
nuclear prolifer3 reactor3 weapon3 nuke2 uranium2 plutonium1
nude topless4 photograph1
nudg prod4 tick2 wink2 shove1
nuditi profan4 sexual4 subtitl1
nugget raptor2 sun2 superson2 piston1 sonic1 wizard1
nuisanc tort1 trespass1 trivial1
null void4 pointer1
numb trembl2
number onli1 sever1 these1 total1
numer sever4 various3 varieti1
nun priest3
nurs pharmacist2 physician2 outpati1 paramed1 pharmaci1 surgeon1 teacher1 technician1 therapist1 vocat1
nurseri preschool2
nurtur strive1 trust1 wholesom1
nut raisin2 peanut1 veget1
nutmeg teaspoon2
nutrient vitamin3 solubl2 oxygen1 sediment1 toxin1
nutrit supplement3
nutti salti2 spici1 stale1
nylon polyest4 woven2 pad1 satin1 synthet1
oak pine4 walnut3 riversid1
oakland seattl3 tampa2
oasi paradis2 outback1 sleepi1
oat quaker2 soybean2 rye1 shea1
oath swear4 privileg2 testifi1
obes overweight4 preval1
object prioriti2 oppos1 practic1 principl1 protest1 purpos1 realist1 reject1 resist1 strateg1
objection obscen1 pornograph1 vulgar1
oblig penal2 refus1 respons1 shall1 unwil1 voluntarili1
obliqu superfici3 posterior2 reflex2 radial1 transvers1
oblivi unawar2 preoccupi1 unfamiliar1
oblivion obscur4 untouch1
obscen vulgar3 pornograph2 pornographi2 profan1 subvers1
obscur shroud3 shield2 unfamiliar1 visibl1
observ phenomena2 sabbath2 pious1 reconnaiss1 reflect1 remembr1
observatori telescop4
obsess paranoid1 passion1 pastim1
obsolet outdat4 redund3 supersed3 useless1
obstacl prerequisit2 stumbl2 overcom1
obstruct perjuri4 tamper1
obtain permiss2 receiv2 permit1 procur1 provid1 requir1 secur1 seek1 suffici1 transfer1
obvious realli2 pretti1 seem1 sure1 think1 unfortun1
occas solemn2 tribut1 welcom1
occasion sometim3 often2 rare2 regular2 seldom1 usual1
occult paranorm3 satan2 psychic1 supernatur1 witchcraft1
occup profess3 occupi2 war2 rental1 surcharg1 territori1 workplac1
occupi territori2 overlook1 settler1 sit1 situat1
occur occurr2 uncommon1
occurr uncommon3 phenomena2 phenomenon2
ocean sea4 water3 pacif2 shore1 shorelin1 tidal1
oct sept4 thru1
octob septemb2
octopus squid4
odd strang4 strike2 peculiar1 pleasant1 vagu1 weird1 wonder1
odessa petersburg1 siberia1
odyssey voyag4 saga2 orion1 quest1 rendezv1 saturn1 trek1
off pull2 onto1 pick1 put1 through1
offenc offens4 punish2 treason1
offend offens1 sorri1 violat1
offens quarterback1 raid1
offer provid3 option2 pay1 plan1 promis1 receiv1 seek1 sell1
offic personnel3 polic3 policemen2 post2 sergeant2 soldier2 outsid1 premis1 staff1 superintend1 uniform1
offici refere2 statement2 polic1 quot1 report1 secur1 sourc1 unoffici1 warn1
offlin onlin1
offset outweigh2 profit2 price1 weaker1
offshor rig3 oil1
offspr sperm1 surrog1 unborn1
often sometim4 usual3 rare2 typic2 rather1 use1 well1
ohio pennsylvania2 virginia2 wisconsin2 oregon1 tennesse1 texa1
oil petroleum4 pipelin1 reserv1 suppli1
okay someplac1 sorri1 yeah1
okinawa prefectur1
oklahoma tulsa3 oregon1 tennesse1 texa1 virginia1
old older1 whose1 woman1
older younger4 young1
oldest youngest3 surviv2 tallest2
oldi rhythmic1
oldsmobil pontiac4
oliv parmesan1 peach1 pear1 pepper1 raisin1 saffron1 samuel1 stephen1 strawberri1 victor1 walter1
olymp relay2 silver1 skate1 swim1 winter1
olympia snow2 petersburg1 saratoga1
olympus panason2 zenith2 zeus1 zoom1
omaha richmond2 tulsa2 savannah1 spokan1 springfield1
omega sigma3 phi2 psi2 tau2
omen prognosi1
omin unmistak3 unsettl2 sober1 sound1
omiss omit1
omit referenc3 unavail2
on statist2 realtor1
onc still2 then2 turn2 where2 onli1 rest1 soon1 though1 well1 whose1 yet1
oncolog psychiatri2 patholog1
one those2 other1 tend1 these1
oneself ourselv3 yourself2 piti1 sacrif1 unto1
ongo renew1 upcom1
onion pepper3 potato2 parsley1 pea1 roast1 slice1 spinach1 tomato1
onli same2 though2 place1 put1 rest1 second1 still1 well1 where1 while1 without1 yet1
onlin web4 user2 websit2 subscript1 yahoo1
ono teddi1
onset prolong2 symptom1
onstag sing2 rehears1
ontario saskatchewan4 quebec3 scotia2 winnipeg2 victoria1 windsor1
onto roll2 through1 underneath1
onward thereaft2 westward2 overland1 supersed1
op rep1 slug1
open public2 reopen2 transpar2 round1 second1 session1 set1 stage1 start1 toler1
oper unit3 own1 owner1 personnel1 provid1 renam1 servic1 station1 strateg1 sympath1 system1 tactic1 terrorist1
opera premier3 orchestra2 symphoni2 theatr2 verdi2 philharmon1 shakespear1 soprano1 troup1
opinion view3 viewpoint3 poll1
opium poppi4
oppon support2 oppos1 opposit1 politician1 pro1 rival1
opportun take1
opportunist suscept2 predatori1
oppos reject3 support3 strong2 resist1
opposit parti3 rule2 support2 parliament1 parliamentari1 polit1 politician1 pro1 socialist1
oppress repress4 tyranni4 persecut3 slaveri1
opt option2 prefer2
optic quantum1 reson1 sensor1 thermal1
optim optimum4 sentiment2 paramet1 reflect1 signal1 specul1 spur1 temper1
optimist pessimist4 upbeat3 outlook1 prospect1
option prefer1 replac1 switch1 trim1
opus quintet1 sonata1
oracl sap3 yahoo1
orang yellow2 pink1 red1 strawberri1
orbit spacecraft4 planet2 satellit2 planetari1 pluto1 rendezv1 shuttl1 space1 spaceship1
orchard pastur3 vineyard3 vine1
orchestr repertoir3 plot2 orchestra1 piano1
orchestra philharmon4 symphoni4
orchid rose2 shrub2 toad2
ordain priesthood4 ordin2 priest2 seminari1 vicar1
ordeal recount1 tragedi1
order request1 requir1 rule1 send1 set1 step1 thus1 upon1
ordin priesthood4 statut2 zone2
ordinari person1
ordinarili suffic1 theoret1
ore zinc2 uranium1
oregon utah2 wyom2 tennesse1 texa1 vermont1 virginia1 wisconsin1
organ organis4 particip1 societi1 sponsor1 tissu1 umbrella1
organis umbrella2 secretariat1 societi1
organiz social1 structur1 technic1
orient siam1
origin version3 previous2 trace2 piec1 root1 simplic1 sophist1 studio1 subsequ1 surnam1 versatil1
oriol yanke3 padr2 royal2 red1
orion voyag3 vulcan3 saturn1
ornament shrub1 statu1
orphan widow3 orphanag2 plight1 starv1 unborn1
orthodox patriarch2 rabbi1 religi1 roman1 secular1
osaka tokyo4 yokohama4 shanghai2 prefectur1 seoul1
oscar winner1
oslo stockholm3
other them2 those2 whom2 say1 sever1 themselv1 well1 while1
otherwis rather2 simpli1 therefor1 unless1
ottawa vancouv3 toronto2 winnipeg2
otter trout1
otto theodor1
ottoman persian3 roman2 persia1 soviet1 turkey1
ought realiz1 should1 sure1 want1
ounc pound2 pint1
our their4 own3 your3 respect1 way1 whatev1 whole1
ourselv yourself4 themselv3 their1
out pinch1 pitch1 singl1 tie1
outag shutdown3 shortag1
outback paradis1
outbreak swine2 plagu1 salmonella1 spread1 strain1 virus1
outburst punctuat2 taunt1 temper1
outcom uncertain2 result1 scenario1 unlik1
outdat redund2
outdoor playground2 pool2 picnic1 recreat1 swim1
outer surfac2 upper2 rim1 sphere1 trunk1
outfit special1 suit1
outgo predecessor2 presid1 prime1 speaker1 successor1
outing rehab1 stint1
outlaw sect1 vigilant1
outlet store3 restaur2 station2 supermarket2 retail1 shop1 websit1
outlin propos2 prioriti1 recommend1 sketch1 timet1
outlook prospect2 pessimist1 sentiment1 upbeat1
outnumb overwhelm2
outpati psychiatr2
outpost settlement4 roadblock2 rendezv1 settler1
output product3 volum1
outrag provok2 ridicul2 preposter1 scandal1 shock1 sympathi1
outreach program1 recruit1
outsid outskirt1 underdog1 where1 within1
outskirt suburb3 slum1 sprawl1 stronghold1 town1 vicin1
outsourc startup1
outward upward2 westward2
oval podium1
ovarian pancreat3 prostat3 thyroid2
ovat rous2 thunder2
oven rack3 pan2 skillet2 stove2 refriger1 roast1
over stump2 six1 unnecessarili1 vagu1
overal quarter2 percentag1 record1
overboard pluck2 toss1
overcast sky3 windi2 sunni1
overcom resolv2 struggl2 problem1 solv1 upset1
overdos pill2 poison1
overdu payback1 payment1 unpaid1 upfront1
overflow sewag1 sewer1 swollen1
overh runaway1
overhaul reform4 streamlin2 redesign1 restructur1 rewrit1 sweep1
overhead radar1
overheard whisper1
overland westward1
overlap split1
overload sensori1 unsaf1
overlook terrac3 perch1 picturesqu1 plaza1 promenad1 surround1
overnight steadi1
overpow stench2
overrid veto4 unifi1
overrul upheld2 reprimand1 rescind1
overrun recaptur3 repuls2 repel1 stronghold1
overs pad2 shini2 skinni1 sleek1 sport1 sunglass1
overse supervis4 task2 respons1 review1
oversight regulatori3 scrutini2 subcommitte2 supervis2 supervisori1 transpar1
overt vulgar2 provoc1 subvers1
overtak surpass2 propel1 quickest1
overthrow toppl4 regim2 plot1 rebellion1 warlord1
overtim penalti1 save1 shootout1 tie1 timeout1 turnov1
overtur prelud1 pronounc1
overturn upheld3 reinstat2 uphold2 repeal1 roe1 rule1
overview synopsi2 pictori1 profil1 summari1
overwhelm resound3 vote2 swamp1 threaten1 unanim1
owe repay3 pay2 repaid2 payment1 royalti1 spite1 taxpay1 unpaid1
owl squirrel2 sparrow1 toad1
own whose2 owner1 ownership1 part1 person1 purchas1 put1 rather1 same1 stake1 subsidiari1 them1 themselv1 through1 way1 well1 work1 your1
owner proprietor2 tenant2 ownership1
ownership properti3 stake2 sharehold1
oxford triniti3 pembrok1 yale1
oxid phosphorus2 synthesi1 titanium1 zinc1
oxygen vapor1
oyster shellfish3 shrimp2 seafood1
ozon pollut2 smog2 vapor1
pablo prado2
pace slower3 slow2 steadi1 turnaround1
pack packet2 pocket1
packag stimulus3 plan2 product2 packet1 propos1
packer ram2 raven2 redskin2 patriot1 raider1 vike1
packet tablet1
pact treati4 protocol2 ratifi1
pad pin2 stitch1 strap1
paddi poppi1 rice1
paddl steamer3 roller1 screw1 wheel1
padr rocki2 yanke1
pagan rite1 ritual1 roman1 tradit1 worship1
page photo2 paper1 print1 read1 stori1 web1
pageant swimsuit1 triathlon1
pager sender1
pagoda wat3 templ1
pain traumat3 wrench3 suffer2 trauma2 stomach1 strang1 stress1 terribl1 unpleas1
painkil pill3 prescrib1 prescript1
paint sculptur4 portrait3 painter2 picasso2 print2 photographi1 rembrandt1 sketch1 stain1
painter sculptor4 poet1 portrait1
pair shot1 skater1 straight1
pakistan sri2 saudi1
pal roommat2 sidekick1
palac resid2 templ1 villa1
palat prefer2 sweeter2 richer1 tempt1 wiser1
pale rump1 shade1 thin1
palestin settlement1 settler1 sharon1 strip1
palett pastel3 shade3 textur2
palm pebbl1 redwood1 tree1
palmer watson3 roger1 ross1 wood1
pamphlet postcard1 poster1 prefac1 sermon1 tract1
pan pot3 review1 round1 spoon1
panama puerto1 salvador1
panason samsung3 soni3 philip1 polaroid1
pancak toast2 pud1 sandwich1
pancreat thyroid3 prostat2
panda zoo3
panel recommend1 review1 subcommitte1
pang sui1 tong1 wong1 yang1 yin1
panhandl seaboard2 plain1
panic panick2 trigger1
panick terrifi4 scare1 spook1
panorama skylin1
pant trouser4 shirt2 short2 skirt2 sock2 shoe1 sleev1 sneaker1 sweater1 underwear1
panther raider2 vike2 penguin1 ram1 redskin1 titan1
pap smear2 sic1
papa teddi1 viva1 yogi1
paparazzi photograph4 tabloid1 topless1
paper print2 sheet2 piec1 public1
paperback reprint3 reissu2
paperwork receipt1 refund1
papua solomon2 tonga2
par putt2 stroke2 tee1
para que4 xxx3 una2 primer1
parad process3 swarm1
paradigm transform2
paradis wonderland3 utopia2 sanctuari1 seasid1
paradox retrospect1
paragraph passag1
paraguay uruguay4 peru2
parallel path1 section1
paralysi spinal2
paramet variabl4 vector3 specifi2 subset1 varianc1
paramount walt3 warner3 studio2 vantag1
paranoia paranoid2 superstit1
paranoid psychot3 schizophrenia1
paranorm supernatur4 ufo4 psychic3 phenomena1
parasit pathogen3 pest2 worm2 virus1
parcel reev2 tract2 patriot1
parchment scroll1 sheet1
pardon parol1
parent sibl1
pari rome2 vienna1
parish vicar1
parisian salon2
park recreat3 riversid2 playground1 rental1 stadium1 trailer1 truck1 vehicl1 wildlif1
parker porter2 robinson2 walker2 robert1 shaw1 smith1 spencer1 tyler1 willi1 wilson1 wright1
parkinson sclerosi2 schizophrenia1
parkway terminus2 turnpik2 roadway1
parliament parliamentari4 speaker2
parliamentari vote2
parmesan sprinkl2 parsley1
parodi satir4 remak1
parol probat4 sentenc1
parrot squirrel1 zebra1
parsley rosemari1
parson watt4 whitney2 wheeler1
part partial3 portion2 place1 present1 reflect1 rest1 role1 same1 section1 special1 through1 under1 well1 where1 whole1 within1 work1
parti socialist2 polit1 politician1 repres1
partial perman1 temporarili1
particip support1 undertak1
particl quantum1 vapor1 veloc1
particul soot2 smog1
particular specif2 regard1 same1 subject1 such1 uniqu1 veri1 well1
partisan polit1 postur1 rhetor1 sympath1
partner team4 partnership3 ventur2 relationship1
partnership relationship2 ventur1
parton patsi2 sinatra1 underwood1
partridg peacock2 pate1 shepherd1 squir1 syke1
pas sur2
pasadena temp2 tucson2 riversid1
pascal serg1
pass yard3 passag1 rush1 touchdown1 traffic1 wide1
passag vers3 scriptur2 text2 phrase1 quotat1 section1
passeng rail1 strand1 traffic1 train1 transport1 travel1
passion spirit3 pride2 thought1
passiv static2 transient1
passov thanksgiv3 sabbath1 sundown1
passport visa4 registr1
password unlock1 user1
past through2 previous1 pure1 recent1 sauc1 time1
pasta salad2 sauc2 sausag2 spaghetti2 pizza1 potato1 sandwich1 soup1 tofu1 tomato1 tortilla1
pastel shade3 pattern1 stain1 tint1 turquois1
pastim rariti1 sportsman1 superstit1
pastor preacher3 priest2 rabbi2 reverend2 theologian1
pastri pie2 pud1 puff1
pat patrick2 riley1 tim1 tom1
patch pocket1 skin1 sticki1
patel singh3 raj1 spinner1
patent trademark4 pioneer1
path toward2 pathway1 pave1 road1 trail1 trajectori1
pathet shame2 pointless1
pathogen pest2 toxin2 virus2
patholog physiolog2 psychiatri2
pathologist psychiatrist2 veterinarian2 surgeon1
pathway synthesi2 signal1
patienc persever2 restraint2 pois1 sincer1 stamina1 wisdom1
patient treat3 treatment3 physician2 silent1 suffer1 symptom1 wait1
patio porch3 rooftop2 picnic1 sidewalk1 sofa1 terrac1
patriarch pope2
patricia sandra3 suzann2 sheila1
patrick paul2 peter1 thoma1 tom1
patriot redskin2 vike2 raider1 ram1 raven1
patrol ring2 raid1 reconnaiss1 station1 surveil1 trooper1
patron protector3 saint2 visitor1
pattern shape2 variat2 phenomena1 phenomenon1 stitch1 stripe1 tailor1 trend1 woven1
patti schultz1 shirley1
paul peter3 richard1 simon1 thoma1 vincent1
paus quiet1 smile1
pave runway2 road1 roadway1 sidewalk1 walkway1
pavement sidewalk3 slipperi2 underneath1
pavilion plaza1 terrac1
paw poni1
pawn rook4 token2
pax sic3 vita2 viva2 sirius1 str1
pay payment2 rais2 receiv2 pension1 rent1 salari1 spend1 tax1
payabl payout2 receipt1 refund1
payback payoff3 upfront1 vindic1
paycheck payrol2 salari2 penni1 wage1
payday payoff1 upfront1
payload warhead3
payment refund2 payout1 pension1 premium1 reimburs1 salari1 save1 tax1 transact1 tuition1 unpaid1 wage1
payoff peddl1 reward1 upfront1
payout premium2 refund1 sum1
payrol salari3 pension1 tax1 workforc1
pea potato2 pepper1 sprout1 strawberri1
peabodi piper1 quinci1 whitney1
peac reconcili3 progress2 truce2 uniti2 talk1
peacekeep troop2 serbia1 soldier1 unarm1
peach strawberri4 pear3 plum2 raspberri2 pumpkin1 raisin1 ripe1 watermelon1
peacock rainbow2 swan2 syke2 roach1
peak slope2 rang1 ridg1 valley1 waterfal1
peanut potato2
pear plum2 pumpkin1 raspberri1 ripe1 strawberri1 tart1
pearl turquois1
peasant villag2 rancher1
pebbl riviera1
peck pollack2 roach1
peculiar subtl2 pervers1 quirki1 strang1 uncommon1 uniqu1 unusu1
pedal throttl2 valv1 vibrat1
peddl solicit2 scam1
pedest statu2 pulpit1 sculpt1 slab1
pedestrian sidewalk2 walkway2 roadway1 subway1
pedro rodriguez1
pee wee4 rah2 tar2 yah1
peek sneak4
peel slice3 scrape2 shred1
peer stare3
peg peso1
pegasus sapphir1
peggi phylli3 sheila2 veronica1
pelt stone2 shower1 spray1
pembrok salisburi2 plymouth1 seton1 winchest1 windsor1
pen pencil2 write2 poem1 screenplay1
penal punish3 tort1
penalti punish1 punit1 substitut1
penc share1
pencil scissor1 typewrit1
pend proceed2 request1 warrant1
pendulum swing3 spin1 timer1
penelop vanessa1
penetr pierc3 satur1
penguin sabr2 shark1
peni uterus2 sperm1 torso1
peninsula plateau1 strait1
penitentiari warden2
pennant playoff1
penni troy2
pennsylvania vermont1 virginia1
pension premium2 retir2 salari2 save2 wage2 welfar2 tax1 taxpay1 unpaid1
pentagon staff1
penthous playboy2 soho1
peopl tribe2
pep workout1
pepper potato1 roast1 salt1 sauc1 tomato1 vinegar1
per plus1 pound1 respect1
perceiv tendenc3 percept2 underestim1 view1
percentag proport1 rate1
percept perspect1 prejudic1 prevail1 reflect1 sens1 stereotyp1 tendenc1 under1
perch prop1 rooftop1 sit1 trout1 tuck1
percuss saxophon2 string2 solo1 trumpet1 vocal1
perenni shrub2 woodi1
perfect simpl1 simplic1 suit1
perform singer3 qualiti1
perfum scent2 shampoo2 tequila1
perhap probabl2 seem2 possibl1 quit1 rather1 someth1 though1 too1 yet1
peril treacher4 tricki1
perimet zone1
period public2 regular2
peripher sensori1 spinal1 vascular1
perish survivor3 rescu1 surviv1 unaccount1 victim1
perjuri racket1 treason1
perk privileg2 reward1
perman temporari4 temporarili4 remov1 status1
permiss permit3 refus2 request2
permit prohibit2 requir1 restrict1 visa1
perpetu redefin2 transcend1
perplex puzzl4 startl1
perri richardson1 ross1 thompson1 tyler1 warren1 wilson1
persecut repress4 retribut1
persever persist3 profession1 teamwork1 tough1
persia persian2
persian roman2 turkey1
persist stubborn4 prevail3 subsid2 pervas1 prolong1 rage1 resurfac1 unrel1 wane1 widespread1 worsen1
person someon2 persona1 trait1 woman1
persona sidekick2
personnel staff3 secur1 soldier1
perspect viewpoint3 realiti1 sens1 standpoint1 view1 vision1
persuad pressur3 urg2 reassur1 reluct1 seek1
persuas plausibl1 rhetor1 rivet1
pertain relat4 pertin2 regard1 relev1
pertin relev3 touchi1
peru philippin1 venezuela1
pervas preval1
pervers pseudo1 unnatur1
peso real3 rupe2 shill1
pessimist rosi2 upbeat2
pest weed3 pesticid2 suscept1
pesticid pollut1 residu1 spray1 substanc1 toxin1
pet puppi1 toy1
pete tommi2 tim1
peter stephen2 philip1 richard1 robert1
petersburg rome1
petit signatur3 writ3 submiss2 submit2 request1 su1 unsuccess1
petrol propan1 pump1
petroleum refin1 refineri1
petti reckless1
pew roper1 survey1
phantom scorpion1 tempest1
pharaoh pyramid1 tomb1
pharmaceut roch2 tobacco1
pharmaci pharmacist4 supermarket2 prescript1 thrift1
pharmacist physician3 veterinarian1
phase stage3 process2 transit2 scrap1 streamlin1 transform1
phenomen remark1 tremend1 unbeliev1 unparallel1
phenomena phenomenon3 theori1
phenomenon preval1 trend1
phi sigma3 tau3 psi1 soror1
phil steve3 rick1 tim1 tom1
philadelphia portland1 seattl1 tampa1 toronto1 york1
philharmon symphoni4
philip soni2 richard1 samsung1 william1
philippin thailand2 vietnam2 singapor1
philosoph theologian4 thinker4 theolog3 philosophi1 poet1 scholar1 theoret1
philosophi theolog4 psycholog3 sociolog2 theori1 thesi1 viewpoint1
phoeb veronica1
phoenix portland2 sacramento2 seattl1 tucson1
phone telephon4 portabl1 radio1 wireless1
phonet syntax2 pronunci1 simplifi1 spell1 vocabulari1
phosphat potassium1
phosphorus sulphur2 potassium1
photo photograph4 pictur3 poster1 snapshot1 video1
photograph pictur3 photographi2 portrait2 print2 poster1 report1 sketch1 snapshot1
phrase word4 slang2 refer1 syllabl1 vocabulari1
physic psycholog2 scienc2 spiritu1 theoret1
physician surgeon4 practition2 psychiatrist2 specialist2 profession1 psychologist1 therapist1 veterinarian1
physicist scientist3
physiolog qualit1
pianist songwrit2 singer1 trumpet1 vocalist1
piano violin4 saxophon1
picasso rembrandt4
pick pull2 turn2 run1 spot1
picker taft1
pickup sedan2 truck2 van2
picnic playground3 tent1
pictori swimsuit1
pictur screen2 portrait1 scene1 show1 stori1 video1
picturesqu scenic3 tranquil3 pristin2 quaint2 rustic2 sceneri2 seasid2 seclud1
pie pud2 pumpkin2 tart2 pizza1 recip1
piec roll1 sheet1 unfinish1 whole1
pier wharf3 waterfront2 promenad1
pierc punctur2 riley1 shrapnel1 slit1
pierr serg1 victor1
pig sheep2 poultri1 rabbit1 slaughter1
pigeon terrier2 quail1
pigment resin1 rust1 stain1
pile stack3 rot2 rubbl2 trash2 rubbish1 slab1 twist1
pilgrim pilgrimag3 worship2 tourist1
pilgrimag shrine2 rite1 sacr1
pill tablet3 prescript2 supplement1 swallow1
pillar slab1 statu1 wall1
pillow rug2 sofa2 towel2
pilot plane1
pin ribbon2 sticker2 screw1 shove1 strap1 tee1
pinch singl1
pine spruce3 tree2 walnut2 redwood1
pineappl watermelon1
ping pong4
pink purpl4 yellow3 shini2 velvet2 red1 shade1 stripe1 turquois1
pinnacl zenith3 vantag2 scholast1
pinot wine2
pinpoint precis2 quantifi1
pinto silva3 santo1
pioneer popular2 renown1
pious righteous1 world1
pipe tube3 plumb2 pump2 ruptur1 valv1 ventil1 wire1
pipelin refineri4 rig1 tanker1 termin1
piraci poach2 pirat1 rampant1 smuggl1
pirat tiger2 pornograph1
pistol rifl4 shotgun4 revolv3 shooter1 tote1
piston wizard2 raptor1 sonic1 sun1 superson1 turbin1 valv1
pit shaft3 quarri1
pitch pitcher3 slider2 rotat1 schill1 starter1 yanke1
pitcher starter4 reliev2 slugger2 rooki1 yanke1
piti shame2 remors1 righteous1 sorrow1
pivot shape2 role1
pixel scanner1 sensor1
pizza sandwich3 taco3 snack1
place spot3 set2 site2 posit1 put1 remov1 rest1 same1 second1 side1 take1 throughout1 way1 where1
placid tranquil2
plagu smallpox1 strife1 troubl1 woe1
plaid shirt1 sweater1 tweed1
plain plateau1 retrospect1 right1 vagu1 valley1
plaintiff su2
plan propos4 prepar2 schedul2 program1 project1 promis1 reform1 respons1 scheme1 slate1 strategi1
plane takeoff1 tanker1
planet planetari2 pluto2
planetari seismic1 solar1
plank platform1 spar1
planner specialist1
plant tree2 vine2 poppi1 produc1
plantat planter2 poppi1 ranch1
plaqu statu1
plasma transistor1
plaster poster3 stain2 tile2 slab1 splash1 sticker1 strung1 wall1 wax1
plastic pulp3 rubber3 wrap1
plate stainless1 titanium1
plateau slope1 valley1
platform ramp2 rig1 termin1 window1
plato socrat4 tolstoy1
platoon sergeant2
platter spoon3 rack1 skillet1 slice1 sprinkl1 tray1
plausibl prefer1 preposter1 realist1 scenario1
play player3 whimsic3 sarcast2 seduct2 witti2 quirki1 score1 sensual1 subtl1 teas1
playboy vogu1
player team3 teammat2 profession1 refere1 roster1 scorer1 soccer1 squad1
playground pool1 recreat1 rink1 stadium1
playhous theatr2 revu1 studio1
playoff season2 round1 semifin1 team1 tournament1
playwright poet3 screenwrit3 writer2
plaza promenad2 squar1
plea plead2 request1 verdict1
plead sentenc1 testifi1
pleas satisfi3 surpris3 thrill1
pleasant quiet1 refresh1 strang1 sunni1 tranquil1
pleasur sensual1 world1
pledg promis4 vow4 urg2 renew1
plenti scarc4
plight predica2 worsen1
plough vulcan1 whirlpool1
ploy tactic4 ruse3 postur1 propaganda1 sham1 smear1
pluck rescu1
plug socket3 pump2 switch2 tinker2 wire2 squeez1 tap1 unlock1
plum raspberri2
plumb wire4 sewer1 toilet1 ventil1
plumber salesman1
plume spew3 smoke2
plummet soar4 plung3 rise2 skyrocket2 surg2 tumbl2 slump1
plunder treasur1
plung soar2 tumbl2 sink1 skid1 slide1 slump1 surg1
plural singular4 pronoun2 secular2 verb2 toler1
plush shabbi2 spacious2 posh1 sofa1
plutonium uranium4 reactor3 rod2 stockpil2 radioact1 warhead1
plymouth winchest2 rover1 windsor1 worcest1
plywood tile2 scaffold1 sheet1 shingl1 stainless1 timber1 wooden1
pneumonia respiratori3 tuberculosi2 symptom1
poach poacher4 rampant3 predatori1
poacher rhino1 smuggler1
pocket reap3 purs1 tuck1 wallet1
pod seed1 seedl1
podcast quiz2 syndic1
podium pole2 race1
poem poetri4 vers4 prose3 write2 prefac1 text1 translat1
poet writer2 poetri1 thinker1
poetic prose4 poetri1 storytel1 timeless1
poetri prose3 write1
point posit1 rebound1 sharp1 suggest1
pointer timer2 reset1
pointless useless2 senseless1 tedious1 trivial1 unavoid1
pois stamina3 tough3 prowess1 versatil1
poison toxic3 radioact2 salmonella1 sicken1 sticki1 toxin1 venom1
poke prod2 punch2 rub2 scratch2 tap2 pounc1 shove1 smack1 sniff1
poker quiz1
pol roug4 sen1
poland warsaw2 romania1 soviet1 ukrain1
polar prism1 propag1
polaroid xerox4 snapshot1
pole race2 sitter2 ukrain1
polic policemen3 policeman2 riot1 secur1 wit1
policeman policemen3 wound2 soldier1
policemen soldier2 riot1 unarm1 wound1
polici reform2 stanc2 strategi2 polit1 prioriti1 secur1
polio smallpox3 vaccin3 rabi1 tuberculosi1
polish shini2 sleek1 sparkl1 stainless1 sturdi1
polit respect3 social2 politician1 smile1 struggl1 thought1 unpopular1
polk proctor1
polka waltz3
poll survey4 respond3 precinct2 turnout2 vote2 voter2 presidenti1
pollack stile1 whitehead1
pollard tate1 woodward1
pollen seedl1 spore1
polli rubi1 spade1 tiffani1
pollock strauss2 proctor1 spinner1 thorp1
pollut smog2 sewag1 toxic1 toxin1 wast1
polo safari2 softbal1 volleybal1
polyest resin2 synthet1 wool1 yarn1
polym synthet3 reactiv1 resin1 solid1
pond pool2 reservoir2 waterfal2 saltwat1 stream1 trout1 wetland1
ponder specul2 rethink1 revisit1 tinker1 wonder1
pong wee1
poni roller2 saddl2 sled1 terrier1
pooh tarzan2 vantag1
pool swim2 weymouth2 room1 stafford1 tabl1 talbot1 tyron1 wade1
poor poorer2 poorest1 poverti1
poorer poorest4 richer4
poorest popul2 poverti1 richest1
pop rap2 rock2 punk1 regga1 singer1 song1 soul1 tune1
popcorn snack1 snuff1 stale1
pope vatican4 rome1
popul spars3 predomin1 proport1 richest1 speci1
popular success2 promin1 theme1 tradit1 wane1 wide1
porcelain potteri4 vase4 ware1 wax1
porch roof2 terrac1 window1
pork veal3 roast1 sausag1
porn pornograph4 pornographi4
pornograph pornographi4 subvers1 video1
pornographi prostitut3 sex2
port termin4 ship1 waterway1
portal websit2 web1
porter wheeler2 spenc1 warren1 webster1 wright1
portion section3 remaind2 upper2 segment1
portland sacramento2 richmond1 seattl1 syracus1 utah1
portrait sculptur1 sketch1
portray stereotyp2 star1 villain1
portug spain4
pose risk3 threat2
posh upscal3 trendi2 ritz1 seasid1
posit post3 strateg2 react1 reaction1 right1 status1 track1
poss vigilant2 snoop1
possess retain1 seizur1 valuabl1
possibl potenti3 presum2 prospect2 prevent1 probabl1 serious1 specif1 suggest1 threat1 unlik1 whether1
post time1 websit1
postag stamp4 postal2 postcard1 stationeri1
postal servic1 stamp1
postcard poster2 souvenir2 stamp2 snapshot1 stationeri1 sticker1
poster sticker3 slogan1
posterior tempor1 vein1
postgradu undergradu4 vocat2
postpon reschedul4 schedul3 reconsid1 slate1 suspend1
postur rhetor1 stanc1 tinker1
pot utensil3
potassium sodium3 salt1
potato veget3 pumpkin1 roast1 tomato1
potenc puriti2 toxic1
potent power2 precursor1 reactiv1
potenti risk2 serious1 signific1 threat1 threaten1 vulner1
potter sorcer2
potteri ware3
pounc prod1
pound rake1 shell1 sterl1 thump1 ton1 weigh1 worth1
pour pump3 spill3 shower2 soak2 spoon1 vie1
poverti unemploy1
pow prison2 vet2
powder syrup2 soda1 sugar1 vanilla1
power steam2 turbin2 pressur1 propuls1 strong1 strongest1
powerhous rival1
powerless unprepar2 unwil1 utter1
practic practis4 virtual4 use2 procedur1 scientif1 theoret1
practis preach2 profess1 witchcraft1
practition profession2 profess1 specialist1 therapist1
pragmat sensibl3 principl2 proactiv1 ration1 realism1
pragu warsaw4 sofia2 sparta2 vienna2
prairi woodland1
prais welcom2 scorn1 thank1
prank stunt1
pray prayer3 weep2 preach1 rosari1 silent1 worship1
prayer sermon3 recit2 rosari2 worship2 preach1 sabbath1
preach sermon3 preacher2 pulpit1 swear1
preacher reverend2 rabbi1 sermon1 theologian1
precaut vigil3 quarantin1
preced rule2
precious priceless3 valuabl3
precipit rainfal4 temperatur3
precis time1
preclud suffic1 warrant1 whatsoev1
precursor synthesi3
predat prey4 predatori2 shark2 wolv1
predatori snail2
predecessor successor4 presid1 reagan1 replac1 tenur1
predica quagmir1
predict straightforward2 unpredict2 project1 suggest1
predomin preval1
prefac unpublish1
prefectur provinc1 provinci1
prefer tend3 will1
preferenti tariff2 quota1 subsidi1
prefix verb1
pregnanc pregnant2 prenat2 prematur1
pregnant sick1 unmarri1 woman1
prehistor primit2 shipwreck1
prejudic stereotyp4 racism3 racial1
preliminari result1
prelud sonata1
premier prime2 preview1 show1
premis rational3 realiti1
premium reimburs3 price1 save1 tuition1
prenat ultrasound1
prep preparatori2 quiz1 school1 varsiti1
prepar readi3 underway2 respond1 train1
preparatori vocat1
prepared prevent1
preposter ridicul3 untru2 scandal1
prerequisit requisit1
prerog sovereign1 vest1
preschool tutor1
prescrib regimen2 prescript1
presenc role1 strong1
present same2 seminar2 submit2 within2 today1 under1
preserv restor3 safeguard3 protect2 reconstruct1
presid vice4 presidenti2 secretari1 successor1
presidenti reelect1 vote1
presley sinatra4
press report2
pressur prod1 push1 volatil1 withstand1
prestig reput2 statur2
prestigi prize2
presum suffic2 suppos2 pretend1 probabl1 unclear1 unknown1
pretend suffic1 tell1 wanna1
pretext propaganda1 provoc1
pretti quit3 realli2 veri2 someth1 too1
prevail triumph2
prevent protect3 stop2 reduc1 remov1 risk1 therebi1 threaten1
preview sidebar1
previous recent2 subsequ2 prior1 record1
pri salina2 toledo1
price rate2 stock2 valu2 rise1 sale1 share1 trader1 valuat1 wholesal1 yield1
priceless treasur4 relic1 valuabl1
prick touchi4 sticki1 troublesom1
pride spirit2
priest priesthood1
primal yearn1
primari secondari3 statewid1
primarili princip4 sole2
primat rodent2
prime sharon1
primer var1
princ princess2 queen1 throne1
princess queen3 sister1
princeton yale4 stanford3 syracus1 univers1
princip sole3 supervisor1 teacher1
principl resolut2 respect1 steadfast1 valu1 wherebi1
print printer2 reproduc2 reprint1 sketch1
printer scanner4 typewrit1
prior subsequ2 until1
prioriti status1
prism warp2
prison sentenc1
pristin tranquil2 seclud1 seren1 untouch1
privaci protect2 workplac1
privat public3 properti1 reform1 restructur1 servic1
privi solicitor1
privileg secreci1 upbring1
prize pulitz2 valuabl2 treasur1 trophi1 winner1
pro ultra1
proactiv prudent4 sensibl1 vigil1
probabl think2 seem1 still1 varianc1
probe uncov1
problem serious2 situat2 troubl2 question1 risk1 solv1
problemat troublesom4 riski1 sensit1 uncertain1 unreli1 unstabl1
procedur regul1 requir1 routin1 rule1 screen1 test1
proceed trial2 prosecut1 resolv1 sail1 verdict1
process solut2 progress1 raw1 ship1 step1 storag1 techniqu1 transit1
processor server1
proclaim proclam2 swear2 signifi1
proctor talbot2 waller1
prod tap1 waver1
prodigi prolif2
produc product2 supplier2 record1
product studio3 theatr2 theatric2 qualiti1 sale1
profan sexual2 subtitl1 suggest1
profess societi1 teach1
profession specialist3 teamwork3 technician1 tough1
professor sociolog2 teacher2 univers2 scholar1 scienc1 scientist1 student1 studi1 undergradu1 yale1
profici qualif1 standard1
profil promin1 racial1 recent1 slur1
profit revenu3 quarter2 sale2 share1
profound sadden1 sens1 terribl1
prognosi satisfactori1
program programm4 project2 school1 system1
programm project1 technician1
progress unfold3 smooth2 reconcili1 recoveri1 success1
prohibit restrict2
project surplus2 revenu1 shrink1 undertaken1
projectil shell2 rocket1 torpedo1
prolif renown2
prolifer terror1 weapon1
prolong shorten4 respit1 sever1
prom wed2
promenad terrac3 waterfront3 walkway2 wharf1
promin renown2 referenc1 statur1
promis vow3 seek1 tout1 urg1
promo remix3 vinyl2 promot1 reissu1
promot strengthen1
prompt spark3 swift3 spur2 trigger2 provok1 quick1 recent1 respons1 specul1 speedi1 voluntarili1 wake1 widespread1
prone suscept2 unstabl2 vulner1
prong spearhead1
pronoun singular2 verb2
pronounc spell2 swear1
pronunci spell3 surnam3 terminolog1 vocabulari1
proof prove1 suffici1
prop puppet4 stack1 tuck1
propag puls1 vibrat1
propaganda subvers2 rhetor1
propel rotor4 rudder2 rocket1 shaft1 steer1 wheel1
proper regardless1 requir1 thorough1
properti trust1
propheci prophet1 revel1
prophet scriptur1
propon support2
proport represent3 ratio2 smallest1 third1
propos reject2 recommend1 reform1 resolut1 revis1
proposit repeal1 unconstitut1
proprietari softwar2 unix2
proprietor tavern2 salon1
propuls robot1 turbin1
prose vers2
prosecut prosecutor3 trial3 punish2 testimoni2 wit2 testifi1 tribun1
prosecutor trial2 question1 suspect1 testifi1 testimoni1 tribun1
prospect uncertain1
prosper thrive4 stabil3 vibrant2 stabl1 wealthi1
prostat thyroid2
prostitut sex2 traffick2 waitress1
protect safeguard2 safeti2 provis1 right1
protector savior1
protein receptor1 residu1 sodium1
protest ralli2 riot2 unrest2 spark1 support1 youth1
protocol treati2 ratifi1
prototyp replica1 variant1
proud rememb1 thrill1
prove proven3 success1 unlik1
proven scientif1
provenc sicili1
provid requir2 receiv1 reli1 secur1 seek1 servic1 suffici1 suppli1 use1 user1
provinc region3 provinci2 southern1
provis regul1 repeal1 requir1 statut1
provision tentat2 unoffici1
provoc subvers2 unaccept2 retali1
provok spark3 stir2 trigger1 unleash1
prowess skill2 talent1 versatil1
proxi spar1 submiss1
proxim remot1 vicin1
prudenc restraint2 saniti1
prudent sensibl4 vigil1
pseudo quasi2
psi sigma2
psych sensibl1
psychedel punk2 techno2 tranc2 retro1 rocker1
psychiatr trauma2 psychiatrist1 treatment1
psychiatri psycholog2
psychiatrist psychologist4 therapist2 surgeon1
psychic supernatur3
psycho sci1 thriller1 zombi1
psycholog sociolog4 scienc1 spiritu1 studi1
psychologist therapist3
psychot schizophrenia2 suicid2
psychotherapi therapi4 yoga1
pub tavern4 restaur2 saloon2
public publish3 repeat1 servic1
publicist stylist2
publish reprint2 write2 reader1 submit1
puck skate1
pud pumpkin1 spaghetti1 syrup1
pueblo rancho2
puget shipyard2 savannah1
pulitz screenplay2
pull roll2 push1 put1 run1 shoot1 snap1 stop1 turn1
pulmonari renal2 vascular2 respiratori1
pulpit sermon1
puls tempo1
puma reebok1
pump suck1 tap1 tube1 turbin1 vacuum1 valv1
pumpkin watermelon2 squash1 tomato1
pun rhyme1
punch shove4 slap2 spit2 smack1 whistl1
punctur ruptur3 windshield1
punish sentenc2 retali1 sanction1
punit sanction2 unspecifi2
punk rocker3 rock2 techno2 rap1 regga1 thrash1
punt touchdown3 yard2
pupil student4 teacher2
puppet stoog1
puppi rooster1 terrier1
purchas sell4 sale3 transact1
pure sole2 puriti1 strict1 wholli1
purif ritual2 tablet1
puritan quaker1
puriti simplic2 toler1
purpl yellow3 red2 shade2 scarlet1 violet1
purport videotap2 whereabout1
purpos systemat1
purs wallet3
pursu seek2 pursuit1 undertak1
pursuant repeal1 statut1
pursuit quest3
push step2 toward2 put1 quick1 rais1 seek1 sharpli1
put putt2 set2 take2 turn2 right1 them1 then1 tri1 way1
putter ski1 slider1
puzzl startl2 troubl2 unsettl1
pyramid tomb2 templ1
python rubi2 scorpion1
qatar saudi2
quad quadrupl2 tripl1
quadrupl tripl4 shrink2 skyrocket1
quail turtl2
quaint rustic3 shabbi2 sleepi1
quak tremor4 tsunami4
qualif qualifi4
qualifi semifin2 tournament2 round1 stand1
qualit semant1
qualiti trait3 standard2 skill1 talent1 tempera1
quantifi underestim1 valid1
quantiti raw1 usabl1
quantum relat1 theori1 vortex1
quarantin sicken1 veterinari1
quarrel spat4 rivalri1
quarri seam1
quarter revenu1 sale1 year1
quarterback receiv3 rooki3 sophomor2 starter1
quartet trio4 quintet3
que una4 ser1 tres1
quebec saskatchewan2 scotia1 winnipeg1
queen victoria2 royal1
queri questionnair1
quest ultim1
question reason2 whether2 subject1 topic1 what1 whi1
questionnair random1 sampl1 submiss1
quick soon3 rapid2 slowli2 swift2 speedi1 sudden1 then1 turn1
quicker smoother3 slower2 smarter2 quickest1 simpler1 speedi1
quickest safest1 shortest1
quiet silent2 seren1 slowli1 tranquil1 wait1
quieter smoother4 simpler2 softer1 sweeter1
quilt tapestri3
quinci rutherford2 springfield1 wilton1
quintet trio2 sonata1
quirki whimsic3 wacki2 seduct1 surreal1 witti1
quit resign3 veri3 too2 seem1 someth1 somewhat1
quiz trivia4
quo sovereignti2 status1 strait1
quorum requisit1
quot unnam3 updat2 quotat1 sourc1 statement1 tell1
quota tariff3 subsidi2
quotat refer2 translat1
rabbi theologian2
rabbit squirrel4 rat2 rodent2
rabi smallpox2 swine1 vaccin1
race ride3 speedway2 sprint2 racer1 runner1 sport1 win1 winner1
racer rider4 skier3 skater2 sled1 swimmer1
racetrack saratoga3 rodeo2 speedway2 thoroughbr1 turf1
racial racism3 segreg3 racist1 religi1 slur1 stereotyp1
racism racist3 slaveri1 stereotyp1
racist slur3 subvers1
rack reel1 refriger1 sheet1
radar satellit3 sonar2 surveil2 reconnaiss1 sensor1 track1
radial transvers2 rotari1 symmetri1 veloc1
radiat ultraviolet4 radioact1 thermal1
radic sympath1 vast1
radio televis3 station2 telephon2 transmiss2
radioact toxic3 wast1
radius width2 sphere1 veloc1
rag rich3 wobbl2
rage wildfir2
rah zee3 uh1 wee1 yah1
raid search2 retali1 seiz1 seizur1 storm1 strike1 target1
raider ram2 titan2 vike2 raven1 redskin1
rail railway4 railroad3 train2 tram2 transit2 rout1 subway1 traffic1 transport1 tunnel1
railroad railway4 turnpik2 streetcar1
railway tram2 train1 tunnel1
rain rainfal3 snow3 storm2 wind2 weather1 wet1
rainfal temperatur2 raini1 storm1 wind1
raini snowi2 weather2 windi2 winter2 sunni1
rainier yosemit1
rais reduc2 spend1
raisin strawberri1
raj singh3
rake shovel4 scrape1
ralli stage2 trail1
ralph russel1 sidney1 spencer1
ram redskin2 vike2 raven1 titan1
rambl rundown1
ramif repercuss4
ramon rodriguez2
ramp roadway2 tunnel2 runway1 stair1 walkway1
rampag spree4 shoot1 stab1 stamped1
rampant scourg1
ranch rancher2 rancho1 wineri1
rancho santa1
rand sterl3 shill1
randal travi2 willi2 russ1 russel1 seth1 tyler1
randi rick1 russ1 shawn1 travi1
random rotat1 sampl1 sequenc1
rang target1 topic1 vari1 varieti1 wide1
ranger red2 scout2 royal1 sabr1 yanke1
rank seed3 top3 senior2
rap rapper4 regga2
rape stab2 strangl2 tortur2 robberi1
raphael rousseau3 samson1
rapid slowli4 steadili3 spread1
rapist thief1
rapper snoop3 regga1 singer1
raptor sun2 superson2 wizard1
rare seldom4 usual2 routin1 sometim1 typic1 uncommon1 unusu1
rariti uncommon3 undeni1 unheard1
raspberri tart1
rat rodent2 snake2 squirrel1
rate unemploy2 ratio1 rise1 yield1
rather simpli2 sometim2 without2 same1 simpl1 sort1 themselv1 therefor1 though1 thus1 too1 veri1 way1 well1
ratifi treati3 unanim1
ration shortag2 sensibl1 suppli1 tent1
rattl shake4 rock2 spook1
ravag scar2 rebuild1 tear1
rave techno1
raven redskin2 vike2
ravin wood2
raw refin1 stapl1
ray rod1 twin1
razor scissor2 wire1
reach toward1
react respond4 shrug2 reaction1 swift1
reaction respons4 spontan1 stimuli1
reactiv reassign3 redesign2
reactor uranium2 rod1
read write2 reader1 text1 word1
reader viewer3
readi take1 wait1 want1 will1
reaffirm reiter4 underlin2 reinforc1 stress1 uphold1
reagan ronald3 truman2 roosevelt1
real true1
realis realiz4
realism realist3 sensibl2 symbol1
realist unrealist2 scenario1 sensibl1 straightforward1 suffic1 thinker1 visionari1
realiti show1 true1 truth1
realiz understand2 reveal1 someday1 truli1 wish1
realli someth2 sure2 thing2 think2 seem1 sort1 stuff1 too1 truli1 whi1
realm world2 sphere1 univers1
reap reward2 squeez1
reappear resurfac4 vanish1
rear spoiler2 wheel2 rudder1 steer1 windshield1
reason whi2 say1 sens1 sensibl1 simpli1 think1 true1 what1 whether1 worri1
reassign redesign1 transfer1
reassur sooth3 solac2 spook1 upbeat1
rebat refund3 subsidi1 surcharg1
rebel renegad1 stronghold1
rebelli restless2 renegad1
rebellion revolt4 upris4
rebirth resurrect3 reborn2 utopia2 redempt1 salvat1 symbol1
reborn resurrect3 savior3
rebound steal2 tumbl2 slide1 slip1 slump1 stumbl1 surg1
rebuild reconstruct4 rehabilit3 restor3 repair1 revit1 stabil1
rebuilt reconstruct3 renov3 refurbish2 remodel2 repair2 restor2
rebutt testimoni2
recal rememb2 talk1
recap sub2 updat2
recaptur reclaim4 regain3 surrend3 regroup1 repel1 repuls1
reced subsid4 resurfac1 swell1 wane1
receipt refund2 revenu1
receiv recipi1 requir1 send1
recent report1 see1 sever1 sinc1
recept touchdown2 sympathet1 welcom1 yard1
receptionist waiter2 waitress2 restroom1
recess slump2 unemploy2 recoveri1
recip soup1 tip1
reciproc uncondit1 unilater1
recit swear2 vers2 utter1
reclaim regain4 retain2 relinquish1
reclam redevelop1
recogn recognis4 recognit2 status2 renounc1
recognis renounc3 recognit1
recognit status2 respect1 success1
recogniz ubiquit1 visibl1
recollect recount1 testimoni1
recommend request2 review1 submit1 unanim1
reconcil unifi3 resolv1 reunit1 unit1
reconcili uniti4 unif1
reconnaiss squadron2 surveil2 tactic2
reconsid rescind3 rethink3 revis1 revisit1 revok1 suspend1
reconstruct rehabilit2 reus2 recreat1 relief1 renov1 repair1 restor1
record studio3 releas2 tape2 solo1 song1 soundtrack1 track1 video1
recours resort2 sanction1
recov regain2 retriev2 sidelin2 surviv2 unabl2 recoveri1 struggl1 suffer1 sustain1 undergo1
recoveri turnaround3 robust1 slow1 steadi1 stimulus1
recreat replic3 wilder2 redefin1 reinvent1 reus1 simul1 wildlif1
recruit traine3 train2 volunt2 retent1 scout1
rectangular symmetr2 row1 shape1 vertic1 wooden1
rectifi undo2 simplifi1
recur recurr4 role1
recurr relaps1
recycl reus4 wast3 trash1
red yellow4 royal1 white1
redeem repaid3
redefin reinvent4 rethink1 revit1 rewritten1 transcend1
redempt salvat2 vengeanc2 resurrect1 solac1
redesign refurbish2 remodel2 reorgan2 squadron2 renov1 rework1
redevelop renov3 revit3 refurbish2 regener2 waterfront2 reloc1
redistribut unauthor2
redskin vike2 titan1
reduc reduct2 result1 slash1 therebi1
reduct tariff1
redund render1 unus1
redwood vista1
reebok sportswear2
reed russ1 russel1 shaw1 willi1
reef shallow1
reel slew1 stung1 woe1
reelect unsuccess1
rees rosemari1 rowan1 rusti1 woodi1
reev walter1
ref ser1
refer suggest2 referenc1 say1 speak1 specif1 statement1 text1 use1
refere umpir4 replay1
referenc summar3 reproduc1 transcrib1
refin refinanc2 refineri2 repay2 simplic1
refineri rig3 shipyard1 tanker1
reflect underscor2 sentiment1 trend1 valu1
reform welfar2 streamlin1 sweep1
refrain shi4 resist1 shun1 unilater1
refresh relish1 subtl1 sweeter1 tast1 tasti1 wholesom1
refriger televis2 stove1
refuel tanker3
refug sanctuari4 shelter3
refuge seeker1 somalia1 zair1
refund reimburs1 royalti1 surcharg1 ticket1 upfront1
refurbish remodel4 renov4
refus reject1 reluct1 repeat1 request1 seek1 voluntarili1
refut retract1 untru1
regain retain3 relinquish2 restor1
regard respect2 view2 wide2 relat1
regardless whatev2 status1 unless1 whichev1
regatta row4 yacht3 sail2 seven2 triathlon2 saratoga1
regenc shire2 regent1
regener rehabilit1
regent truste3 savoy2
regga rocker1 salsa1
regim repress2 rule1 ruler1
regimen workout3 therapi1
regiment squadron1
regina victoria2 sofia1 vera1 vivian1
region southeast1 southern1 territori1 western1 zone1
regist registri3 registr2 thermomet2
registr registri3 voter2 valid1
registrar solicitor1
regret remors3 sad2 sorrow2 sorri1
regrett unfortun4 shame2 sadden1 unaccept1 unavoid1
regroup reorgan2 sneak1
regul rule4 standard3 regulatori2 requir2 restrict2 statut1 strict1
regular routin3 schedul1
regulatori scrutini1 supervisori1
rehab rehabilit3 stint2 workout1
rehabilit renov2 revit1 treatment1 undergo1
rehears routin1 tape1
reign ruler2 throne1 titl1
reimburs repaid1 subsid1 tuition1 underwrit1
rein restrain4
reindeer shepherd1 sled1
reinforc strengthen2 troop2 underlin2
reinstat rescind3 revok3 suspend1 upheld1
reinvent reorgan1 resurrect1 revit1
reissu remix2 releas1 reprint1 vinyl1
reiter stress2 underlin2 renew1 signal1 stanc1 statement1 welcom1
reject request1 unanim1
rejoin reunit2
relat tie3 relationship2 victim2 somewhat1 survivor1 unrel1 unusu1
relationship role1 tie1
relax tighten2 restrain1 tinker1
relay synchron3 sprint1 torch1
releas titl1 version1 video1
relentless unrel4 tenaci1 vicious1 vigor1 wither1
relev specif2 use2 sensit1 valid1
reli sole2 tend1 use1 util1
reliabl unreli3 trustworthi2
relic treasur4 statu1 tomb1 unearth1
relief rescu1
reliev starter3 schill1
religi secular3 religion2 spiritu1 tradit1 worship1
religion sect3 spiritu1 tradit1
relinquish renounc2 retain2 revert2 vacat2 withdraw1
reloc renam2 transfer2 shut1
reluct unwil4 wari2 will2 willing2 tempt1
remain stay2 still2 remaind1
remaind rest2 transfer2 whilst1
remak sequel3 thriller1 version1
remark speech2 surpris2 statement1 strike1 stun1
remarri widow4
remedi treatment1
rememb tell2 watch1 whi1 wonder1
remembr solemn1 wreath1
remind sober2 snapshot1 tell1 thank1
reminisc resembl4 scene1 style1
remix rework3 soundtrack3 sampl1 song1
remnant ruin1 scatter1
remodel renov4
remors sorrow2 sad1 sympathi1
remot rug2 terrain1
remov replac2 strip1 temporarili1 wipe1
renaiss reviv2 style1
renal vascular1
renam reorgan1 transfer1
render unfit1 useless1
rendezv spaceship2 spacecraft1
rendit sing1 soul1
renegad warlord2 rogu1 roug1 stronghold1
renew solar1 spark1 suspend1
reno tallahasse1 vega1
renounc uncondit1
renov repair2 restor1
rent rental4 tenant2 resal1 trailer1
rental resal2 trailer1
renter tenant2
reopen shutter2 resum1 shut1
reorgan restructur4 streamlin2
rep vic1
repaid repay4
repair upgrad2 restor1 salvag1 surgic1
repeal statut1 supersed1
repeat repetit3 respond2 resist1 vow1
repel repuls4 subdu1
repercuss rippl1
repetit tedious1
replac succeed2 successor2 switch2 retain1 temporari1
replay scoreboard2 umpir2
replenish stabilis2 stabil1 unload1
repli respond2 whisper1 yes1
replic reproduc2 transcript2 valid1
replica statu2 wooden1
report tell3 speak2 review1 sourc1 statement1 statist1
repres secretari1
represent term1
repress suppress3 tyranni1
reprimand scold2 verbal2
reprint reproduc1
repris retali4 retribut4 reveng1 star1
reproduc reproduct3
reptil rodent1 snake1
republ yugoslavia2 russia1 serbia1 soviet1
republican senat2 voter1
reput tarnish3 statur1 success1
request submit2 send1 warrant1
requir standard3 rule1
rerun sitcom1 special1 syndic1
reschedul schedul1 slate1
rescind revok4 suspend2 waiv2 withhold1
rescu salvag3 trap3 sailor2 survivor2 search1 strand1
research scientist4 studi4 scientif3 scienc1 specialist1 technolog1
resembl similar3 uncanni2 shape1 superfici1 vagu1
resent unhappi1
reserv resourc2 sioux1 treasuri1
reservoir river1 upstream1 waterway1
reset timer1 unlock1
resid villag2 residenti1 thousand1 villa1 visa1 visitor1
residenti suburban1 upscal1 urban1
resign sack2 tender2 retir1
resili robust1 strength1 stubborn1 tenaci1 tough1 vital1 vulner1
resin synthet2 wax1
resist succumb3 toler3 suscept2 temptat2 resort1 steadfast1 suppress1
resolut steadfast2 sanction1 veto1 vigor1
resolv solv4 settl2 side1 unresolv1 urgenc1 willing1
reson ultrasound1 vibrat1
resort seasid3 riviera2 spa1 tourist1 vacat1 vail1
resound rous2 thump2 sting1 thunder1
resourc wealth1
respect safeguard1 sanctiti1 satisfact1 thought1 wish1
respiratori symptom2 syndrom2
respit solac2
respond survey3 respons1 swift1
respons warn2 stimuli1 task1 wise1
rest whole2 return1 stay1 still1 them1 throughout1 within1
restart stall4 resum3 reviv2
restaur shop3 supermarket2 store1 upscal1
restless thirsti2 weari2
restor undermin1
restrain subdu4 stifl2 underst1
restraint utmost2 vigil2
restrict rigid1 rule1 sanction1
restroom toilet3
restructur streamlin2 turnaround2 revit1
result subsequ2 same1 though1 thus1
resum suspend1 talk1
resurfac surfac3 swirl2 subsid1 wane1
resurrect reviv3 revit1 salvat1 savior1 scuttl1 undo1 unravel1
retail shopper3 store3 wholesal3 sale2 supermarket1 vendor1
retain revert1 secur1
retali retribut2 threat2 strike1 target1
rethink revisit2 revis1 rewrit1
retir veteran3 serv2 save1 senior1 succeed1
retract roof1
retreat slip1
retribut reveng4 vengeanc4 wrath1
retriev search1 searcher1 steal1 wreckag1
retro vibe2 sleek1 sporti1 stylish1 trendi1 vintag1
retroact waiver2 waiv1
retrospect sad1
return transfer2 stay1 subsequ1 take1
reuben thorn4 solomon1
reunion reunit3
reus rework1 rewritten1 util1
rev reverend3
reveal show1 tell1
revel scandal2 surfac1
reveng vengeanc4
revenu sale2 surplus1 tax1
rever shrine1
reverend vicar2 sir1
revers setback1 sharpli1 turnaround1 unexpect1
revert supersed1
review rotten1 submit1 summar1
revis rewrit2 revisit1 updat1
revisit rewrit1 undo1
revit reviv3 stimul1
reviv style1
revok waiv3 suspend2
revolt upris4 revolut1
revolut revolutionari3 upris1
revolutionari socialist1
revolv unfold3 shotgun1 wherein1
revu troup1
reward worthwhil2 satisfi1
rework rewritten4
rewrit undo2 updat2 rewritten1 tinker1
rewritten supersed1
rex squir1
rhetor stanc2 tone2 unconvent1
rhine sein2 river1
rhino wolv3
rhode vermont1 virginia1
rhyme vers2
rhythm tempo3 rhythmic2 riff2 samba1 sound1
rhythmic synchron2
rib thigh1 vertebra1
ribbon sticker2 scarv1 stripe1 strung1 wreath1
rice wheat2 straw1
rich wealth3 richer2 wealthi2 sweet1 textur1
richard robert3 thoma2 william2 simon1 stephen1
richardson ross1 smith1 spencer1 thompson1 wilson1
richer smarter1 sweeter1
richest wealthi2
richmond rochest1 springfield1
richter tremor2
rick scott1 steve1
rid wipe3
ride train1 walk1
rider skier2 runner1 teammat1
ridg valley3 slope2 trail1
ridicul scorn4 silli2 stupid1
ridley virgil1 wilton1
riff solo3
rifl shotgun3 tote2
rift rivalri1
rig tamper1 tanker1
right side1 way1 without1
righteous vengeanc1
rigid strict2 stiff1 sturdi1
rigor thorough4 strict2
riley skinner2 wayn1
rim tip1
ring surround3
rink skate3 roller1
rio vale3 sol2 santo1
riot unrest3 spark1 upris1 youth1
rip smash4 tear4 shatter1 slam1 wreck1
ripe tomato1
rise soar2 share1 skyrocket1 steadili1 surg1 trend1
risk sacrif1 serious1 vulner1
riski unconvent1
rite ritual4 worship2 sacr1 sacrament1
ritter weber2 wagner1
ritual tradit2 worship2 sabbath1 sacr1
ritz sheraton4 waldorf1
rival takeov1
river stream3 tributari3 valley1 watersh1 waterway1
riversid santa1 terrac1 waterfront1
rivet spectacl1 tedious1 unforgett1 uplift1
riviera seasid3
roach wolf1
road roadway3 rout2 sidewalk1 street1 traffic1 trail1
roadway sidewalk1 walkway1 waterway1
roam wander4 swarm1
roar rumbl3 thunder2 swoop1 whistl1
roast steak2 sausag1 skillet1 spici1 stew1 veal1
rob snatch2 steal2 robber1 steve1 strangl1 tim1
robber thiev4 thief2
robberi theft4 shoot1
robe scarf3 scarv2 turban2 saffron1 veil1 wig1
robert steven2 william2 roger1 smith1 stephen1 thoma1 thompson1 walter1 willi1 wilson1
robin ruff1
robinson smith2 wright2 terri1 walker1 walsh1
robot spacecraft2 underwat2 spaceship1 toy1
robust sluggish2 steadi2 stronger2 solid1 strong1 weak1
roc taiwan3 taipei1
rochell saratoga1
rochest springfield2 syracus2 spokan1 trenton1 wichita1 worcest1
rock stone2 rocker1 sand1 shake1
rocker thrash2
rocket shell1 soar1 swoop1 torpedo1
rocki sandi3
rod screw2 tube2
rodent squirrel2 snake1
rodriguez valentin1
roe wade2 roper1
roger shaw2 turner2 scott1 stewart1 thompson1 walker1 william1
role support1
roll spin2 wrap2 swing1
roller skate2 sled1
roman rome1
romanc romant4 tale2
romania ukrain3
romant tale2 sentiment1 theme1
rome venic3 vatican1 vienna1
romeo samson1
romp thrash1 thriller1
ronald theodor1
roo sur1 zee1
roof wall2 window2 rooftop1 shingl1 shutter1 tile1 tower1 underneath1 windshield1 wooden1
rooftop sniper3 terrac1
rook zee1
rooki teammat3 sophomor2 starter2 scorer1
room suit3 window2 sit1 space1 spacious1 tabl1 upstair1
roosevelt truman4 theodor3
rooster swan2
root steep2 secular1
rope strap2 scaffold1 scissor1 strung1 thread1 waist1 wire1
roper shoemak1 tanner1 tracker1
rori underwood3
rosa santa4 vista1
rosari sacrament1
rosario santiago3 santo2 salina1
rose vine1
rosemari sherri1
ross scott1 spencer1
roster season1 squad1 starter1
rot stench3 rust1
rotat shuffl2 setup1 symmetri1 tilt1 veloc1
rotor rudder1 shaft1 tilt1 turbin1
rotten tomato2
rotterdam sparta1
roug saigon1
rough trip3 slick1 slipperi1
round tournament2 second1 semifin1 straight1 tie1 win1
roundup ticker2
rous thunder2 triumphant1
rousseau samson1
rout terminus3 traffic1 train1 transit1
routin seldom1
rove starr3
rover wander2 stoke1 thistl1
row swim3 triathlon3 sail2 stack2 skate1 yacht1
rowan underwood2 thorn1
royal twin1 yanke1
rpm torqu4
rub scratch2 slap2 sprinkl2 suck2 shake1
rubber tin2 steel1 tyre1
rubbish trash4
rubbl wreckag3 trap2 ruin1 survivor1
rubi sapphir4 tara3
rubin treasuri1
rudd thatcher2
rudder throttl3 steer2 valv1
rude vulgar3 sarcast2
rue sein1
ruff wren1
rufus virgil4 wainwright4
rug terrain4 wallpap1 woven1
rugbi seven3 soccer2 squad1 wale1
ruin shatter2 wreck2 spoil1 templ1 tomb1
rule standard2 suprem2 upheld2 statut1 strict1
ruler sultan2 throne1
rum vodka2 whiski2 syrup1 tequila1
rumbl sprang1
rumour specul4 suspicion2
run walk2 second1 start1 track1
runaway tame1
rundown shabbi2 sprawl1
runner winner3 swimmer1 win1
runway takeoff2 surfac1
rupe shill4
rural urban4
rush yard4 touchdown3 scrambl2
russ saul1
russel simon2 sam1 scott1 shaw1 spencer1 stewart1 stuart1 watson1 willi1 wilson1
russia ukrain4 soviet3
rust stain2
rustic spacious1
ruth sandra1
ruthless tenaci2 vicious2
rye scotch1
sabbath sundown2
sabl taurus1 zebra1
sabotag thwart1
sack tackl2 touchdown1
sacr shrine1 templ1 worship1
sacramento utah1
sacrif sacrific4 sake3
sacrific sin1 virtu1
sad sorrow4 sorri2 thank1 tragic1
sadden shock2 sorri1
saddl saratoga1
safe safer4 secur2 transport2 shelter1 suitabl1
safeguard sovereignti1 strengthen1 uphold1
safer unsaf2 safest1
safeti secur2 standard1
sag slump2
saga tale2 trilog2 twilight2
sail yacht3 ship1 tow1 vessel1 voyag1
sailor ship1
saint virgin1
sake whatsoev1
sal tam1
salad soup4 sandwich3 sauc2 snack1 spinach1 tomato1
salari wage4 servant2 unpaid2 union1
sale sell3
salem shaker1
salesman stockbrok2
salin silicon1 steril1
salina toledo1
salisburi winchest3 somerset2 sussex2 talbot1 weymouth1 windsor1
saliva urin4 semen3 sampl2 stool2 serum1 venom1
salmon trout4 tuna3 shrimp1
salmonella sicken2
salon showroom2 soho1
saloon tavern2 wagon1
salsa tango2 samba1 sauc1
salt solubl3 soda1 sugar1 water1
salti sour2 spici2 smoki1 sweet1 sweeter1 tasti1
salut warm1
salvador santiago1
salvag tug1 wreck1
salvat uniti1
samba tango1
same similar2 singl1 term1 those1 though1 under1 well1 while1
sammi willi1
sampl urin4 specimen2 test2
samson saul1
samsung soni3 siemen1
samuel thoma1 victor1 walter1 william1
samurai warrior2 sword1
san santa2
sanction tougher1
sanctuari shelter2
sand sediment2 shallow2 sandi1 soil1
sandal shoe2 sneaker2 sock1 strap1 sunglass1
sandi shallow1
sandwich wedg4 snack2 sausag1
sane sensibl1
sanit sanitari4 sewag2
sanitari sewag1 sewer1
saniti seren2
santa vista2
santiago santo1
santo silva4 vila1
sap siemen1
sarah susan2
sarcast witti3 sli1
saskatchewan scotia1 winnipeg1 yukon1
satan savior1 witch1
satellit spacecraft2 sensor1 sirius1 telescop1
satin velvet3 silk1 skirt1 sleev1 stripe1 trouser1 tuxedo1
satisfact satisfi1 sensit1
satisfactori unsatisfactori4 satisfi1 time1
satur sodium2 solubl1
saturday sunday4 weekday3 thursday2 tuesday2 wednesday2 weekend2
saturn titan2 taurus1 tesla1 zenith1
sauc soup3 tomato3 spici2 vinegar2 sausag1 soy1 spice1 spoon1 syrup1 tofu1
saudi syria1 yemen1
saunder vincent1
sausag smoke1 spaghetti1 steak1 stew1 tofu1 tomato1 veal1
savag vicious2 wick1
save tax2 taxpay1
savvi shrewd2 sophist2 smart1 talent1
sawyer springer2 skinner1
sax saxophon3 tenor1
saxon scot1
saxophon trumpet4 tenor2 solo1 violin1
say statement2 want2 whi2 see1 should1 suggest1 tell1 think1 warn1 what1 whether1
scaffold shingl1 slab1 walkway1
scale trim2 scope1 size1 unpreced1
scalp scar2 skin1
scam scheme3
scan scanner3 ultrasound3
scandal shame3 taint1 tarnish1 troubl1 untru1 waterg1
scandinavian sweden1
scanner sensor2 zoom1
scar tattoo2 tear2 wrinkl2 shatter1 skull1 traumat1
scarc seldom2
scare terrifi2 tire2 worri1
scarf scarv4 turban2 veil2 wig2 shirt1 skirt1 sweater1
scari weird3 spooki2 silli1 strang1 surreal1 terrifi1 ugli1
scarv shirt1
scatter thunderstorm1 villag1
scenario simul1 situat1
scene show1 sketch1 spectacl1 theme1
sceneri scenic2 surround1
scenic trail1 wilder1
scent smell4
schedul slate4 upcom1
schiller stein2 whitehead2 weber1
schizophrenia sclerosi1
schneider weber4 schultz1 springer1
scholar scientif1 theologian1 thinker1 write1
scholarship tuition1 undergradu1
scholast yearbook1
school student2 univers2 secondari1 teach1 teacher1 tertiari1 vocat1
schoolboy schoolgirl2
schoolgirl schoolteach1
schoolhous shack1
schoolteach teacher1
schooner steamer4 yacht2
schubert strauss1 wagner1
schultz woodruff2 stein1
sci thriller1
scienc studi2 scientif1 univers1
scientif studi2 theoret2 technic1
scientist studi1
scientolog vatican1
scissor shave2 screw1
scold taunt1 teas1
scoop spoon2 yank2 scrape1 slice1 splash1 tray1
scope wider2
scorch sear4 sizzl3 steami1 wildfir1 wither1
score scorer4
scoreboard scorecard3 stump3 umpir1
scorecard stump3 taker2
scorer stand2 striker2 summari1
scorpion spider2 tortois2 venom2 viper2 wasp2 serpent1 snake1 toad1
scot scotsman3 wale3 scotland2
scotch whiski4
scotland wale4 victorian1 zealand1
scott steve2 smith1 stewart1 stuart1 tim1 tom1 travi1 walker1 watson1 wright1
scotti stark2
scour search3 searcher2 swarm1
scout volunt2
scrambl swoop1
scrap shelv4 scuttl2 withdraw1
scrape spoon3 sift2 scratch1
scratch suck1 tag1
scream shout4 yell4 wail2 whisper2
screen televis2 test1 touch1 video1
screenplay script4 screenwrit3
screenwrit writer1
screw strap1
script write2 translat1
scriptur text4 teach2 testament2 torah2 talmud1 theolog1
scroll torah1
scrub woodland2 veget1
scrutin supervis1
scrutini secreci1 spotlight1 subject1
scuba surf2 underwat2
sculpt statu2 sculptur1
sculptor sculptur1
sculptur statu3
scuttl torpedo3 shelv1 thwart1
sea water4 stormi1 tide1
seaboard westward1
seafood shellfish3 shrimp2 sushi2 tuna2
seal whale2 wrap1
seam shaft2 vein1
seaman skipper1
seamless smoother2 smooth1 transpar1 uninterrupt1
sear wither2 sizzl1
search searcher1 site1 web1
searcher wreckag3
season start1 stint1 summer1 team1
seat sit2 stand1 third1 vacant1 vote1
seattl tampa2 toronto1
seclud tranquil2 wood2
second singl2 set1 straight1 twice1
secondari tertiari3 vocat1
secondhand smoke1 snuff1
secreci shroud2 silenc2 veil1
secret spi2 undercov1
secretari spokesman1 vice1
section segment2 structur1 volum1
sector tourism1
secur special1
sedan wagon2 sporti1 taurus1 van1
sediment soil2 sludg1
seduc trick4 stalk1 teas1
seduct sensual3 sexi3 soul2 whimsic1
see watch2 show1 still1 sure1 tell1 think1 though1 today1 want1 way1 what1 whi1
seed seedl2 serena2 upset1
seedl shrub1 stalk1 tree1
seek tri1 unsuccess1 will1
seeker visa1
seem somehow1 someth1 sort1 still1 tend1 too1 yet1
segment span1
segreg slaveri3
sein sur2 thame1
seismic volcan2 thermal1 underwat1
seiz seizur2 smuggl1 surrend1
seizur uncontrol1
select systemat1
self sens1
seller vendor1
semant syntax4 spatial2
semen sperm2 urin2 serum1 stool1
semest tuition1 undergradu1
semi semifin4 serena1 slam1
semiconductor silicon2 wafer2
semifin showdown1 tournament1
seminar symposium4 workshop4
seminari theolog3 triniti2
senat speaker1
seneca sioux3
seneg togo3 tunisia2
senior top2 vice1
sens sort2 sensor1 true1
sensat shock1
senseless unjust1
sensibl sensit1 storytel1 straightforward1 vibe1
sensit serious1 touchi1 urgenc1 volatil1
sensor sonar1 switch1 telescop1
sensori stimul3 stimuli3 spatial1
sensual soul1 sublim1 timeless1 uplift1
sentenc verdict1
sentiment uplift1 worri1
sentinel telegram1
seoul tokyo4 taipei2
separ similar2 sever1 split1 straddl1 within1
sequel trilog3 thriller1 version1
sequenc variat1
ser una1
serbia yugoslavia4
seren tranquil4 solitud2 surround1 warmth1
serena venus4
seri show1
serial sitcom1 western1
serious urgenc2 sever1 sincer1 threat1 utmost1
sermon speech3
serpent snake2 warrior1 wing1
serum testosteron2 transfus1 urin1
servant unpaid1 wage1 worker1
server softwar2 unix1 user1
servic transport2 staff1 system1 telecommun1
sesam soy2 sunflow2
set take1
setback success2 triumph1
seth tobi3
seton syracus1
settl settlement1
settlement settler3 territori2 strip1 town1
seven triathlon1
sever suffer2 various2 similar1 these1 well1
sevill valencia2
sew weav3
sewag sewer4 wast3 sludg2 toilet1 water1
sewer toilet2
sewn stitch4 stamp2 wrap2 tuck1 woven1
sex sexual4 underag1
sexi stylish2 skinni1
sexual workplac1
shabbi tidi2 spacious1
shade sunlight1 tint1 turquois1
shadi shadowi1
shadow shine2 twilight2 unseen1
shadowi sinist2 underworld2 shine1 splinter1 vigilant1
shaft ventil2 tube1
shaggi skinni1 sli1 snoop1
shah sultan3 singh1
shake trembl2
shaker zion1
shakespear tolstoy2 theatr1 twain1
shaki wobbl4 uneasi1
shall wish1
shallow submerg1 surfac1
shalom sharon1
shame vile1
shampoo toothpast4 soap2
shan tai4
shanghai taipei3 singapor1 tokyo1
shape textur3 size2 structur2 style1 transform1 unifi1 whole1
shard shrapnel2 stain1
share stock4 valu2 sharehold1 stake1 trade1
sharehold stockhold4 stake3 takeov1
shark whale4 wolv2 turtl1
sharp sharper2 slight2 strong2
sharper softer2
sharpli slight3 steadili1
shatter wreck3 smash2 tear1
shave trim3
shaw turner2 willi2
shawn travi2
shay snow2
shea valentin1
shear trough1
shed wipe3
sheen violet1
sheer sophist1
sheet towel2 wrap1
sheffield wander1
sheik sheikh4 sultan1
sheikh sultan2
sheila shirley1
shelf shelv4
shell snipe2 tank1
shelley spenc1
shellfish shrimp1
shelli tamara1 yap1
shelter tent3 survivor1
shelv stock2 store1
sheraton waldorf2
sheriff warden2 suffolk1 superintend1 supervisor1
sherlock superman1 tarzan1
sherri vinegar2
shi shun3 wang3 yang2 tang1 tao1 wen1 yin1
shift slowli1 strategi1 switch1 transit1 trend1
shine spotlight2
shingl tile2
shini sleek3 sturdi1 tint1
ship vessel4 warship4 transport2 shipment1 submarin1 tanker1 tug1
shipment suppli2 stockpil1 ton1
shipwreck sunken2 wreck2
shirt sweater2 sticker1 trouser1 uniform1 wear1
shiva worship2 templ1 zeus1
shock stun3 startl2 surpris2
shoe sneaker3 sock2 sunglass1 underwear1 wear1
shoemak squir1
shoot shot4 slay2 sniper1
shooter skater1
shop store3 stall2 shopper1 supermarket1 upscal1 vendor1 warehous1
shopper travel2 vendor1
shore shorelin2 water2
shorelin stretch1 waterfront1 watersh1 wetland1
short shorter2 soon1 thereaft1 trouser1 until1
shortag suppli2
shortcom weak4
shorten shorter1 simplifi1
shorthand slang2 terminolog2 synonym1 templat1
shot straight1 stroke1 throw1
shotgun tote1
should want2 suppos1 take1 whether1
shoulder wrist3 sore2 thigh1 waist1
shout yell4 slogan2 wave2 whisper1
shove trip2 shuffl1 smack1 spit1 yank1
show sign2 televis2 suggest1 video1
showcas venu2
shower thunderstorm4 tub3 toilet1
showroom storefront1
showtim soprano1
shrapnel wound2
shred slice2
shrewd skill4
shrimp tuna3 squid2
shrine templ4 synagogu1 tomb1 worship1
shrink steadili1 surplus1 swell1
shrub tree3 vine3 weed2
shrug sigh1
shuffl swap1 yank1
shut temporarili3 shutter2 suspend2
shutter storefront1 warehous1
shuttl space2 spacecraft2
siberia siberian4
sibl sister2 younger1
sic str1 viva1
sicili sicilian3
sicilian venetian1
sick treat1
sicken taint1
side tabl1
sidebar trivia1
sidekick villain1
sidelin sore1 sprain1 strain1
sidewalk street2 walkway1
sideway swing1 upsid1
sidney spencer1 wesley1
siegfri tristan3 wagner1
siemen volkswagen2
sift uncov1
sight ufo4 visibl2 sudden1 touch1 window1
sightse tour2 trip2
sigma tau3 soror1 zeta1
signal transmit1 transmitt1 underlin1 underscor1 warn1
signatur trademark3 valid1
signifi symbol4
signific substanti4
silenc silent1 vigil1
silent stare3 weep3 sob1
silhouett sleek1 sporti1
silicon startup2 wafer1
silk wool2 woven2 yarn1
silli stupid3 weird2 wacki1
similar such2 unusu2 somewhat1 specif1 stylist1 these1 unlik1 view1 wide1
simmer tension2 skillet1 stir1
simmon smith1 watson1
simon steve1
simpl straightforward2 simpler1 sort1 uniqu1 unusu1
simpler simplest2 simplifi2 smarter1 smoother1
simplest straightforward1 templat1
simpli sometim1 wrong1
simplic underst2 timeless1
simplifi streamlin4
simpson testifi2 sitcom1 soprano1
sinc until1 week1
sincer utmost2 sympathi1
sing singer1 song1 tune1 vocal1 voic1
singapor thailand2
singer songwrit3 vocalist2
singl slam2
singular verb1
sinist wick1
sink torpedo4 submarin1 sunken1 vessel1 warship1 wreck1
sioux spokan1 wichita1
sir william2
sire stallion4 thoroughbr3 stud2
siren wail4 sound1 whistl1
sister wife2
sit stand3 wait2 walk2 stare1 stay1 watch1
sitcom soap1 star1
site web2 websit2
situat wors1
sixteenth thirteenth4 twentieth3
sixti twenti4
size smallest2 smaller1 tini1 vari1 weight1
sizzl unstopp1
skate skater3 ski1 snowboard1 swim1
skater skier2 swimmer2 wrestler2
skelet skeleton1 skull1
skeleton skull4 unearth2 specimen1
skew tilt2 unbalanc1
ski snowboard4 skier2 vail2
skid slide3 veer3
skier swimmer2
skill talent2 teamwork1 techniqu1 versatil1
skillet spoon1 sprinkl1
skin throat2 tissu2 tooth1 wrinkl1
skinner walli2 webster1 wheeler1
skipper spinner1
skirmish snipe1
skirt trouser3 sleev2 sweater1
skull vertebra2 tooth1 torso1 unearth1
skylin skyscrap4
skyrocket spiral3 soar2 wane2 spike1
skyscrap tallest4 tower2 spire1
slab stone1
slack upsid1
slam slap1 smack1 smash1
slander smear1 trump1 vendetta1
slang terminolog2 vulgar2 usag1 vocabulari1
slap swipe1
slash trim4
slate tentat1
slater thorp2 spencer1 stuart1 walsh1 watson1
slave slaveri4
slay stab1
slayer vampir4 witch1
sleek stylish4 sporti2 sturdi1
sleep wake1 walk1
sleepi tranquil1
sleev trouser2 waist1 wear1
slender sturdi3 slim2 stout2 tall2 tail1
sli wick1
slice sprinkl3 thin2 wedg2 spoon1 squeez1 toast1
slick slipperi1 splash1
slide slip3 tumbl3 slump1 surg1
slight somewhat3 softer1
slightest whiff4
slip slump2 surg1 tumbl1
slipperi treacher2 sticki1 wet1
slit throat4 strap1 wrist1
sloan whitehead1
slogan wave1
slope steep2 valley2 terrain1
slot spoon1 switch1 ticket1
slow slower3 sluggish3 weaken2 steadi1 steadili1 trend1
slower sluggish1 weaker1
slowli steadili2 sudden1
sludg toxic2
sluggish weak2 slump1 steadi1 weaker1
slum sprawl2 suburb1
slump tumbl3 surg1 woe1
slur smear1 utter1
smack swing2 spit1
small tini4 smaller3
smaller tini2 smallest1
smallest weakest1
smallpox vaccin2 tuberculosi1
smart sophist2 wise1
smarter wiser4
smash tear1 torch1 toss1 wreck1
smear vendetta2
smell stench4 sound2 smoke1 tast1 whiff1
smile stare2 wave1
smith stewart1 thompson1 walker1 walsh1 watson1 wilson1
smog soot3
smoke smoker3 tobacco1
smoker tobacco2
smooth smoother2 soft1 textur1 thin1
smuggl traffick4 smuggler3 stash1
smuggler traffick4 thief1 thiev1
snack sweet2 vend1
snail terrestri1 wasp1 worm1
snake spider3 squirrel1 toad1 turtl1
snap streak2 straight1
snapshot snippet1
sneak stroll2 wander2 stray1 swoop1 whisk1
sneaker sock2 sunglass2 underwear2
snif sniff4
snippet transcript2 transcrib1
snooker tenni1
snow weather2 winter2 snowi1
snowboard triathlon2
snowi windi2
soak wash3 sweat2 suck1 wet1
soar surg4 tumbl2 spike1
sob weep4 trembl2 wail2
sober unsettl2 startl1 thought1
soccer sport2 volleybal2 team1 tenni1
social socialist1 societi1 spiritu1 welfar1
socialist tori2
sociolog theolog1
sock sweater2 underwear2 trouser1
soda sugar1 syrup1 vodka1 yogurt1
soft solid2 thin2 softer1 stiff1 whisper1
softbal volleybal4 varsiti2 tenni1
soften weaken2 softer1 sweeten1
softer stronger1 thicker1 thinner1 weaker1
softwar technolog2 startup1 system1 tool1 user1 web1
soho uptown2 storefront1
soil surfac2 veget1
solac yearn1
solar thermal3 turbin2 sunlight1
soldier troop4 wound1
solemn swear1 welcom1
solid strong2 stabl1 stellar1
solidar uniti4 sympathi1
solitud yearn2
solo trio1 vocal1
solomon tonga1 yap1 zanzibar1
solubl solvent2 starch1 vitamin1
solut strategi2 solv1 system1 technolog1
somalia sudan2 yemen2
somebodi someon3 whoever2 yourself1
somehow sudden1 sure1 ultim1
someplac somewher3
somerset surrey4 sussex4 yorkshir3
someth sort2 sure1 thing1 think1 too1 truli1 what1 whi1
sometim usual2 too1 typic1
son uncl2 wife1
sonar underwat2 surveil1
sonata violin1
song tune4 soundtrack2 vocal1
songwrit vocalist3
soni warner1
sonic sun2 superson1
sonni sylvest1 teddi1 tommi1
soon until2 sudden1 then1 turn1
sooner trojan2 wildcat2 tomorrow1
sophist unconvent2 versatil1
soprano tenor4
sorcer wizard2
sore sprain1 wrist1
sorrow sympathi2
sort thing1 truli1 way1
sound voic2 tone1
soundtrack tune1 version1
soup stew2 tofu1 tomato1
sour yogurt2 spici1 strain1 sweet1 tart1 tast1
sourc unclear1 unnam1
south west3 southeast1 western1
southeast southwest3 southeastern1 southern1
southeastern southwestern4 southern2
southern western3 southwestern2 southwest1
southwest southwestern1
souvenir ware2 stationeri1
sovereign sovereignti2 status1
sovereignti territori3
soviet stalin1 wartim1
soy tofu2 sugar1 tortilla1 vinegar1
soybean wheat3 sunflow1
space spacecraft1 spaceship1
spacecraft spaceship4
spacious tidi1
spam unsolicit1
span stretch3 straddl1
spark trigger4 spur2 unrest2 stir1 widespread1
sparkl wine1
sparrow wren1
spartan wolverin3 wildcat1
spatial tempor4 spectral1 visual1
spawn unleash1 wreak1
speak talk2 speech1 tell1
speaker whip1
spear sword3
spearhead sponsor1 wage1
speci specimen1
special specialis4
specialist technician2 surgeon1
specif type2 specifi1
specifi stipul3
spectacl surreal1
spectacular stun4 splendid1 superb1
spectat sportsman2 stadium1 visitor1
spectral wavelength2
spectrum wavelength1
specul unsur2 suspicion1 trader1 uncertainti1 worri1
speed track2 transmiss1
speedi swift3 time1
spell surnam1 vocabulari1
spenc waller2 wheeler2 whitfield2 weller1
spencer stewart1 stuart1 tyler1 wheeler1
spend stimulus2 tax2 surplus1 welfar1 work1
sperm uterus1
spew spill2
sphere symmetri1
spi suspicion1 traitor1 wiretap1
spice veget1
spici tasti3 stew1 tast1
spider worm2
spin twist2 wheel2 weav1 yarn1
spinach sprout1 tomato1 veget1
spinal spine3 tissu1
spine vertebra2
spinner warn2
spiral upward1
spire tower3 tallest1
spirit vision1 wisdom1
spiritu teach1 theolog1
spit sucker2 suck1 taunt1
splash tabloid2
splendid unforgett1
spoil tarnish2 victor2
spoiler windshield1
spokan tacoma1 tulsa1 weymouth1
spokesman spokesperson4 statement2
sponsor sponsorship3
sponsorship sweepstak1
spontan uncontrol2 transient1
spook stoke1 stung1
spooki surreal1 wacki1 weird1
spoon sprinkl2 stir1 whisk1
sport wear2 tattoo1 wrestl1
sporti stylish2 style1
spot top1
spous unmarri1 wife1
sprain thumb1 wrist1
sprang sprung4
sprawl uncontrol1 urban1 vast1
spray tear1
spring summer4 winter3
springfield trenton1
sprinkl tablespoon1 toast1
sprint stride1 stroll1
spur stimul2 stoke1 sun1 trigger1 wizard1
squad team4
squander wast4 unbeat1
squar triangl3 stand1
squash tenni2
squat tidi1 upright1
squid tuna1 whale1 worm1
squir terrier1 vulcan1 wren1
squirrel toad1
stab strangl3 wound1
stabil stabilis4 stabl2 uniti1
stabl steadi1 stronger1 unstabl1
stack tabl2
stadium venu4
staf workload2 workforc1
stafford tyron1
stagger whop4 untold2 unimagin1
stain tile1 wall1
stainless steel4 titanium2
stair staircas4 stairway3
staircas stairway4 walkway3
stairway walkway2
stake ventur1
stalk stem2 teas1 trespass1
stall vendor1
stallion thoroughbr3 stud2
stamina tough3 versatil1
stanc strong1 viewpoint1
stand watch1
standard system1
standoff tension2 tens1
standpoint viewpoint1
stanford yale3 univers1
stanley witter1
star superstar3
starch yeast3
stare stroll1 wander1
stark strike4
starr subpoena1 testifi1
start stop1 take1
startl surpris2 stun1 unexpect1 unsettl1
startup ventur1
starv starvat1 succumb1 suck1 thirsti1
stash suitcas1 valuabl1
state unit4 washington2
statement testimoni1
statewid voter1
static stationari2 usabl1 vibrat1
station termin1 transmitt1 troop1
stationari treadmil1
statist survey1 talli1
statu templ1 tomb1
statut statutori2
stay wait2 take1
steadfast stubborn3 tireless1
steadi strong1
steadili wane1
steal throw1 valuabl1
steam traction1 turbin1
steamboat steamer1
steamer tug1
steami stormi1
steel thompson1 tucker1 whitman1
steep terrain1 uphil1
steer throttl3 wheel3 traction2 tilt1
stein weber1
stella veronica1 vivian1
stem troubl1
stench whiff1
step take1 toward1 way1
stepfath stepmoth3
stephen steven2 stuart1 thoma1
stepmoth widow1
stereo synthes1
steril synthet1 unprotect1
sterl troy1
steroid testosteron3 substanc2
steve tom2 steven1 tim1
steven thompson1 wilson1
steward trainer1 workman1
stewart walker2 watson1
stick tire1
sticker tag1
stiff tough2 tight1 tougher1
stifl suppress3 thwart1
stile sylvest1
still though2 yet2 well1 where1
stimul stimuli3 tablet1
stimulus supplementari1
sting wither3
stint tenur3
stipul wherebi1
stir stoke3 whisk1
stitch wrap2 strung1 tattoo1 woven1
stock trade2 trader1
stockbrok trader1
stockholm vienna1 zurich1
stockpil warehous1 warhead1
stomach throat2 ulcer2 swell1 vomit1
stone wood2 wooden2 torch1 trampl1 wall1
stonewal zion1
stool urin2
stop tri2
storag store3 warehous2 suppli1 underground1 usabl1
store supermarket3 warehous3 usabl1
storefront window1
stori tale3 vener1
storm tornado3 typhoon3 wind3 thunderstorm2 tropic2 tide1 wave1 weather1
stormi turbul3
storytel visual1
stout sturdi2
straddl stretch1
straight streak3 stretch1 win1
straightforward thought2
strain virus1
strait taiwan1
strand thread3 trap3 tourist1 travel1
strang weird3 stranger1 strike1
strap waist2
strateg tactic2 strategi1
strategi tactic1 task1
stray veer3
streak undef2 victori1
stream tributari2 torrent1 valley1 waterfal1
streamlin trim1
street wall2
streetcar tram4 trolley4
strength weak3 strong2 stronger1 weight1
strengthen weaken3 undermin1
strenuous vigor2
stress underlin2 warn1
stretch tight1
stretcher unconsci1
strict tighter1
stride tempo1 unstopp1
strife unrest3 tension1
strike vagu1
striker winger4 substitut3 youngster1
strip thin1
stripe sweater1 trouser1
strive utmost1
stroll wander3 swarm1 walk1
strong stronger4 strongest3 support1 weak1
stronger weaker4 weak2 strongest1
strongest weakest4
stronghold sympath1
structur system1 wall1
struggl troubl1 unabl1 war1
strung wire1
stuart watson2
stubborn tenaci3 unrel1
stud thoroughbr2
student teacher4 teach1 undergradu1 youth1
studi teach3
studio theatr1 video1 walt1 warner1
stuf suitcas2 wrap2 tuck1
stuff thing2
stun upset2 surpris1
stunt trick3
stupid ugli1
sturdi tall2 upright2 wooden1
style tradit1
stylish trendi2
stylist subtl2 wardrob1
su sue4
sub xxx2
subdivis township2
subdu suppress1 upbeat1
subject topic3 term1 theme1
submarin warship3 torpedo2 vessel1
submerg wash3 sunken1 underwat1 wreck1
submiss submit2 unanim1
subordin superior4 unsecur3
subpoena summon3 testifi2 transcript1
subscrib subscript3 user1 viewer1
subscript upfront2 unlimit1
subsequ thereaft2 transfer1
subset symmetr2 variabl1
subsid subsidi2 underwrit2 voucher2 wane2 worsen1
subsidi tariff3 surcharg2 tax2 vat1
subsidiari ventur2
substanc toxic2 toxin2
substant tangibl1
substanti vast1
subtitl titl1 translat1
subtl superfici1 textur1 unmistak1 unusu1 vivid1
suburb suburban4 town1
suburban upscal1 urban1
subvers treason3 trump1
subway train2 tram1 transit1 tunnel1 underground1
succeed successor3
success unsuccess2 talent1 thank1 triumph1
succumb temptat2 tempt1 toler1
such these2 those1 use1 varieti1 various1 well1
suck swallow2
sudan uganda2 yemen2 zair2 tanzania1
sudden unexpect3 turn1
suffer surviv1 sustain1 wors1
suffolk sussex2 worcest1
sugar syrup2
suggest vulgar1 whether1
suicid target1
suit suitabl1 tailor1 trademark1
suitabl unsuit3 use1
sulphur tar1
sum summar4
summari synopsi1
summer winter4 weekend1
summertim sunshin1
summit talk1
summon writ1
sumner taft1 turner1 waller1 warren1
sumo wrestler2 wrestl1
sun superson2 wizard1
sunday thursday2 tuesday2 wednesday2 weekday2 weekend2 week1
sundown sunris1
sunglass tint2 wear1
sunken underwat1 wreck1 wreckag1
sunlight ultraviolet3 vapor1
sunni sunshin2 windi2 tribal1 warm1
sunris sunset4 sunshin1
sunset twilight1
superb terrif2
superfici vein1
superhero superman4 villain3 zombi1
superintend supervisor2 warden1
superior supremaci3
superman tarzan2 villain1
superpow supremaci1
superson wizard1
superstar wrestler1
superstit witchcraft2
supervis task1
supplement supplementari4 vitamin4
suppli transport2
supplier vendor1
support sympathet1
suprem upheld2
sur val1
surcharg vat2
sure undoubt3 think2 want2 whi2 tell1 thing1 what1 whatev1
surf surfer4
surfac temperatur1 thick1 vertic1
surg tumbl3
surgeon surgeri1 surgic1
surgeri undergo4 surgic2 transplant2
surplus trillion2
surpris unexpect2 thrill1 unusu1 worri1
surreal whimsic2 vivid1 weird1
surrend ultimatum2 uncondit1 withdraw1
surrey sussex4 yorkshir4
surround unfamiliar1 wall1
surveil track2 wiretap1
survey surveyor1
surviv sustain1 thrive1 withstand1
survivor victim4 trap1
susan suzann1
suscept vulner3
suspect suspicion1 terror1 terrorist1 victim1
suspend suspens4 temporarili1
suspens thriller2
suspici unawar2
sussex yorkshir3
sustain withstand2 viabl1
suzann vanessa1 vivian1
suzuki toyota3
swallow wipe1 yokohama1
swamp wetland1
swan wonderland1
swap treasuri2
swarm swoop2 whisk1
swat tribal1
sway wield2 tilt1 waver1
sweater trouser2 tuxedo2
sweden switzerland1
sweep unpreced2 toppl1 wipe1
sweet tast1 textur1 warmth1
sweeten sweeter1
sweeter wiser1
swell swollen4 tide1
swim volleybal2 swimmer1 tenni1
swimmer wrestler1
swimsuit yearbook2 topless1 vaniti1
swine virus2
swing volatil2 turbul1 upsid1
swipe token1
swirl torrent1
switch wire1
switzerland zurich1
sword warrior1
sydney wellington2
syllabl vowel4 verb1
sylvest val1
sylvia vera1
symmetr symmetri1 vector1
symmetri transform1
symposium workshop2
symptom syndrom1 vomit1
sync usher1
synergi teamwork1
synonym ubiquit2
syntax vocabulari3
synthes synthesi2 transcrib2
synthesi synthet1
syracus trenton1 tulsa1
syrup vanilla1 vinegar1
system technolog2 use1
systemat unlaw1
tab tip1
tabl tray1
tablespoon teaspoon4 vinegar2
taboo touchi3 topic2
tack tilt1 twist1
tackl touchdown1
tacoma trenton1
tactic techniqu1 warfar1
taft truman1
tag wallet1 wrestl1
tahiti tonga2 verd2
tai tao2 wan2 tong1 wong1 yin1
tail wing2 tongu1 vertic1
taipei taiwan3 tokyo1
taiwan vietnam1
take turn2 them1 then1 tri1 want1 way1 while1
tale thriller1
talent versatil1 young1
talk watch2 tell1
tall taller4 thick2 tower2
taller tallest1
tallest tower2
talli total1 unoffici1
talmud torah4
tam wong1 yam1
tan tran2 wong2 wan1
tang wen2 yang2 tong1 wang1
tangibl undeni1
tangl twist3
tango waltz3
tanker vessel2 warship1
tanner wiener2 weber1
tanzania uganda4 zambia4 zanzibar1
tao yin2 ting1 tong1 wang1 yang1
tap tip2
tape videotap4 transcript2 video1
tapestri woven2 wallpap1 weav1
tara veronica2 vanessa1
tariff taxat1 vat1
tarnish undermin1
tast wine3 textur1
tasti wholesom1
tat tit4
tattoo wrinkl2
taunt teas3 yell1
tax taxat2 taxpay1 vat1 welfar1
taxat vat1
taxi train1 truck1
tea wine1
teach teacher2
teacher worker1
team teammat1
tear throw1 wipe1 wreck1
teaspoon vinegar1
tech technolog4
technic technolog1
techniqu tool3 use1 util1
techno tranc4
ted turner2
tedious tire1
teen teenag4 youngster2
teenag youngster4 youth3 toddler1 young1
telecommun wireless2
telegram trivia2
televis video1
tell whi2 think1 understand1 want1 wish1
temp tucson2 topeka1
temper tropic3
temperatur weather2 thermal1 warmer1 wind1
templ tomb2 wat2 worship1
temporari temporarili1
tempt temptat2 unwil2
ten thousand4
tenaci tireless2
tend tendenc1 typic1
tendon thigh1
tennesse virginia2 wisconsin1
tenni tournament2 volleybal2
tenor trumpet2
tens uneasi3 tension1 turbul1 volatil1
tension unrest1
tenth tick1
tequila vodka3 whiski1
term valu1
termin transit1 tunnel1
terminolog usag1 vocabulari1
terminus turnpik1
terra vita1
terrac walkway1
terrain wood1
terri tim2 tom1 walsh1
terribl tragic2 tragedi1
terrif wonder3 unbeliev1
terrifi unforgett1 unsettl1
territori zone1
terror terrorist4 threat1
terrorist threat1
tertiari vocat2
tesla volt3 vulcan2
testament text2 write1
tester thermomet1 treadmil1
testifi testimoni3 wit2
testimoni wit3
testosteron urin2
texa virginia1
text write3 translat2 vers1
textur tone1 visual1
thailand vietnam2
thame waterloo1
thank thrill1
theatr theatric1
thee thi4 thou3 unto3
theft vandal2
their your1
them themselv3 those2 these1 togeth1 well1 while1 without1
theme topic2 titl1
themselv those1 togeth1
then through1 turn1 until1 where1
theologian thinker3
theoret theori1
therapeut therapi3 treatment1
therapi treatment4 therapist1
thereaft until1
therebi thus3
therefor thus3 wherea1
therein thereof2
thermal vacuum2
these those3 various2 type1 well1
thi thou4 unto1
thick width4 thin3 thicker1
thicker thinner4 thin2
thief thiev4
thiev thug1
thigh torso1 wrist1
thin thinner1 veil1
thing think2 unfortun1 way1 what1 whatev1 whi1
think want2 whi2 understand1 what1 yes1
thinker visionari2
thirteenth twentieth2
thoma william2
thompson wilson2
thor zeus2
thorp warn2 watson1
those well1
thou unto2 wilt2
though yet2 too1 unlik1 well1 while1
thought witti1
thrash thump3 underdog1
thread warp3 weav2 yarn2 woven1
threat threaten2 warn1
threaten undermin3 vow1 warn1 weaken1
threshold zero1
thrive vibrant3
throat tongu1
throttl valv2 tilt1 traction1 vibrat1 wheel1
through via2 throughout1 under1 upon1 way1 well1 within1
throughout well1 within1
throw toss4 walk2
thrust tilt2
thu wed2
thug traitor1 vigilant1
thumb wrist2
thunderstorm tornado3 wind1
thursday tuesday3 wednesday3 week1
thus wherea1
tibet tibetan4
tick timer2
tidal wave3 tide2 trough2 tsunami1
tide wave1 wind1
tier top1
tiffani whitney1
tight tighter2 wrap2 tough1
tighten tighter4
tighter tougher4
tile wallpap2
till until3
tim tom2
timber wood1
time twice2 today1 york1
timeless unforgett1 uplift1 wholesom1
timet withdraw3
tin zinc2
ting tong2 yin2 wang1 wen1 wong1 yang1
tire tyre4 weari2 tread1 uncomfort1 wheel1
tissu transplant1 vascular1
titanium zinc1
titl win1
today well1 yesterday1 yet1
toddler youngster1
toe upright1
togeth well1 work1
toilet tub2
tokyo yen1 yokohama1
tom weir2
tomato watermelon2
tomb unearth2
tome verd1
tommi wayn2
tomorrow tonight3 wait1
tone voic2 word1
tong wong2 wen1 yang1 yin1
tongu tooth1
toni wilson1
too veri2 well1
tool use1
topeka wichita4
torment traumat1
tornado typhoon1
toronto vancouv3 winnipeg1
torqu voltag2 traction1
torrent unleash1 wither1
torso waist1
tortois turtl3 zebra1
toss walk1
total utter4 turnov2 wholli1
tote wield2
touch voic1 your1
touchdown yard4 turnov1
touchi troublesom1 unresolv1
tough tougher4 toughest3 versatil2
tougher toughest2
toughest tricki1 uphil1
tour trip3 tournament1 track1
tourism tourist4
tourist visitor4 travel2
tout trumpet2 vie2 unveil1
tow tug2 unload1
toward turn1 upon1 way1
towel umbrella2 utensil1 wrap1
tower wall2 twin1
town villag4
toxic toxin2 wast2
toxin venom2
toyota volkswagen3
track tracker1
traction wheel1
tractor trailer3 truck2 wagon1
trade transact2 trader1
traffic train1 transit1 transport1
tragedi tragic4 unfold1
tragic unfortun1
trail wilder1
trailer truck2
train tram1
trainer veterinarian1
traitor tyrant1
trajectori upward2 veloc2
tram trolley4
tran transatlant4
transact transfer1 valu1
transcrib transcript1
transcript videotap1
transform transit3 voltag1
transfus urin1
transient uncontrol2
transistor voltag1
transit transport1
translat volum1 write1
transmiss transmit2 transmitt2
transmit transmitt1
transport unload1
transvers vertic2
trash wast1
trauma traumat3
traumat wrench1
travel visit3 trip2 vacat1 visitor1
travers yukon1
travi tyler2 vernon1 wheeler1
treacher tricki1
treadmil workout2 weight1
treasuri yield2
treat treatment2
tree vine2 trunk1
trek twilight3 trilog1
tremend unpreced1
trend upward2
trendi upscal4
tres una2
trespass vandal2
trey underwood1
tri turn1 unsuccess1 want1 way1 work1
triad underworld2
trial verdict1
triangl vertic2
triathlon yacht1
tribal tribe3
tributari upstream2
tricki unpredict1
trigger unleash1 wake1 widespread1
trillion yuan2
triniti westminst2 worcest1
trip vacat3 visit3 weekend1
tristan wagner2 verdi1
triumph victori4 win2
triumphant victori2
trojan wildcat3
troop withdraw1
trophi winner1
tropic typhoon1 wind1
troubl woe4 turmoil2 unsettl2 worri1
troublesom unstabl1
trouser wear1
trout tuna1 whale1
truck vehicl4 van3 trucker2 wagon1
true truth2 truli1
truman ulyss2
trunk underneath1
trust trustworthi3
trustworthi truth1
truth wisdom1
tsunami typhoon2
tub whirlpool2
tube valv3 vacuum1 wire1
tuck underneath1 wrap1
tucson wichita2
tuesday wednesday3 week2
tug vessel1
tuition voucher3
tulsa wichita1
tuna whale1
tunisia yemen1
tunnel underground2
turbul turmoil2 volatil2 uncertainti1
turmoil uncertainti2 unrest2 woe2
turn way2
turner warner3
turnout voter3 vote1
turnov volum2
turtl whale1
tutor vocat1 volunt1
tuxedo tweed1
tyler whitney1
type varieti2 variant1 various1
typic usual4 unusu1
tyranni tyrant1
uganda zair2 zambia2
ugli unpleas1
uh yah2 zee1
ultimatum uncondit1 unilater1
ultraviolet wavelength3
unabl unwil2
unaccept unreason2 unconstitut1 unfair1 unjust1 unnecessari1
unanim vote3 upheld1
unansw unresolv1
unattend unus2 unlock1
unauthor unlaw1 unregist1
unavoid unthink2 undesir1 unnecessari1
unawar unsur2 unclear1
unbalanc unjust1 unsatisfactori1
unbear unimagin2
unbeat unstopp2
unborn womb1
uncanni undeni1 unmistak1
uncertain unclear3 uncertainti2 unsur2 unlik1 unsettl1
uncertainti volatil2 worri2
unclear unknown2 unlik1 whether1
uncomfort uneasi2 unpleas2 unfamiliar1 unhappi1
uncommon unusu2
uncondit voluntarili2 unilater1
unconstitut unlaw2 unfair1 unjust1 unreason1
uncontrol undetect1 unexplain1
unconvent unorthodox4
uncov unearth3 unravel2
undeni unmistak3 unparallel2
under upon1 within1
underag unwant1
underdog victor2
undergo undertak1
undergradu vocat1
underground underwat1
underlin underscor4
undermin weaken3
underneath wall2
underscor urgenc1
underst understat3
understand whi1
undertak undertaken3
undertaken underway2
undesir unhealthi2 unwant1
undetect unnot4 untouch1
undon unnot2
uneasi unhappi1
unemploy wage1
uneth unlaw1
unexpect unpreced1
unfair unjust3 unreason2
unfinish unpublish1
unfit unsuit2
unfold unravel3
unforgett uplift1 vivid1
unfortun wors1
unhealthi unsaf2 unnatur1
unheard unnot3 unthink3 unimagin2 unseen2
unidentifi unnam4 unknown1
unifi unit3
uniform wear2 vest1
unilater withdraw2
unimagin unthink4 unparallel1 untold1
union worker2 unit1
uniqu unusu2 varieti1
unit washington2
univers yale2
unjust unreason2
unlaw unreason1
unleash wreak3 wrath2
unless whenev1
unlik wherea1 yet1
unmistak whiff1
unnecessari unnecessarili2 unreason1 unwant1 useless1
unnot untouch4 unseen2
unpaid wage2
unparallel unpreced1
unpleas unsettl2
unpreced widespread1
unpredict unstabl2
unravel verg1
unrealist unreason1
unrel wither2
unreli unsatisfactori1
unresolv unsolv3
unrest violenc2 upris1
unsaf unsuit3
unseen untouch1
unsolicit unwant1
unstabl volatil2 vulner1
unsur wonder1
untouch wasteland1
unus usabl2 vacant1
unwil will2
upheld uphold2 verdict1
uplift wholesom1
upload video2
upsid upward1
urg warn3 vow2 welcom2 urgent1
urgenc utmost1
use util1 valuabl1
useless worthless3
user viewer1 web1
utah wyom1
uterus womb4
utmost vigil1 willing1
utopia wonderland1
vacanc vacant1
vacant vacat4
vail val2 whistler1
val whistler1
vale wander1
valencia villa1
valid verif2
valley waterfal2
valu valuat2 worth1 yield1
valuabl vital1
valv ventil1
vampir witch3 zombi3
van vehicl1 wagon1
vancouv winnipeg3
vanilla yogurt1
vaniti vogu2 yorker1
vari variat1 varieti1
variabl veloc1
varianc variat1
variant version3 variat2
varieti various3
vast wealth1
vega wynn2
veget woodland1
veloc voltag2 wavelength2
vend vendor1
vendetta vigilant1
vendor ware1
venetian venic1
vengeanc wrath1
venom viper1
vent ventil1
ventur wander1
venus vera1
verdi wagner3
veri well2 yet1
verif verifi2
vermont wyom1
vernon warren1
vertic width1
vessel warship2
vet veteran2 veterinarian2
veteran volunt1
veterinari veterinarian4
veterinarian zoo1
vicious violent3
victim wit1 woman1
victor victori1 walter1
victori win4 winner1
victoria wale1 windsor1
video videotap2 websit1
vienna warsaw1
view wide2 viewpoint1 vision1
vigor vital4
villain zombi1
vine vineyard1
vineyard wineri4 wine1
viola violin2
violenc violent3
viral virus1
virtu wisdom1
visa waiver1
vocal vocalist2 voic1
vodka whiski3
voic waver1
volcan volcano4
voluntarili will2 withdraw1
voodoo zen1
vote voter3
vow warn1
vulner weak3
wacki weird3
wagner weber1
wagon wheel1
wail weep2
waiter waitress4
waiv waiver2 withhold2
wake worst1
wale zealand1
walk watch1
walker wilson1
wall wooden1
waller whitfield2 wheeler1
walsh watson1
walt warner2
wan wong2
wang yang4 wen2
want wish2 whi1 will1
war warfar1 warlord1 wartim1
warfar weaponri1
warhead weapon1 weaponri1
wari worri2
warm warmer1 welcom1
warren wayn1
warrior wizard1
wash wipe1
washington york2
waterfront wharf2
waterloo windsor1
watersh wetland1
waterway wetland2
wave wind1
way well1 what1 work1 yet1
weak weaker4
weaken weaker1
weapon weaponri4
weather wind1 winter1
weav woven4 yarn3
web websit3
wednesday week1
week weekend2
weekday weekend1
weigh weight2
weld whitman2
well work2 where1 while1 yet1
weller whitfield1
wen yang1
west western1
westminst windsor3
wet windi1
wetland wildlif2
what whi2 whatev1 whether1 yet1
whatev whenev1 wherev1 whoever1 your1
wheeler whitfield1
whenev wherev4
where while1
wherebi wherein3
wherev whoever1
whether whi1
whichev whoever1
while without1
whom whose2 young1 younger1
wick witch1
wide wider1
widen wider1
widow wife2
wildcat wolverin2
wilder yellowston2 wildlif1 yosemit1
will willing2 wish1
wilson wright2
win winner3
wine wineri2
witch witchcraft4
withheld withhold4
woe worri2
wood wooden1 woodland1
wool yarn2
work write1
wors worst2
worthi worthwhil2
woven yarn2
wow yeah4
wrestl wrestler3
xerox zenith1
yang yin2
yank yanke1
yeah yes2
yellowston yosemit4
yoga zen1
young younger4 youngster1
younger youngest1
youngster youth2
your yourself2
zambia zimbabw3
`
