"""Names of months and weekdays in some sixty languages, folded: of the Unicode CLDR, with forms of Central Asia added.

A name that is another month in another language (Croatian and Polish "listopad") stands in `DISPUTED`.
"""

from __future__ import annotations

_NAMES = (
    (  # January
        "djan djanuari ean eanáir ene enero gen gener gennaio ian ianuarie jaan jaanuar jan "
        "janar janeiro januar januari januarie january január januára janv janvier janvāris "
        "janúar jänner led leden ledna lednu oca ocak saus sausio sausis sij siječanj siječnja "
        "siječnjem siječnju sty styczen styczeń stycznia styczniu tammi tammik tammikuu "
        "tammikuussa tammikuuta urt urtarrila xan xaneiro yan yanvar yanwar ýanwar ιαν "
        "ιανουάριοσ ιανουαρίου ιανουαριοσ ιανουαριου стд сту студзень студзеня січ січень січня "
        "янв январ январи январь января яну януари јан јанвар јануар јануари қаң қаңтар հնվ "
        "հունվար հունվարի בינואר ינו ינואר לינואר جنوري جنوری يناير ژانویه जनवरी जन॰ জানু "
        "জানুয়ারি জানুয়ারী มกรา มกราคม มค เดือนมกราคม იან იანვარი"
    ),
    (  # February
        "feabh feabhra feb febbraio feber febr febreiro febrer febrero februar februari "
        "februarie february február februára februāris febrúar fev fevereiro fevral fewral fév "
        "févr février helmi helmik helmikuu helmikuussa helmikuuta lut lutego luty lutym ots "
        "otsaila peb pebrero pebruari shk shkurt vas vasario vasaris veebr veebruar velj "
        "veljača veljače veljači veljačom úno únor února únoru únr şub şubat φεβ φεβρουάριοσ "
        "φεβρουαρίου φεβρουαριοσ φεβρουαριου ақп ақпан лют лютага лютий лютога лютого люты феб "
        "фебруар фев февр феврал феврали февраль февраля февралі февруари փետրվար փետրվարի փտվ "
        "בפברואר לפברואר פבר פברואר شوبات فبراير فبروري فبروری فروری فوریه فېبروري फ़रवरी फ़र॰ "
        "फेब्रुअरी ফেব ফেব্রুয়ারি ফেব্রুয়ারী กพ กุมภา กุมภาพันธ์ เดือนกุมภาพันธ์ თებ "
        "თებერვალი"
    ),
    (  # March
        "bře březen března březnu iii kov kovas kovo maalis maalisk maaliskuu maaliskuussa "
        "maaliskuuta maart mac machi mar marca march marcu marec maret mars marso mart martie "
        "marts martxoa marzec marzo març março mrt mrz már márc március márta mär märts märz "
        "ožu ožujak ožujka ožujkom ožujku μάρ μάρτιοσ μαρ μαρτίου μαρτιοσ μαρτιου бер берез "
        "березень березня мар март марта марти нау наурыз сак сакавік сакавіка մարտ մարտի մրտ "
        "במארס במרס במרץ למארס למרס למרץ מארס מרס מרץ ئازار مارس مارچ मार्च মার্চ มีค มีนา "
        "มีนาคม เดือนมีนาคม მარ მარტი"
    ),
    (  # April
        "abr abril aib aibreán api apirila apr aprel april aprile aprili aprilie aprill apríl "
        "apríla aprīlis avr avril bal balandis balandžio dub duben dubna dubnu huhti huhtik "
        "huhtikuu huhtikuussa huhtikuuta kwi kwie kwiecien kwiecień kwietnia kwietniu nis nisan "
        "pri prill tra travanj travnja travnjem travnju ápr április απρ απρίλιοσ απριλίου "
        "απριλιοσ απριλιου апр апрел апрели апрель апреля април кві квіт квітень квітня кра "
        "красавік красавіка крс сәу сәуір ապր ապրիլ ապրիլի אפר אפריל באפריל לאפריל آوریل أبريل "
        "اپریل نیسان अप्रिल अप्रैल এপ্রি এপ্রিল เดือนเมษายน เมย เมษา เมษายน აპრ აპრილი"
    ),
    (  # May
        "beal bealtaine geg gegužė gegužės kvě květen května květnu mag maggio mai maiatza maig "
        "maijs maio maj maja maju may mayo mayıs maí maý mei máj mája május svi svibanj svibnja "
        "svibnjem svibnju touko toukok toukokuu toukokuussa toukokuuta μάι μάιοσ μαΐ μαΐου μαι "
        "μαιοσ μαιου май майи мам мамыр мая мај тра трав травень травня траўня մայիս մայիսի մյս "
        "במאי למאי מאי ئایار مئی مايو مه می مۍ मई मे মে พค พฤษภา พฤษภาคม เดือนพฤษภาคม მაი მაისი"
    ),
    (  # June
        "birž birželio birželis cze czerwca czerwcu czerwiec djuni eka ekaina giu giugno haz "
        "haziran hun hunyo iun iunie iyn iyun iýun juin jun june junho juni junie junij junio "
        "juny juuni jún júna június júní jūn jūnijs kesä kesäk kesäkuu kesäkuussa kesäkuuta "
        "lipanj lipnja lipnjem lipnju meith meitheamh qer qershor xuño čer červen června červnu "
        "čvn ιουν ιουνίου ιουνιοσ ιουνιου ιούν ιούνιοσ июн июни июнь июня ијн ијун мау маусым "
        "чер черв червень червня чэр чэрвень чэрвеня юни јун јуни հնս հունիս հունիսի ביוני יונ "
        "יוני ליוני جون حوزەیران يونية يونيه يونيو ژوئن जुन जून জুন มิถุนา มิถุนายน มิย "
        "เดือนมิถุนายน ივნ ივნისი"
    ),
    (  # July
        "djuli heinä heinäk heinäkuu heinäkuussa heinäkuuta hul hulyo iul iulie iyl iyul iúil "
        "iýul juil juillet jul julai julho juli julie julij julio juliol july juuli júl júla "
        "július júlí jūl jūlijs kor korr korrik liep liepa liepos lipca lipcu lipiec lug luglio "
        "srpanj srpnja srpnjem srpnju tem temmuz uzt uztaila vii xul xullo července červenci "
        "červenec črc črv čvc ιουλ ιουλίου ιουλιοσ ιουλιου ιούλ ιούλιοσ июл июли июль июля ијл "
        "ијул лип липень липня ліп ліпень ліпеня шіл шілде юли јул јули հլս հուլիս հուլիսի "
        "ביולי יול יולי ליולי تەمووز جولائی جولای يولية يوليه يوليو ژوئیه जुलाई जुल॰ জুল জুলাই "
        "กค กรกฎา กรกฎาคม เดือนกรกฏาคม ივლ ივლისი"
    ),
    (  # August
        "abu abuztua ago agost agosti agosto agt agu agustus aoû août aug august augusta "
        "augusti augusts augustus augusztus avg avgust avq avqust awgust ağu ağustos elo elok "
        "elokuu elokuussa elokuuta gsh gush gusht kol kolovoz kolovoza kolovozom kolovozu lún "
        "lúnasa ogo ogos rugp rugpjūtis rugpjūčio sie sierpien sierpień sierpnia sierpniu srpen "
        "srpna srpnu viii ágú ágúst αυγ αυγουστοσ αυγουστου αυγούστου αύγ αύγουστοσ авг август "
        "августа августи жнв жні жнівень жнівеня жніўня сер серп серпень серпня там тамыз "
        "օգոստոս օգոստոսի օգս אוג אוגוסט באוגוסט לאוגוסט آگست أغسطس ئاب اوت اګست اگست अगस्ट "
        "अगस्त अग॰ আগ আগস্ট สค สิงหา สิงหาคม เดือนสิงหาคม აგვ აგვისტო"
    ),
    (  # September
        "eyl eylül ira iraila mfómh rugs rugsėjis rugsėjo ruj rujan rujna rujnom rujnu sen "
        "sentabr sentyabr sentýabr sep sept septemba septembar september septembra septembre "
        "septembrie septembris septembro septiembre set setembre setembro setiembre settembre "
        "setyembre sht shtator syys syysk syyskuu syyskuussa syyskuuta szept szeptember wrz "
        "wrzesien wrzesień wrzesnia wrzesniu września wrześniu zář září σεπ σεπτέμβριοσ "
        "σεπτεμβρίου σεπτεμβριοσ σεπτεμβριου вер верасень верасня верес вересень вересня врс "
        "сен сент сентябр сентябри сентябрь сентября сентјабр сеп септ септембар септември "
        "септм қыр қыркүйек սեպ սեպտեմբեր սեպտեմբերի בספטמבר לספטמבר ספט ספטמבר ئەیلوول سبتمبر "
        "ستمبر سپتامبر سپتمبر سېپتمبر सितंबर सितम्बर सित॰ सेप्टेम्बर সেপ সেপ্টেম্বর กย กันยา "
        "กันยายน เดือนกันยายน სექ სექტემბერი"
    ),
    (  # October
        "dfómh eki ekim listopadom loka lokak lokakuu lokakuussa lokakuuta oct october octobre "
        "octombrie octubre okt oktabr oktoba oktobar oktober oktobris oktoober oktubre oktyabr "
        "október októbra oktýabr ott ottobre out outubro paz pazdziernik pazdziernika "
        "pazdzierniku paź październik października październiku spal spalio spalis tet tetor "
        "urr urria říj říjen října říjnu οκτ οκτωβρίου οκτωβριοσ οκτωβριου οκτώβριοσ жов жовт "
        "жовтень жовтня кас кастрычнік кастрычніка кст окт октобар октомври октябр октябри "
        "октябрь октября октјабр қаз қазан հոկ հոկտեմբեր հոկտեմբերի אוק אוקטובר באוקטובר "
        "לאוקטובר أكتوبر اکتبر اکتوبر अक्टूबर अक्टोबर अक्तूबर अक्तू॰ অক্টো অক্টোবর ตค ตุลา "
        "ตุลาคม เดือนตุลาคม ოქტ ოქტომბერი"
    ),
    (  # November
        "aza azaroa kas kasım lapkr lapkritis lapkričio listopadzie marras marrask marraskuu "
        "marraskuussa marraskuuta nob nobyembre noiem noiembrie nop nopember nov novemba "
        "novembar november novembra novembre novembris novembro noviembre noy noyabr noýabr nën "
        "nëntor nóv nóvember samh samhain stu studeni studenim studenog studenoga studenom "
        "studenome studenomu νοέ νοέμβριοσ νοε νοεμβρίου νοεμβριοσ νοεμβριου лис лист листоп "
        "листопад листопада ліс лістапад лістапада нов новембар ное ноем ноември ноя нояб ноябр "
        "ноябри ноябрь ноября ној нојабр қар қараша նոյ նոյեմբեր նոյեմբերի בנובמבר לנובמבר נוב "
        "נובמבר نوامبر نوفمبر نومبر नवंबर नवम्बर नव॰ नोभेम्बर নভে নভেম্বর พย พฤศจิ พฤศจิกายน "
        "เดือนพฤศจิกายน ნოე ნოემბერი"
    ),
    (  # December
        "abe abendua ara aralık dec decembar december decembra decembrie decembris decembro dek "
        "dekabr des desemba desember desembre dets detsember dez dezember dezembro dhj dhjetor "
        "dic dicembre diciembre dis disember disyembre déc décembre gru grudnia grudniu "
        "grudzien grudzień gruod gruodis gruodžio joulu jouluk joulukuu joulukuussa joulukuuta "
        "noll nollaig pro prosinac prosinca prosince prosincem prosinci prosincu prosinec xii "
        "δεκ δεκέμβριοσ δεκεμβρίου δεκεμβριοσ δεκεμβριου гру груд грудень грудня дек декабр "
        "декабри декабрь декабря декември дец децембар жел желтоқсан сне снежань снежня снж դեկ "
        "դեկտեմբեր դեկտեմբերի בדצמבר דצמ דצמבר לדצמבר دسامبر دسمبر ديسمبر डिसेम्बर दिसंबर "
        "दिसम्बर दिस॰ ডিসে ডিসেম্বর ธค ธันวา ธันวาคม เดือนธันวาคม დეკ დეკემბერი"
    ),
)
_WEEKDAYS = (
    "ahad ahd al alhamisi an antradienis aoine ar asteartea asteazkena astelehena az bazar "
    "be biy biyernes ca ceturtd ceturtdiena chor chorshanba cmt cn cs csütörtök cum cuma "
    "cumartesi cz czw czwartek céad cümə dc dg di die dienstag dijous dilluns dim dimanche "
    "dimarts dimecres dinsdag dissabte diumenge divendres dj dl do dom domenica domh "
    "domingo don donderdag donnerstag ds dt dum duminică dush dushanba dv déar déardaoin "
    "enj esmaspäev fim fimmtudagur fr fre fred fredag freitag fri friday fös föstudagur gio "
    "giovedì huw huwebes hétfő hën ig igandea ijumaa isn isnin je jeu jeudi joi ju jue "
    "jueves jum juma jumaat jumamosi jumanne jumapili jumat jumatano jumatatu kam kamis ke "
    "kedd keskiviikko keskiviikkona ketvirtadienis kha khamis kolmapäev kt la larunbata lau "
    "lauantai lauantaina laugardagur laupäev laurdag lin linggo lr lu luan lun lundi lunedì "
    "lunes luni luns lör lörd lördag lør lørdag ma maanantai maanantaina maandag man mandag "
    "mar mardi martedì martes marți me mer mercoledì mercredi mi mie miercuri min minggu "
    "mit mittwoch miy miyerkules mié miércoles mið miðvikudagur mo mon monday montag máirt "
    "mán mánudagur må mån månd måndag mér mércores mër nd ne ned nedelja nedeľa nedeľu "
    "nedjelja neděle neděli neljapäev nie niedz niedziela niedziele niedzielę og on ons "
    "onsd onsdag or osteguna ostirala otrd otrdiena pay payshanba paz pazar pazartesi pe "
    "penktadienis per perjantai perjantaina perşembe pet petak petek pi pia piatek piatok "
    "piektd piektdiena pirmadienis pirmd pirmdiena pią piątek pn po pon pondelok pondělí "
    "ponedeljak ponedeljek ponedjeljak poniedzialek poniedziałek pr pre prs pt pzt pá pát "
    "pátek pátku péntek pühapäev qua quarta qui quinta rab rabu reede sa sab sabado sabato "
    "sabtu sal salı sam samedi samstag sat saterdag sath saturday sb seg segunda "
    "sekmadienis sel selasa sen senin sesh seshanba sestd sestdiena sex sexta shan shanba "
    "sht sk so sob sobota sobote sobotu soboty sobotę son sondag sonntag sr sre sreda sri "
    "srijeda sro sroda srode st streda stredu stř středa středu středy su sub subota sun "
    "sunday sunnudagur sunnuntai sunnuntaina svētd svētdiena sze szerda szo szombat sáb "
    "sábado sâm sâmbătă sön sönd söndag sø søn søndag teisipäev ter terça th thu thursday "
    "ti tiistai tiistaina tir tirs tirsdag tis tisd tisdag to tor torek tors torsd torsdag "
    "torstai torstaina tr trečiadienis trešd trešdiena tu tue tues tuesday ty tys tysdag ut "
    "uto utorak utorok vas vasárnap ve ven vendredi venerdì venres vi vie viernes vin "
    "vineri vr vrijdag vrydag we wed wednesday wo woensdag wt wto wtorek xov xoves yak "
    "yakshanba za zaterdag zo zondag ça çar çarşamba çrs çərşənbə út úte úterý þri "
    "þriðjudagur čet četrtek četvrtak čt čtv čtvrtek śr śro środa środę şənbə šeštadienis "
    "št štvrtok δευ δευτέρα δευτερα κυρ κυριακή κυριακη πέμ πέμπτη παρ παρασκευή παρασκευη "
    "πεμ πεμπτη σάβ σάββατο σαβ σαββατο τετ τετάρτη τεταρτη τρί τρίτη τρι τριτη аў аўт "
    "аўторак ба баасан базар бе бейсенбі бейш бейшемби бс бя бямба воскресение воскресенье "
    "вс вск вт вто вторник втр вів вівтор вівторок да даваа дс душ душанба дүй дүйсенбі "
    "дүйшөмбү жек жексенбі жекшемби жм жс жум жума жұма ишемби ишм лх лхагва мя мягмар нд "
    "нед недела неделя недеља неділ неділю неділя ня няд нядзеля ням пай пайшанба "
    "панядзелак пет петак петок петък пн пнд пон понед понеделник понедельник понедељак "
    "понеділок пт птн пят пятница пятницу пятніца пү пүрэв саб сабота сб сбт сейсенбі сенбі "
    "сер серада серед середа середу сеш сешанба ср срд сре среда среду сря сряда сс суб "
    "суббота субботу субот субота суботу събота сәрсенбі уто уторак ча чацвер чв чет четвер "
    "четверг четвртак четврток четвъртък чор чоршанба чт чтв чц чцв чәршәнбә шан шанба шарш "
    "шаршемби шейш шейшемби шәнбә якш якшанба ҹа ҹүмә երեքշաբթի երկ երկուշաբթի երք կիր "
    "կիրակի հինգշաբթի հնգ շաբաթ շբթ ուր ուրբաթ չորեքշաբթի չրք חמישי ראשון רביעי שבת שישי "
    "שלישי שני اتوار الأحد الأربعاء الإثنين الاثنين الثلاثاء الجمعة الجمعه الخميس السبت "
    "اونۍ بدھ جمعرات جمعه جمعہ درېنۍ دوشنبه دونۍ دووشەممە سهشنبه سوموار سێشەممە شنبه شەممە "
    "منگل يونۍ پنجشنبه پينځنۍ پیر پێنجشەممە څلرنۍ چهارشنبه چوارشەممە ھەینی ہفتہ یکشنبه "
    "یەکشەممە आइत พฤ อา კვი კვირა ოთხ ოთხშაბათი ორშ ორშაბათი პარ პარასკევი სამ სამშაბათი "
    "შაბ შაბათი ხუთ ხუთშაბათი"
)

MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
"""The number of a month by its folded name."""

WEEKDAYS = frozenset(_WEEKDAYS.split())
"""The folded names of weekdays."""

DISPUTED = {
    "hr": {"lip": 6, "srp": 7, "lis": 10, "listopad": 10, "listopada": 10},
    "cs": {"srp": 8, "lis": 11, "listopad": 11, "listopadu": 11},
    "pl": {"lip": 7, "lis": 11, "listopad": 11, "listopada": 11},
}
"""Names that only the language of the text can tell, by language."""

_PERSIAN = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
_AFGHAN = "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت"

PERSIAN_MONTHS = {
    name: number for names in (_PERSIAN, _AFGHAN) for number, name in enumerate(names.split(), 1)
}
"""The number of a month of the solar Hijri calendar by its name in Iran and in Afghanistan."""
