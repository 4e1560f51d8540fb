"""Advertisements: the labels that stand around them."""

LINES = {
    "en": """
        Article content | 0. Story continues below
        Ad | Ads | Advert | Adverts | Advertise | Advertise here | Advertise with us | Advertisement | Advertisements | Advertising | Advertisment | Advertisement - continue reading below | Advertisement – scroll to continue
        Advertisement. Scroll to continue reading. | Advertisement continue reading | Advertisement scroll to continue | Article continues after advertisement | Article continues below advertisement | Article continues after ad
        Article continues below | Article continues below this ad | Article continues after this advertisement | Story continues below | Story continues below advertisement | Story continues after advertisement
        Story continues below this ad | Continue reading below | Continues below advertisement | Continues after advertisement | Content continues below | Content continues after ad | Continue reading the main story
        Continue reading main story | Scroll to continue | Scroll to continue reading | Scroll down to continue | Scroll for more | Scroll down for more | Skip advertisement | Skip ad | Skip ads | Close ad | Hide ad | Report this ad
        Remove ads | Go ad-free | Why am I seeing this ad? | Why this ad? | About this ad | Ad feedback | Ad choices | AdChoices | Ad closed by Google | Sponsor | Sponsors | Sponsored | Sponsored by | Sponsored content | Sponsored post
        Sponsored posts | Sponsored article | Sponsored links | Sponsored link | Sponsored stories | Sponsored message | Sponsor message | Sponsor content | Sponsored video | Our sponsors | Thanks to our sponsor | Message from our sponsor
        A message from our sponsor | Paid content | Paid post | Paid advertisement | Paid advertising | Paid partnership | Paid promotion | Paid partner content | Partner content | Content from our partners | From our partners
        Our partners | Promoted | Promoted content | Promoted by | Promoted stories | Promoted links | Promotion | Promotional content | Brand content | Branded content | BrandVoice | Native ad | Advertorial | Banner | Loading ad
        Advertisement loading | This ad will end in 0 seconds | Shop now | Buy now | Order now | Around the web | From around the web | You may like by Taboola | Taboola | Outbrain | Recommended by Outbrain | Powered by Outbrain
        Powered by Taboola | Ads by Google | Ads by Taboola | Google Ads | Classifieds | Your ad here | Special offer | Affiliate links | Contains affiliate links | This content is sponsored | This is a sponsored post | Presented by
        Brought to you by | In partnership with | Video ad
    """,
    "de": """
        Anzeige | Anzeigen | Werbung | Werbeanzeige | Werbung schließen | Werbung ausblenden | Gesponsert | Gesponserter Inhalt | Gesponserte Inhalte | Gesponserter Beitrag | Bezahlter Inhalt | Bezahlte Anzeige | Werbepause
        Nach der Werbung weiterlesen | Nach der Anzeige weiterlesen | Weiterlesen nach der Anzeige | Weiterlesen nach der Werbung | Artikel wird nach der Anzeige fortgesetzt | Artikel wird nach der Werbung fortgesetzt
        Der Artikel geht nach der Werbung weiter | Dieser Artikel wird unterhalb der Anzeige fortgesetzt | Hier klicken, um Werbung zu schließen | Sonderveröffentlichung | Kooperation | Partnerinhalt | Partnerinhalte
        Inhalte unserer Partner | Von unseren Partnern | Präsentiert von | In Kooperation mit | Werbefrei lesen | Zum Angebot | Jetzt kaufen | Jetzt bestellen | Empfehlungen der Redaktion: | Anzeigensonderveröffentlichung
        Scrollen, um weiterzulesen | Kleinanzeigen
    """,
    "fr": """
        Publicité | Publicités | Pub | Annonce | Annonces | La suite après la publicité | La suite après cette publicité | Suite après la publicité | L'article continue après la publicité | Lire la suite après la publicité
        La suite sous cette publicité | Cet article continue après la publicité | Contenu sponsorisé | Sponsorisé | Sponsorisé par | Contenu partenaire | Contenus sponsorisés | Article sponsorisé | Publi-rédactionnel | Publireportage
        Communiqué | En partenariat avec | Nos partenaires | Passer la publicité | Fermer la publicité | Liens sponsorisés | Contenu proposé par | Petites annonces | Proposé par | Faites défiler pour continuer
    """,
    "es": """
        Publicidad | Anuncio | Anuncios | Aviso publicitario | Contenido patrocinado | Patrocinado | Patrocinado por | Contenido de marca | Contenido promocionado | Publirreportaje | Publinota | Espacio publicitario
        Continúa después de la publicidad | La nota continúa después de la publicidad | El artículo continúa después de la publicidad | La noticia continúa después de la publicidad | Sigue leyendo después de la publicidad
        Continuar leyendo después de la publicidad | Cerrar publicidad | Enlaces patrocinados | Contenido pagado | En colaboración con | Continuar leyendo la noticia | Saltar publicidad | Clasificados | Continúa abajo
    """,
    "it": """
        Pubblicità | Annuncio | Annunci | Annuncio pubblicitario | Messaggio pubblicitario | Contenuto sponsorizzato | Sponsorizzato | Sponsorizzato da | Contenuto promozionale | Contenuti sponsorizzati | Informazione pubblicitaria
        Inserzione | Inserzionista | Continua dopo la pubblicità | L'articolo continua dopo la pubblicità | Continua a leggere dopo la pubblicità | La notizia prosegue dopo la pubblicità | In collaborazione con | Chiudi pubblicità
        Pubbliredazionale | Scorri per continuare
    """,
    "pt": """
        Publicidade | Propaganda | Conteúdo patrocinado | Conteúdo de marca | Informe publicitário | Conteúdo pago | Publieditorial | Continua depois da publicidade | Continua após a publicidade | Continua após publicidade
        Continue lendo após a publicidade | O artigo continua após a publicidade | A matéria continua após o anúncio | Continua após o anúncio | Fechar anúncio | Pular anúncio | Links patrocinados | Em parceria com | Oferecido por | Publi
        Leia mais após o anúncio
    """,
    "nl": """
        Advertentie | Advertenties | Advertentie - lees hieronder verder | Lees verder na de advertentie | Lees verder onder de advertentie | Tekst gaat verder onder de advertentie | Artikel gaat verder na de advertentie
        Artikel gaat verder onder de advertentie | Gesponsord | Gesponsorde inhoud | Gesponsorde content | Gesponsord bericht | Reclame | Betaalde inhoud | Partnerbijdrage | Ingezonden mededeling | Aangeboden door
        Het artikel gaat verder na de advertentie
    """,
    "sv no da": """
        Annons | Annonser | Reklam | Sponsrat | Sponsrat innehåll | Sponsrat inlägg | Betalt innehåll | Artikeln fortsätter efter annonsen | Artikeln fortsätter under annonsen | Texten fortsätter efter annonsen
        Fortsätt läsa efter annonsen | I samarbete med | Annonssamarbete | Annonsinnehåll | Annonse | Reklame | Annonsørinnhold | Sponset innhold | Sponset | Betalt innhold | Artikkelen fortsetter under annonsen
        Artikkelen fortsetter etter annonsen | Saken fortsetter under annonsen | Saken fortsetter etter annonsen | Fortsett å lese under annonsen | Annoncer | Sponsoreret | Sponsoreret indhold | Betalt indhold
        Artiklen fortsætter efter annoncen | Artiklen fortsætter under annoncen | Fortsæt med at læse efter annoncen | Annoncørbetalt indhold | I samarbejde med | I samarbeid med | Artiklen fortsætter herunder | Stillinger
    """,
    "fi hu": """
        Mainos | Mainokset | Ilmoitus | Kaupallinen yhteistyö | Sponsoroitu sisältö | Sponsoroitu | Maksettu sisältö | Juttu jatkuu mainoksen jälkeen | Artikkeli jatkuu mainoksen jälkeen | Juttu jatkuu mainoksen alla
        Lue lisää mainoksen jälkeen | Mainos alkaa | Mainos päättyy | Hirdetés | Szponzorált | Szponzorált tartalom | Fizetett tartalom | Támogatott tartalom | Fizetett hirdetés | PR-cikk | A cikk a hirdetés után folytatódik
        A cikk folytatódik a hirdetés után | Cikkünk a hirdetés után folytatódik | Apróhirdetés | A hirdetés után folytatjuk
    """,
    "pl": """
        Reklama | Reklamy | Ogłoszenie | Ogłoszenia | Materiał sponsorowany | Materiał promocyjny | Materiał partnera | Artykuł sponsorowany | Treść sponsorowana | Sponsorowane | Sponsorowany | Dalsza część artykułu pod reklamą
        Dalszy ciąg artykułu pod reklamą | Dalsza część artykułu pod materiałem wideo | Dalszy ciąg pod reklamą | Reklama – przewiń, aby czytać dalej | Tekst promocyjny | Ciąg dalszy pod reklamą | Czytaj dalej pod reklamą | Koniec reklamy
        We współpracy z | Współpraca reklamowa | Autopromocja
    """,
    "cs sk": """
        Inzerce | Inzerát | Sponzorováno | Sponzorovaný obsah | Sponzorovaný článek | Komerční sdělení | Komerční prezentace | Článek pokračuje pod reklamou | Článek pokračuje za reklamou | Pokračování článku pod reklamou | Placený obsah
        PR článek | Ve spolupráci s | Pokračování pod reklamou | Inzercia | Sponzorované | Platený obsah | Komerčný článok | Článok pokračuje pod reklamou | Článok pokračuje po reklame | Pokračovanie článku pod reklamou
        Reklamné sdelenie | Pokračovanie pod reklamou | V spolupráci s
    """,
    "ro bg mk": """
        Publicitate | Reclamă | Anunț | Anunțuri | Conținut sponsorizat | Articol sponsorizat | Sponsorizat | Advertorial (P) | Articolul continuă după reclamă | Articolul continuă după publicitate | Continuă după publicitate
        Citește mai departe după reclamă | Реклама | Реклами | Рекламно съдържание | Спонсорирано | Спонсорирано съдържание | Платено съдържание | Платена публикация | Статията продължава след рекламата | Продължава след рекламата | Обява
        Обяви | Продължете надолу | Спонзорирано | Спонзорирана содржина | Платена содржина | Маркетинг | Текстот продолжува по рекламата | Публицитет
    """,
    "el sq": """
        Διαφήμιση | Διαφημίσεις | Διαφήμιση - συνεχίστε την ανάγνωση παρακάτω | Χορηγούμενο | Χορηγούμενο περιεχόμενο | Χορηγία | Το άρθρο συνεχίζεται μετά τη διαφήμιση | Το άρθρο συνεχίζεται μετά την διαφήμιση
        Συνεχίστε την ανάγνωση μετά τη διαφήμιση | Διαφημιστικό μήνυμα | Προωθούμενο | Προωθητικό | Σε συνεργασία με | Reklama ime | Përmbajtje e sponsorizuar | E sponsorizuar | Artikulli vazhdon pas reklamës
        Artikulli vazhdon poshtë reklamës | Shpallje
    """,
    "ru": """
        На правах рекламы | Рекламное объявление | Рекламный блок | Рекламная пауза | Рекламный материал | Реклама. Продолжение ниже | Реклама – продолжение ниже | Продолжение после рекламы | Продолжение статьи после рекламы
        Статья продолжается после рекламы | Продолжение ниже | Текст продолжается после рекламы | Читать далее после рекламы | Партнерский материал | Материал партнера | Партнерский контент | Спонсорский контент | Спонсорский материал
        Спонсировано | Спонсорская публикация | Промо | Промоматериал | Объявление | Объявления | Новости партнеров | Новости СМИ2 | Новости МирТесен | Скрыть рекламу | Закрыть рекламу | Отключить рекламу | Реклама на сайте
        Разместить рекламу | При поддержке | Спецпроект | Оплаченный контент | Рекламодателям | Прокрутите, чтобы продолжить
    """,
    "uk be": """
        Реклама на сайті | На правах реклами | Рекламний матеріал | Партнерський матеріал | Спонсорський контент | Спонсоровано | Продовження після реклами | Стаття продовжується після реклами | Текст продовжується після реклами
        Оголошення | Новини партнерів | Матеріал партнера: | Рекламне оголошення | Продовження нижче | Рэклама | Працяг пасля рэкламы | На правах рэкламы | Партнёрскі матэрыял
    """,
    "tr az tk": """
        Reklamlar | Reklam alanı | Reklamı kapat | Reklam - okumaya devam et | Reklamdan sonra devam ediyor | Sponsorlu | Sponsorlu içerik | Sponsorlu bağlantılar | Haberin devamı reklamdan sonra | Haberin devamı
        Yazı reklamdan sonra devam ediyor | İlan | İlanlar | Resmi ilanlar | Haberin devamı aşağıda | Advertorial içerik | Tanıtım | Sponsorlu məzmun | Sponsor məzmunu | Reklam hüququnda | Reklam yeri | Məqalə reklamdan sonra davam edir
        Elan | Elanlar | Mahabat | Mahabatlar | Bildiriş | Hemaýatkär | Reklamdan soň dowamy
    """,
    "kk ky uz tg": """
        Жарнама | Жарнамалық | Жарнама құқығында | Жарнамадан кейін жалғасады | Демеушілік материал | Серіктес материалы | Хабарландыру | Мақала жарнамадан кейін жалғасады | Жарнамалық материал | Жарнак | Жарнама укугунда
        Жарнамадан кийин уланат | Макала жарнамадан кийин уланат | Өнөктөш материалы | Демөөрчү материалы | Кулактандыруу | Жарыя | Reklama huquqi asosida | Reklamadan keyin davom etadi | Homiylik materiali
        Maqola reklamadan keyin davom etadi | Hamkorlik materiali | E'lonlar | Реклама ҳуқуқи асосида | Рекламадан кейин давом этади | Ҳомийлик материали | Мақола рекламадан кейин давом этади | Эълонлар | Эълон | Ба ҳуқуқи реклама
        Идомаи мақола пас аз реклама | Таблиғ | Таблиғот | Эълонҳо | Маводи рекламавӣ
    """,
    "fa ar he ur": """
        تبلیغات | تبلیغ | آگهی | آگهی‌ها | محتوای تبلیغاتی | محتوای حمایت شده | رپرتاژ آگهی | ادامه مطلب پس از تبلیغات | ادامه مطلب بعد از تبلیغ | تبلیغات متنی | إعلان | اعلان | إعلانات | الإعلانات | الإعلان | إعلان مدفوع | محتوى مدفوع
        محتوى برعاية | محتوى دعائي | مادة إعلانية | برعاية | يستمر المقال بعد الإعلان | تابع القراءة بعد الإعلان | المقال يستمر بعد الإعلان | تخطي الإعلان | إعلان – تابع القراءة أدناه | יש לגלול להמשך | פרסומת | פרסומות | מודעה | מודעות
        תוכן ממומן | תוכן שיווקי | בשיתוף | ממומן | תוכן פרסומי | הכתבה ממשיכה אחרי הפרסומת | המשך הכתבה לאחר הפרסומת | דלג על הפרסומת | اشتہار | اشتہارات | اسپانسرڈ | اشتہار کے بعد جاری | خبر اشتہار کے بعد جاری ہے
    """,
    "hi bn": """
        विज्ञापन | विज्ञापन हटाएं | प्रायोजित | प्रायोजित सामग्री | विज्ञापन के बाद जारी | विज्ञापन के बाद पढ़ें | खबर विज्ञापन के बाद जारी | स्पॉन्सर्ड | স্পন্সরড | বিজ্ঞাপন | বিজ্ঞাপনের পর আরও | স্পনসর্ড | স্পন্সর করা কনটেন্ট | প্রচারণা
        বিজ্ঞাপনের পর চলবে
    """,
    "zh ja ko th": """
        广告 | 廣告 | 赞助 | 赞助内容 | 贊助內容 | 推广 | 推廣 | 推广内容 | 广告-请继续往下阅读 | 广告 - 请继续阅读 | 廣告-請繼續往下閱讀 | 廣告，請繼續往下閱讀 | 請繼續往下閱讀 | 请继续往下阅读 | 广告之后继续 | 文章在广告后继续 | 相关广告 | 广告合作 | 赞助商 | 赞助商链接 | 贊助 | 合作内容 | 業配 | 跳过广告 | 关闭广告 | 下滑繼續閱讀 | 点击关闭广告 | 広告 | 広告の後に続きます
        記事は広告の後に続きます | スポンサー | スポンサーリンク | スポンサードリンク | スポンサードコンテンツ | スポンサーコンテンツ | PR | この記事は広告です | 広告を閉じる | 提供 | タイアップ | 記事の続きは広告の後 | 광고 | 광고 후 계속 | 광고 닫기 | 광고 건너뛰기 | 스폰서 | 스폰서 콘텐츠 | 협찬 | 제휴 콘텐츠 | 기사는 광고 후 계속됩니다 | 광고 아래 기사가 계속됩니다 | 파트너 콘텐츠
        유료 광고 | 애드버토리얼 | โฆษณา | เนื้อหาที่ได้รับการสนับสนุน | ผู้สนับสนุน | สนับสนุนโดย | พื้นที่โฆษณา | อ่านต่อด้านล่าง | ข่าวยังมีต่อหลังโฆษณา | บทความต่อหลังโฆษณา
    """,
    "id ms vi": """
        Iklan | Periklanan | Pasang iklan | Konten bersponsor | Konten sponsor | Bersponsor | Disponsori | Artikel berlanjut setelah iklan | Lanjutkan membaca setelah iklan | Gulir untuk lanjut membaca | Gulir untuk melanjutkan membaca
        Scroll untuk melanjutkan membaca | Lanjut baca di bawah | Iklan - baca terus di bawah | Kandungan ditaja | Ditaja | Artikel bersambung selepas iklan | Artikel diteruskan di bawah iklan | Teruskan membaca di bawah | Quảng cáo
        Quảng cáo - đọc tiếp bên dưới | Nội dung tài trợ | Được tài trợ | Nội dung quảng cáo | Tài trợ | Bài viết tiếp tục sau quảng cáo | Đọc tiếp sau quảng cáo | Thông tin doanh nghiệp | Cuộn xuống để đọc tiếp
    """,
    "ka hy sr hr sl": """
        რეკლამა | სპონსორირებული | დაფინანსებული კონტენტი | სტატია გრძელდება რეკლამის შემდეგ | განცხადება | განცხადებები | პარტნიორის მასალა | Գովազդ | Գովազդային | Գովազդային նյութ | Հովանավորվող | Հովանավորված բովանդակություն
        Շարունակությունը գովազդից հետո | Հայտարարություններ | Oglas | Oglasi | Oglašavanje | Sponzorisano | Sponzorirano | Sponzorisani sadržaj | Sponzorirani sadržaj | Plaćeni sadržaj | Tekst se nastavlja ispod oglasa
        Članak se nastavlja ispod oglasa | Nastavak članka nakon oglasa | Nastavak nakon oglasa | Tekst se nastavlja nakon reklame | Promo sadržaj | Promotivni sadržaj | Огласи | Оглас | Спонзорисани садржај | Спонзорисано
        Текст се наставља испод огласа | Oglasno sporočilo | Sponzorirana vsebina | Članek se nadaljuje pod oglasom | Promocijsko sporočilo | Plačana vsebina
    """,
    "lt lv et ca": """
        Skelbimas | Skelbimai | Rėmimo turinys | Remiamas turinys | Užsakymas | Straipsnis tęsiasi po reklamos | Tekstas tęsiasi po reklama | Sludinājumi | Sludinājums | Apmaksāts saturs | Sponsorēts saturs | Raksts turpinās pēc reklāmas
        Reklāmraksts | Reklaam | Kuulutus | Kuulutused | Sisuturundus | Sponsoreeritud sisu | Artikkel jätkub pärast reklaami | Lugu jätkub pärast reklaami | Publicitat | Anunci | Anuncis | Contingut patrocinat | Patrocinat
        L'article continua després de la publicitat | Continua després de la publicitat
    """,
}

