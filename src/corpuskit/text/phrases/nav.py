"""The page's own furniture: ways around the site, reading times, sizes of letters."""

LINES = {
    "en": """
        Expand / Collapse search | This slideshow requires JavaScript | An error has occurred, please try again later | Go to accessibility shortcuts | 0 bloggers like this
        Reprints & permissions | Reprints and permissions | Submit a correction | Story saved | About the author | About the authors | About the writer
        Skip to content | Skip to main content | Skip to navigation | Skip links | Back to top | Back to homepage | Back to home | Back to the top | Go to top | Top | Return to homepage | Return to top | Scroll to top | Home | Homepage
        Menu | Main menu | Search | Site map | Sitemap | About us | About | Contact us | Contact | Contacts | Careers | Help | FAQ | Feedback | Site navigation | Navigation | Sections | Topics | Language | English | Select language
        Change language | Toggle navigation | Open menu | Close menu | Expand | Collapse | Loading | Please wait | Page not found | Go back | Back | Text size | Font size | A A A | A+ A- | A- A+ | Small Medium Large | Increase text size
        Decrease text size | Dark mode | Light mode | 0 min read | 0 minute read | 0 minutes read | 0 mins read | 0 min | 0 minutes | Reading time 0 minutes | Reading time: 0 minutes | Reading time: 0 min
        Estimated reading time: 0 minutes | Read time: 0 min | Read time: 0 minutes | 0 views | 0 reads | 0 view | Views: 0 | 0 hits | 0 shares | Page 0 of 0 | Page 0 | First page | Last page | Next page | Previous page | Next | Prev | Older posts
        Newer posts | End of article | End of content | View on map | Edition | International edition | Change edition | Opens in a new tab | Opens in a new window | External link | Close dialog | View original | Show original
        See original | Translate | Translated by Google | Continue
    """,
    "de fr es it pt ca": """
        0 Min Lesezeit | Box aufklappen | Wird in einem neuen Fenster geöffnet | Öffnet im neuen Fenster | Über den Autor | Über die Autorin | Über die Autor:in | Über die Autoren
        À propos de l'auteur | Sobre la firma | Sobre el autor | Sobre la autora | Sull'autore | Sobre o autor | Sobre a autora
        Zum Inhalt springen | Zum Hauptinhalt | Nach oben | Zurück nach oben | Zurück | Zur Startseite | Startseite | Zurück zur Startseite | Zurück zur Übersicht | Suche | Kontakt | Über uns | Lesezeit: 0 Minuten | Lesezeit 0 Minuten
        0 Min. Lesezeit | 0 Minuten Lesezeit | Schriftgröße | Hilfe | Seite 0 von 0 | Zum Seitenanfang | Nächste Seite | Aller au contenu | Aller au contenu principal | Retour en haut | Haut de page | Accueil | Retour à l'accueil
        Rechercher | Recherche | Plan du site | Qui sommes-nous ? | Nous contacter | Temps de lecture : 0 minutes | Temps de lecture : 0 min | Temps de lecture 0 min | 0 min de lecture | Lecture 0 min | Taille du texte | Page suivante
        Retour | Ir al contenido | Saltar al contenido | Volver arriba | Volver al inicio | Inicio | Portada | Buscar | Contacto | Quiénes somos | Mapa del sitio | Tiempo de lectura: 0 minutos | Tiempo de lectura: 0 min | 0 min de lectura
        0 minutos de lectura | Tamaño de letra | Página siguiente | Volver | Vai al contenuto | Torna su | Torna in alto | Torna alla home | Cerca | Chi siamo | Contatti | Mappa del sito | Tempo di lettura: 0 minuti
        Tempo di lettura: 0 min | 0 minuti di lettura | Dimensione testo | Pagina successiva | Indietro | Ir para o conteúdo | Pular para o conteúdo | Voltar ao topo | Voltar ao início | Voltar | Página inicial | Pesquisar | Quem somos
        Fale conosco | Contato | Contactos | Tempo de leitura: 0 minutos | Tempo de leitura: 0 min | Tamanho da fonte | Próxima página | Torna a dalt | Inici
    """,
    "nl sv no da fi": """
        Naar de inhoud | Ga naar inhoud | Naar boven | Terug naar boven | Terug naar home | Terug | Zoeken | Over ons | Leestijd: 0 minuten | Leestijd 0 minuten | 0 min leestijd | Lettergrootte | Volgende pagina | Hoppa till innehåll
        Till toppen | Till startsidan | Tillbaka | Sök | Om oss | Kontakta oss | Lästid: 0 min | Lästid 0 min | 0 min lästid | Startsida | Hopp til innhold | Til toppen | Til forsiden | Tilbake | Søk | Kontakt oss | Lesetid: 0 min
        0 min lesetid | Lesetid 0 min | Gå til indhold | Tilbage | Søg | Om os | Kontakt os | Læsetid: 0 min | 0 min. læsetid | 0 min læsetid | Forside | Siirry sisältöön | Takaisin ylös | Etusivulle | Etusivu | Haku | Hae | Ota yhteyttä
        Tietoa meistä | Lukuaika 0 min | Valikko
    """,
    "pl cs sk hu ro": """
        Przejdź do treści | Do góry | Powrót na górę | Powrót | Wróć | Strona główna | Szukaj | O nas | Czas czytania: 0 min | Czas czytania 0 min | Czas czytania: 0 minuty | 0 min czytania | Rozmiar tekstu | Następna strona
        Przejdź na stronę główną | Přejít na obsah | Přejít k obsahu | Nahoru | Zpět nahoru | Zpět | Domů | Hlavní stránka | Hledat | Kontakty | Doba čtení: 0 minut | Doba čtení 0 min | Prejsť na obsah | Hore | Späť hore | Späť | Domov
        Hlavná stránka | Hľadať | Čas čítania: 0 minút | Čas čítania 0 min | Ugrás a tartalomra | Vissza a tetejére | Lap tetejére | Vissza | Főoldal | Keresés | Rólunk | Kapcsolat | Olvasási idő: 0 perc | 0 perc olvasás | Betűméret
        Mergi la conținut | Sari la conținut | Înapoi sus | Înapoi | Acasă | Prima pagină | Căutare | Caută | Despre noi | Timp de citire: 0 minute | Timp citire: 0 min
    """,
    "ru uk be bg mk sr hr sl": """
        Об авторе | Об авторах | Про автора
        Перейти к содержанию | Перейти к содержимому | Перейти к основному содержанию | Наверх | Вверх | К началу | Вернуться наверх | Назад | На главную | Главная | Главная страница | Вернуться на главную | Поиск | О нас | О проекте
        Контакты | Карта сайта | Меню | Время чтения: 0 минуты | Время чтения: 0 мин | Время чтения 0 мин | Время чтения: 0 минут | 0 мин чтения | 0 минут чтения | Просмотров: 0 | Просмотры: 0 | 0 просмотров | Количество просмотров: 0
        Размер шрифта | Следующая страница | Редакция | Реклама и контакты | Перейти до вмісту | Догори | Нагору | На головну | Головна | Пошук | Про нас | Контакти | Час читання: 0 хв | Час читання: 0 хвилини | 0 хв читання
        Переглядів: 0 | 0 переглядів | Перегляди: 0 | На галоўную | Галоўная | Към съдържанието | Нагоре | Начало | Търсене | За нас | Контакт | Време за четене: 0 мин | Време за четене: 0 минути | Дома | Почетна | Пребарај | Početna
        Početna strana | Na vrh | Nazad | Natrag | Pretraga | Traži | O nama | Vreme čitanja: 0 min | Vrijeme čitanja: 0 min | Почетна страна | На врх | Претрага | О нама | Време читања: 0 мин | Nazaj | Nazaj na vrh | Iskanje
        Čas branja: 0 min
    """,
    "tr az tk kk ky uz tg": """
        İçeriğe geç | Yukarı çık | Başa dön | Yukarı | Anasayfa | Ana sayfa | Anasayfaya dön | Geri | Arama | Ara | Hakkımızda | İletişim | Okuma süresi: 0 dakika | Okuma süresi 0 dk | 0 dk okuma | 0 dakikalık okuma | Görüntülenme: 0
        Yazı boyutu | Yuxarı | Ana səhifə | Axtarış | Axtar | Haqqımızda | Əlaqə | Oxunma sayı: 0 | Oxunub: 0 | Baxış sayı: 0 | Oxuma müddəti: 0 dəqiqə | Baş sahypa | Gözleg | Habarlaşmak | Басты бет | Жоғары | Іздеу | Біз туралы
        Байланыс | Қаралды: 0 | Оқу уақыты: 0 минут | Көрілім: 0 | Башкы бет | Жогору | Издөө | Биз жөнүндө | Окулду: 0 | Көрүлдү: 0 | Окуу убактысы: 0 мүнөт | Bosh sahifa | Asosiy | Yuqoriga | Qidiruv | Biz haqimizda | Aloqa
        O'qish vaqti: 0 daqiqa | Ko'rishlar: 0 | Бош саҳифа | Асосий | Юқорига | Қидирув | Биз ҳақимизда | Алоқа | Ўқиш вақти: 0 дақиқа | Кўришлар: 0 | Саҳифаи асосӣ | Ҷустуҷӯ | Тамос | Дар бораи мо | Ба боло
    """,
    "el sq lt lv et ka hy": """
        Μετάβαση στο περιεχόμενο | Επιστροφή στην κορυφή | Αρχική | Αρχική σελίδα | Αναζήτηση | Επικοινωνία | Σχετικά με εμάς | Χρόνος ανάγνωσης: 0 λεπτά | Kthehu lart | Ballina | Kërko | Rreth nesh | Kontakti | Į viršų | Pradžia
        Pradinis | Paieška | Apie mus | Kontaktai | Skaitymo laikas: 0 min | Uz augšu | Sākums | Meklēt | Par mums | Lasīšanas laiks: 0 min | Üles | Avaleht | Otsi | Meist | Lugemise aeg: 0 min | მთავარი | ძიება | ჩვენ შესახებ | კონტაქტი
        ზემოთ | Գլխավոր | Որոնել | Մեր մասին | Կապ | Վերև
    """,
    "fa ar he ur hi bn": """
        رفتن به محتوا | بازگشت به بالا | صفحه اصلی | خانه | جستجو | درباره ما | تماس با ما | زمان مطالعه: 0 دقیقه | کد خبر: 0 | تعداد بازدید: 0 | بازدید: 0 | الانتقال إلى المحتوى | العودة إلى الأعلى | إلى الأعلى | الرئيسية
        الصفحة الرئيسية | بحث | ابحث | من نحن | اتصل بنا | القائمة | وقت القراءة: 0 دقائق | مدة القراءة: 0 دقائق | 0 دقائق قراءة | 0 دقيقة للقراءة | المشاهدات: 0 | عدد المشاهدات: 0 | حجم الخط | דלג לתוכן | חזרה למעלה | לראש העמוד
        דף הבית | עמוד הבית | חיפוש | אודות | צור קשר | זמן קריאה: 0 דקות | صفحہ اول | تلاش | ہمارے بارے میں | رابطہ | होम | मुख्य पृष्ठ | खोजें | हमारे बारे में | संपर्क करें | ऊपर जाएं | 0 मिनट में पढ़ें | प्रथम पृष्ठ | প্রচ্ছদ | হোম
        অনুসন্ধান | আমাদের সম্পর্কে | যোগাযোগ | উপরে যান
    """,
    "zh ja ko th id ms vi": """
        この記事を書いた人 | 作者简介
        跳到内容 | 返回顶部 | 回到顶部 | 返回首页 | 首页 | 回首页 | 返回 | 搜索 | 关于我们 | 联系我们 | 网站地图 | 字体大小 | 小中大 | 大中小 | 阅读时间: 0分钟 | 阅读: 0 | 浏览: 0 | 责任编辑 | 编辑 | 菜单 | 返回列表 | 回到頂部 | 回頂部 | 回首頁 | 首頁 | 返回首頁 | 搜尋 | 關於我們 | 聯絡我們 | 字體大小 | 選單 | コンテンツへスキップ | ページトップへ
        ページの先頭へ | トップへ戻る | トップページ | トップに戻る | ホーム | 検索 | 会社概要 | お問い合わせ | サイトマップ | 文字サイズ | メニュー | 一覧へ戻る | 戻る | 次のページ | 前のページ | 読了時間: 0分 | 本文으로 | 본문 바로가기 | 맨 위로 | 맨위로 | 처음으로 | 홈 | 홈으로 | 검색 | 회사소개 | 문의하기 | 사이트맵 | 메뉴 | 목록 | 목록보기 | 이전 | 다음
        조회수 0 | กลับไปด้านบน | กลับด้านบน | กลับหน้าหลัก | หน้าแรก | หน้าหลัก | ค้นหา | เกี่ยวกับเรา | ติดต่อเรา | Lewati ke konten | Kembali ke atas | Beranda | Kembali | Cari | Tentang kami | Hubungi kami | Waktu baca: 0 menit
        Ukuran font | Kembali ke laman utama | Laman utama | Carian | Về đầu trang | Trang chủ | Tìm kiếm | Giới thiệu | Liên hệ | Quay lại | Thời gian đọc: 0 phút | Lượt xem: 0 | Cỡ chữ | Lên đầu trang
    """,
}

OPENINGS = {
    "en": "Skip to | Back to top | Reading time: | Reading time | Estimated reading time | Read time: | Time to read: | Views: | This page was last",
    "others": """
        Lesezeit: | Temps de lecture | Tiempo de lectura | Tempo di lettura | Tempo de leitura | Leestijd: | Lästid: | Lesetid: | Læsetid: | Lukuaika: | Czas czytania: | Doba čtení: | Čas čítania: | Olvasási idő: | Timp de citire:
        Време за четене: | Χρόνος ανάγνωσης: | Время чтения: | Просмотров: | Количество просмотров: | Час читання: | Переглядів: | Okuma süresi: | Baxış sayı: | Oxunma sayı: | Оқу уақыты: | O'qish vaqti: | Ўқиш вақти: | زمان مطالعه:
        کد خبر: | وقت القراءة: | مدة القراءة: | זמן קריאה: | 阅读时间 | 責任編輯 | 责任编辑 | 読了時間 | 조회수 | Waktu baca: | Thời gian đọc: | Lượt xem: | Vreme čitanja: | Vrijeme čitanja: | Время на чтение: | Время прочтения:
    """,
}