OPENINGS = {
    "en": """
        Advertisement - | Advertisement: | Advertisement. | Advertisement continue | Advertisement scroll | Advertisement story | Advertisement article | Article continues | Story continues | Content continues | Continue reading below
        Continues below | Scroll to continue | Scroll down to continue | Scroll down for | Sponsored content | Sponsored by | Sponsored: | Paid content by | This advertisement has | This article is sponsored | This post is sponsored
        This content is paid | This post contains affiliate | This article contains affiliate | This page contains affiliate | We may earn | We may receive a commission | We may get a commission | When you buy through
        When you purchase through | If you buy through | If you purchase | If you click on | As an Amazon Associate | Prices correct at | All products featured | Products featured in this | Why you're seeing this ad | Presented by
        Brought to you by | Want to advertise | Advertise with
    """,
    "de": """
        Anzeige - | Anzeige: | Artikel wird nach | Der Artikel wird nach | Weiterlesen nach der | Der Artikel geht nach | Nach der Anzeige geht | Lesen Sie nach der Anzeige | Gesponserter Inhalt | Mit Ihrem Kauf | Die mit *
        Dieser Artikel enthält Affiliate | Bei den mit | Für Käufe über
    """,
    "fr es it pt ro ca": """
        La suite après | Contenu proposé par | La nota continúa | El artículo continúa | La noticia continúa | Continúa después de la publicidad | Sigue leyendo después | Contenido ofrecido por | L'articolo continua dopo
        L'articolo prosegue dopo | Continua dopo la | Continua após | Continua depois da | O texto continua após | A notícia continua após | A matéria continua | Articolul continuă după | Publicitate - | Publicidade - | Publicidad -
        Publicité - | Pubblicità - | L'article continua després
    """,
    "nl sv no da fi": """
        Advertentie - | Artikel gaat verder | Tekst gaat verder | Het artikel gaat verder | Lees verder onder de advertentie | Lees verder na de | Artikeln fortsätter | Texten fortsätter | Artikkelen fortsetter | Saken fortsetter
        Artiklen fortsætter | Juttu jatkuu | Artikkeli jatkuu | Annons - | Annonse - | Annonce - | Mainos - | Den här artikeln innehåller annonslänkar
    """,
    "pl cs sk hu el sr hr sl": """
        Dalsza część artykułu | Dalsza część tekstu | Dalszy ciąg artykułu | Reklama - | Artykuł powstał we współpracy | Článek pokračuje | Článok pokračuje | Pokračování článku | Pokračovanie článku | A cikk folytatódik | Hirdetés -
        Το άρθρο συνεχίζεται | Διαφήμιση - | Tekst se nastavlja | Članak se nastavlja | Članek se nadaljuje | Текст се наставља | Nastavak teksta | Oglas -
    """,
    "ru uk bg kk uz": """
        Реклама - | Реклама. | Реклама: | Реклама ооо | Реклама, | Продолжение после рекламы | Продолжение статьи | Продолжение материала после | Статья продолжается | Текст продолжается | На правах рекламы | Продовження після
        Текст продовжується | Стаття продовжується | Статията продължава | Текстът продължава | Жарнамадан кейін | Мақала жарнамадан | Maqola reklamadan | Reklamadan keyin | Материал подготовлен при поддержке | Партнерский материал
    """,
    "tr az ar fa he": """
        Reklam - | Haberin devamı | Yazının devamı | Haber reklamdan | Məqalə reklamdan | Reklamdan sonra | يستمر المقال | تابع القراءة بعد | إعلان - | ادامه مطلب پس | הכתבה ממשיכה | המשך הכתבה
    """,
    "zh ja ko id vi th": """
        广告- | 广告 - | 广告: | 廣告- | 廣告 - | 廣告: | (广告 | 記事は広告の | 広告の後 | 광고 - | 기사는 광고 | Iklan - | Gulir untuk | Scroll untuk | Artikel berlanjut | Lanjutkan membaca setelah | Artikel bersambung | Quảng cáo - | Bài viết tiếp tục | โฆษณา -
    """,
}
