"""Copyright, terms, privacy, cookies and disclaimers."""

LINES = {
    "en": """
        Copyright | All rights reserved | No part of this may be reproduced | Terms | Terms of use | Terms of service | Terms and conditions | Terms & conditions | Terms of Use and Privacy Policy | Terms and Privacy | Conditions of use
        Privacy | Privacy policy | Privacy notice | Privacy statement | Privacy settings | Privacy center | Your privacy choices | Privacy manager | Privacy & cookies | Cookie policy | Cookies | Cookie settings | Cookie preferences
        Cookies policy | Cookie notice | Manage cookies | Manage preferences | Manage consent | Accept cookies | Accept all cookies | Accept all | Accept | Reject all | Do not sell my personal information
        Do not sell or share my personal information | California privacy rights | Legal | Legal notice | Legal information | Disclaimer | Imprint | Accessibility | Accessibility statement | Editorial policy | Editorial guidelines
        Editorial standards | Code of ethics | Corrections policy | Complaints | Syndication | Republish | Republish this article | Republish this story | Reprints | Reprints and permissions | Rights and permissions | Licensing
        Request reprint | License this article | Creative Commons | Published under a Creative Commons licence | User agreement | Community standards | Our standards: The Thomson Reuters Trust Principles. | Ethics policy
        Affiliate disclosure | Disclosure | Site terms | All content copyright
    """,
    "de": """
        Alle Rechte vorbehalten | Impressum | Datenschutz | Datenschutzerklärung | Nutzungsbedingungen | AGB | Nutzungsrechte erwerben | Datenschutzeinstellungen | Cookie-Einstellungen | Cookies verwalten | Privatsphäre
        Haftungsausschluss | Rechtliche Hinweise | Alle akzeptieren | Akzeptieren | Zustimmen | Cookies akzeptieren | Vertrag kündigen | Verträge hier kündigen | Utiq verwalten | Barrierefreiheit
    """,
    "fr": """
        Tous droits réservés | Mentions légales | Politique de confidentialité | Conditions d'utilisation | Conditions générales | Conditions générales d'utilisation | CGU | CGV | Gestion des cookies | Gérer les cookies
        Paramètres des cookies | Droits d'auteur | Données personnelles | Accepter | Tout accepter | Tout refuser | Politique de cookies | Reproduction interdite | Charte éditoriale | Accessibilité
    """,
    "es": """
        Todos los derechos reservados | Derechos reservados | Aviso legal | Política de privacidad | Términos y condiciones | Términos de uso | Condiciones de uso | Política de cookies | Configuración de cookies | Aviso de privacidad
        Aceptar | Aceptar todo | Aceptar cookies | Prohibida su reproducción | Prohibida la reproducción total o parcial | Código ético
    """,
    "it": """
        Tutti i diritti riservati | Riproduzione riservata | © Riproduzione riservata | Note legali | Informativa sulla privacy | Termini e condizioni | Condizioni d'uso | Condizioni di utilizzo | Informativa cookie | Preferenze cookie
        Gestisci cookie | Accetta | Accetta tutti | Diritti riservati | Copyright riservato
    """,
    "pt": """
        Todos os direitos reservados | Direitos reservados | Política de privacidade | Termos de uso | Termos e condições | Termos de serviço | Aceitar | Aceitar todos | Aceitar cookies | Proibida a reprodução | Reprodução proibida
        Ficha técnica e contactos | Estatuto editorial
    """,
    "nl sv no da": """
        Alle rechten voorbehouden | Privacybeleid | Privacyverklaring | Gebruiksvoorwaarden | Algemene voorwaarden | Cookiebeleid | Cookie-instellingen | Cookies beheren | Auteursrecht | Alle cookies accepteren | Accepteren | Colofon
        Alla rättigheter förbehållna | Med ensamrätt | Integritetspolicy | Användarvillkor | Cookiepolicy | Cookie-inställningar | Om cookies | Personuppgiftspolicy | Alle rettigheter forbeholdt | Alle rettigheter reservert | Med enerett
        Personvern | Personvernerklæring | Brukervilkår | Vilkår | Informasjonskapsler | Alle rettigheder forbeholdes | Privatlivspolitik | Cookiepolitik | Handelsbetingelser | Vilkår og betingelser | Persondatapolitik | Acceptera alla
        Godta alle | Ophavsret
    """,
    "fi hu": """
        Kaikki oikeudet pidätetään | Tietosuoja | Tietosuojaseloste | Käyttöehdot | Evästeasetukset | Evästeet | Hyväksy kaikki | Tekijänoikeus | Minden jog fenntartva | Adatvédelem | Adatvédelmi tájékoztató | Adatvédelmi nyilatkozat
        Felhasználási feltételek | ÁSZF | Impresszum | Süti beállítások | Szerzői jogok | Jogi nyilatkozat | Általános szerződési feltételek | Elfogadom
    """,
    "pl cs sk": """
        Wszelkie prawa zastrzeżone | Wszystkie prawa zastrzeżone | Prawa zastrzeżone | Polityka prywatności | Regulamin | Polityka cookies | Ustawienia prywatności | Warunki korzystania | Prawa autorskie | Akceptuję
        Zgoda na pliki cookie | Nota prawna | Materiał chroniony prawem autorskim | Všechna práva vyhrazena | Ochrana osobních údajů | Podmínky užití | Podmínky používání | Zásady ochrany osobních údajů | Nastavení cookies
        Obchodní podmínky | Autorská práva | Souhlasím | Všetky práva vyhradené | Ochrana osobných údajov | Podmienky používania | Zásady ochrany osobných údajov | Nastavenia cookies | Obchodné podmienky | Autorské práva | Súhlasím
        Nastavenie súkromia
    """,
    "ro bg mk el sq": """
        Toate drepturile rezervate | Politica de confidențialitate | Termeni și condiții | Termeni de utilizare | Setări cookies | Drepturi de autor | Всички права запазени | Всички права са запазени | Политика за поверителност
        Общи условия | Условия за ползване | Политика за бисквитки | Защита на личните данни | Авторски права | Сите права се задржани | Сите права задржани | Политика на приватност | Услови за користење
        Με την επιφύλαξη παντός δικαιώματος | Όλα τα δικαιώματα διατηρούνται | Πολιτική απορρήτου | Όροι χρήσης | Όροι και προϋποθέσεις | Πολιτική cookies | Προσωπικά δεδομένα | Πνευματικά δικαιώματα | Ρυθμίσεις cookies | Αποδοχή
        Të gjitha të drejtat e rezervuara | Të gjitha të drejtat të rezervuara | Politika e privatësisë | Kushtet e përdorimit | Termat dhe kushtet
    """,
    "ru": """
        Все права защищены | Все права сохранены | Авторские права | Авторские права защищены | Политика конфиденциальности | Пользовательское соглашение | Условия использования | Правила использования | Правила использования материалов
        Политика обработки персональных данных | Обработка персональных данных | Правовая информация | Политика cookie | Согласие на обработку персональных данных | Принять | Принять все | Согласен | Отказ от ответственности
        Перепечатка запрещена | Копирование запрещено | Правила сайта | Правила перепечатки | Лицензия | Использование материалов
    """,
    "uk be": """
        Усі права захищені | Всі права захищені | Авторські права | Політика конфіденційності | Політика приватності | Умови використання | Користувацька угода | Правила користування | Правила використання матеріалів
        Захист персональних даних | Погоджуюсь | Редакційна політика | Усе правы абаронены | Усе правы ахоўваюцца | Умовы выкарыстання | Палітыка прыватнасці
    """,
    "tr az tk": """
        Tüm hakları saklıdır | Her hakkı saklıdır | Gizlilik politikası | Kullanım koşulları | Kullanım şartları | Çerez politikası | Çerez ayarları | KVKK | Aydınlatma metni | Yasal uyarı | Künye | Kabul et | Telif hakkı
        Bütün hüquqlar qorunur | Bütün hüquqları qorunur | Müəllif hüquqları qorunur | Müəllif hüquqları | Məxfilik siyasəti | İstifadə qaydaları | İstifadə şərtləri | Ähli hukuklar goralan | Ähli hukuklary goralan | Gizlinlik syýasaty
        Ulanyş şertleri
    """,
    "kk ky uz tg": """
        Барлық құқықтар қорғалған | Барлық құқық қорғалған | Авторлық құқық | Құпиялылық саясаты | Пайдалану шарттары | Пайдалану ережелері | Бардык укуктар корголгон | Автордук укуктар | Купуялык саясаты | Колдонуу шарттары
        Barcha huquqlar himoyalangan | Mualliflik huquqi | Maxfiylik siyosati | Foydalanish shartlari | Foydalanish qoidalari | Барча ҳуқуқлар ҳимояланган | Муаллифлик ҳуқуқи | Махфийлик сиёсати | Фойдаланиш шартлари
        Ҳамаи ҳуқуқҳо ҳифз шудаанд | Ҳамаи ҳуқуқҳо маҳфузанд | Ҳуқуқи муаллиф | Сиёсати махфият | Шартҳои истифода
    """,
    "fa ar he ur hi bn": """
        تمامی حقوق محفوظ است | کلیه حقوق محفوظ است | تمام حقوق محفوظ است | همه حقوق محفوظ است | حریم خصوصی | قوانین و مقررات | شرایط استفاده | جميع الحقوق محفوظة | كل الحقوق محفوظة | الحقوق محفوظة | حقوق النشر محفوظة | حقوق النشر
        سياسة الخصوصية | شروط الاستخدام | الشروط والأحكام | سياسة ملفات تعريف الارتباط | إخلاء المسؤولية | اتفاقية الاستخدام | כל הזכויות שמורות | תנאי שימוש | מדיניות פרטיות | הצהרת נגישות | זכויות יוצרים | תקנון | تمام حقوق محفوظ ہیں
        جملہ حقوق محفوظ ہیں | جملہ حقوق محفوظ | رازداری کی پالیسی | پرائیویسی پالیسی | شرائط و ضوابط | सर्वाधिकार सुरक्षित | सभी अधिकार सुरक्षित | गोपनीयता नीति | प्राइवेसी पॉलिसी | नियम और शर्तें | नियम व शर्तें | कॉपीराइट
        সর্বস্বত্ব সংরক্ষিত | সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত | গোপনীয়তা নীতি | ব্যবহারের শর্তাবলী | কপিরাইট | শর্তাবলি
    """,
    "zh ja ko th": """
        版权所有 | 版权声明 | 版權所有 | 版權聲明 | 保留所有权利 | 保留一切权利 | 保留所有權利 | 著作權所有 | 隐私政策 | 隱私政策 | 隱私權政策 | 隐私声明 | 使用条款 | 服务条款 | 服務條款 | 使用條款 | 免责声明 | 免責聲明 | 法律声明 | 未经许可不得转载 | 未经授权不得转载 | 严禁转载 | 转载请注明出处 | 未經授權不得轉載 | 用户协议 | 接受 | 版权所有 未经许可不得转载
        版权所有，未经许可不得转载 | 著作権 | 無断転載禁止 | 無断転載を禁じます | 無断転載・複製を禁じます | プライバシーポリシー | 利用規約 | 個人情報保護方針 | 免責事項 | 特定商取引法に基づく表記 | 禁無断転載 | 著作権について | 同意する | 무단전재 및 재배포 금지 | 무단 전재 및 재배포 금지 | 무단전재-재배포 금지 | 무단전재 배포금지 | 저작권자 | 저작권 | 저작권 보호 | 개인정보처리방침
        개인정보 처리방침 | 이용약관 | 청소년보호정책 | 모든 권리 보유 | 고충처리 | สงวนลิขสิทธิ์ | สงวนลิขสิทธิ์ทุกประการ | สงวนสิทธิ์ทุกประการ | นโยบายความเป็นส่วนตัว | ข้อกำหนดการใช้งาน | ข้อตกลงและเงื่อนไข | ลิขสิทธิ์
    """,
    "id ms vi": """
        Hak cipta dilindungi undang-undang | Hak cipta dilindungi | Seluruh hak cipta dilindungi | Kebijakan privasi | Syarat dan ketentuan | Ketentuan layanan | Pedoman media siber | Hak cipta terpelihara | Hak cipta | Dasar privasi
        Terma dan syarat | Semua hak terpelihara | Bản quyền | Mọi quyền được bảo lưu | Bảo lưu mọi quyền | Giữ toàn quyền | Tất cả các quyền được bảo lưu | Chính sách bảo mật | Chính sách quyền riêng tư | Điều khoản sử dụng
        Điều khoản dịch vụ
    """,
    "ka hy sr hr sl": """
        ყველა უფლება დაცულია | საავტორო უფლებები დაცულია | საავტორო უფლებები | კონფიდენციალურობის პოლიტიკა | მოხმარების წესები | Բոլոր իրավունքները պաշտպանված են | Հեղինակային իրավունք | Գաղտնիության քաղաքականություն
        Օգտագործման պայմաններ | Sva prava zadržana | Sva prava su zadržana | Sva prava pridržana | Politika privatnosti | Uslovi korišćenja | Uvjeti korištenja | Pravila privatnosti | Politika kolačića | Zaštita podataka | Impresum
        Сва права задржана | Политика приватности | Услови коришћења | Vse pravice pridržane | Pogoji uporabe | Politika zasebnosti | Varstvo osebnih podatkov | Piškotki | Opći uvjeti
    """,
    "lt lv et ca": """
        Visos teisės saugomos | Privatumo politika | Naudojimosi sąlygos | Naudojimo taisyklės | Slapukų politika | Autorių teisės | Visas tiesības aizsargātas | Visas tiesības paturētas | Privātuma politika | Lietošanas noteikumi
        Sīkdatņu politika | Autortiesības | Kõik õigused kaitstud | Privaatsuspoliitika | Kasutustingimused | Küpsised | Autoriõigus | Tots els drets reservats | Avís legal | Política de privacitat | Condicions d'ús | Política de galetes
    """,
}

OPENINGS = {
    "en": """
        Content of this site is licensed | Content on this site is licensed
        Copyright © | Copyright 0 | Copyright (c) | Copyright: | © copyright | © 0 | (c) 0 | ©0 | This material may not be | This article may not be | This material is protected | This content is protected | This article is protected
        No part of this | Reproduction without | Reproduction in whole | Reproduction, distribution | Unauthorized reproduction | Unauthorised reproduction | The views expressed in this | The views and opinions expressed
        The opinions expressed in this | Opinions expressed in | Opinions expressed by | Views expressed in this | Any use of this | Use of this site | Use of this website | By using this site | By using this website
        By continuing to use | By continuing to browse | By visiting this | This site uses cookies | This website uses cookies | This site is protected by reCAPTCHA | This page uses | We use cookies | We and our partners
        We value your privacy | We care about your privacy | Our site uses cookies | Our website uses cookies | To find out more, read our privacy | Read our privacy | Read our terms | See our privacy | See our terms | View our privacy
        Please read our terms | Please see our | For permission to | For reprint | For reprints | To republish | To request permission | Republish our articles | Our work is licensed | Licensed under | This work is licensed
        This article is licensed | This article is republished | This article was republished | Distributed by | Terms of use | Terms of service | Terms and conditions apply | Privacy policy and
    """,
    "de": """
        Dieser Artikel ist urheberrechtlich | Dieser Inhalt ist urheberrechtlich | Diese Website verwendet Cookies | Diese Seite verwendet Cookies | Diese Webseite verwendet Cookies | Wir verwenden Cookies | Wir und unsere Partner
        Wir nutzen Cookies | Nachdruck nur | Nachdruck, auch | Vervielfältigung nur | Mehr dazu in unserer Datenschutz | Informationen zum Datenschutz | Weitere Informationen finden Sie in unserer
    """,
    "fr es it pt ca": """
        Tous droits de reproduction | Toute reproduction | Reproduction interdite | Ce site utilise des cookies | Nous utilisons des cookies | Nous et nos partenaires | En poursuivant votre navigation | Prohibida la reproducción
        Prohibida su | Queda prohibida | Este sitio utiliza cookies | Este sitio web utiliza cookies | Utilizamos cookies | Esta obra está bajo | Derechos de autor | Riproduzione riservata | È vietata la riproduzione
        Vietata la riproduzione | Questo sito utilizza i cookie | Questo sito utilizza cookie | Utilizziamo i cookie | Proibida a reprodução | É proibida a reprodução | Este site utiliza cookies | Este site usa cookies | Usamos cookies
        As opiniões expressas | Os textos aqui publicados | Las opiniones expresadas | Le opinioni espresse
    """,
    "nl sv no da fi": """
        Op dit artikel | Niets uit deze | Wij gebruiken cookies | Deze website gebruikt cookies | Deze site gebruikt | Auteursrecht © | Vi använder cookies | Den här webbplatsen använder | Vi bruker informasjonskapsler | Vi bruker cookies
        Vi bruger cookies | Dette nettstedet bruker | Denne hjemmeside bruger | Käytämme evästeitä | Tämä sivusto käyttää evästeitä
    """,
    "pl cs sk hu": """
        Dalsze rozpowszechnianie | Materiał chroniony | Ta strona używa | Ta strona korzysta z | Ten serwis wykorzystuje | Nasza strona używa | Używamy plików cookie | Korzystając z naszej | Kopírování obsahu | Přetisk
        Bez písemného souhlasu | Publikování nebo | Tento web používá | Používáme cookies | Az oldalon található | Weboldalunk sütiket | Ez a weboldal sütiket | Sütiket használunk | A cikk másolása
    """,
    "ro bg mk el sq": """
        Acest site folosește | Acest site utilizează | Folosim cookie | Este interzisă copierea | Reproducerea integrală | Този сайт използва бисквитки | Този уебсайт използва | Оваа веб-страница користи | Απαγορεύεται η αναδημοσίευση
        Απαγορεύεται η αναπαραγωγή | Επιτρέπεται η αναδημοσίευση | Χρησιμοποιούμε cookies | Αυτός ο ιστότοπος χρησιμοποιεί
    """,
    "ru": """
        Все материалы сайта | Все материалы на | Любое использование материалов | Любое копирование | Любая перепечатка | Использование материалов | Полное или частичное | При использовании материалов | При перепечатке | При цитировании
        При полном или частичном | При копировании | Перепечатка материалов | Перепечатка разрешена | Перепечатка возможна | Перепечатка только | Копирование материалов | Копирование и | Воспроизведение материалов | Материалы сайта
        Сайт использует | Этот сайт использует | Наш сайт использует | Мы используем cookie | Мы используем файлы | На сайте используются | На информационном ресурсе | Продолжая использовать | Используя сайт | Мнение редакции может
        Мнение автора может | Мнения авторов | Точка зрения редакции | Мнение редакции не | Редакция не несет | Редакция может не
    """,
    "uk be": """
        Будь-яке використання | Будь-яке копіювання | Використання матеріалів | При використанні матеріалів | У разі використання | При цитуванні | При передруку | Передрук матеріалів | Передрук дозволено | Копіювання матеріалів
        Цей сайт використовує | Ми використовуємо cookie | Ми використовуємо файли | Думка редакції | Погляди авторів | Редакція не несе | Редакція може не | Матеріали сайту | Продовжуючи користуватися | Пры выкарыстанні матэрыялаў
        Выкарыстанне матэрыялаў
    """,
    "tr az tk kk ky uz tg": """
        Bu sitede yer alan | Sitemizde yayınlanan | Kaynak gösterilmeden | Kaynak gösterilerek | Bu site çerez | Sitemizde çerez | Çerez kullanımı | Yasal uyarı: | Saytdakı materialların | Materiallardan istifadə | Saytın materiallarından
        İstifadə edərkən | Məlumatdan istifadə | Xəbərdən istifadə | Materiallary ulanan | Сайт материалдарын | Материалдарды пайдалан | Материалды көшір | Мақаланы көшір | Материалдарды колдон | Сайттын материалдарын | Saytdan olingan
        Sayt materiallari | Materiallardan foydalan | Сайт материалларидан | Сайтдан олинган | Материаллардан фойдалан | Ҳангоми истифода | Истифодаи маводи
    """,
    "fa ar he ur hi bn": """
        استفاده از مطالب | نقل مطالب | بازنشر مطالب | هرگونه استفاده از | حقوق النشر | حقوق الطبع | يستخدم هذا الموقع | نستخدم ملفات تعريف | نحن نستخدم ملفات | الآراء الواردة | المقالات المنشورة | يمنع نقل | يمنع نسخ | אתר זה משתמש
        אנו משתמשים בעוגיות | אין להעתיק | ט.ל.ח | यह वेबसाइट कुकीज़ | এই ওয়েবসাইটের
    """,
    "zh ja ko th": """
        版权所有 | 版权声明 | 版權所有 | 版權聲明 | 版权归 | 本网凡 | 凡本网 | 凡注明 | 未经授权 | 未经许可 | 未經授權 | 未經許可 | 著作權 | 免责声明 | 免責聲明 | 特别声明 | 特別聲明 | 责任声明 | 转载请 | 轉載請 | 如需转载 | 本文仅代表 | 本文僅代表 | 以上内容仅 | 违者将 | copyright© | 記事の無断 | 無断転載 | 掲載の記事 | このウェブサイトは | cookieを使用
        저작권자 | 무단전재 | 무단 전재 | 이 기사의 저작권 | 본 기사는 | 본 콘텐츠 | สงวนลิขสิทธิ์ | ห้ามนำ | ห้ามทำซ้ำ | เว็บไซต์นี้ใช้คุกกี้ | ลิขสิทธิ์ ©
    """,
    "id ms vi ka hy sr hr sl lt lv et": """
        Hak cipta © | Dilarang mengutip | Dilarang menyalin | Situs ini menggunakan cookie | Bản quyền © | Bản quyền thuộc | Ghi rõ nguồn | Vui lòng ghi rõ nguồn | Không sao chép | Cấm sao chép | Giấy phép số | მასალების გამოყენება
        საავტორო უფლება | Մեջբերումներ անելիս | Նյութերի օգտագործ | Կայքի նյութեր | Preuzimanje sadržaja | Nijedan deo | Ova stranica koristi | Ovaj sajt koristi | Забрањено је преузимање | Spletno mesto uporablja | Kopijuoti, platinti
        Ši svetainė naudoja | Šī vietne izmanto | See veebileht kasutab
    """,
}

RESERVED = {
    "en": "all rights reserved",
    "de": "alle Rechte vorbehalten",
    "fr": "tous droits réservés | tous droits de reproduction réservés",
    "es": "todos los derechos reservados",
    "it": "tutti i diritti riservati | riproduzione riservata",
    "pt": "todos os direitos reservados",
    "ca": "tots els drets reservats",
    "nl sv no da": """
        alle rechten voorbehouden | alla rättigheter förbehållna | alla rättigheter reserverade | alle rettigheter forbeholdt | alle rettigheter reservert | alle rettigheder forbeholdes
    """,
    "fi hu": "kaikki oikeudet pidätetään | minden jog fenntartva",
    "pl cs sk": """
        wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | všechna práva vyhrazena | všetky práva vyhradené
    """,
    "ro bg mk el sq": """
        toate drepturile rezervate | toate drepturile sunt rezervate | всички права запазени | всички права са запазени | сите права се задржани | сите права задржани | με την επιφύλαξη παντός δικαιώματος | με επιφύλαξη παντός δικαιώματος
        të gjitha të drejtat e rezervuara | të gjitha të drejtat të rezervuara
    """,
    "ru uk be": """
        все права защищены | все права сохранены | усі права захищені | усі права захищено | всі права захищено | всі права захищені | усі права застережено | всі права застережено | усе правы абаронены | усе правы ахоўваюцца
    """,
    "tr az tk": """
        tüm hakları saklıdır | her hakkı saklıdır | bütün hakları saklıdır | bütün hüquqlar qorunur | bütün hüquqları qorunur | müəllif hüquqları qorunur | ähli hukuklar goralan | ähli hukuklary goralan
    """,
    "kk ky uz tg": """
        барлық құқықтар қорғалған | барлық құқық қорғалған | бардык укуктар корголгон | бардык укуктары корголгон | barcha huquqlar himoyalangan | barcha huquqlar himoya qilingan | барча ҳуқуқлар ҳимояланган | ҳамаи ҳуқуқҳо ҳифз шудаанд
        ҳамаи ҳуқуқҳо маҳфузанд | ҳамаи ҳуқуқҳо ҳимоя шудаанд
    """,
    "fa ar he ur hi bn": """
        تمامی حقوق محفوظ است | کلیه حقوق محفوظ است | تمام حقوق محفوظ است | جميع الحقوق محفوظة | كل الحقوق محفوظة | حقوق النشر محفوظة | כל הזכויות שמורות | تمام حقوق محفوظ ہیں | جملہ حقوق محفوظ ہیں | सर्वाधिकार सुरक्षित
        सभी अधिकार सुरक्षित | সর্বস্বত্ব সংরক্ষিত | সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত
    """,
    "zh ja ko th id ms vi": """
        版权所有 | 版權所有 | 保留所有权利 | 保留一切权利 | 保留所有權利 | 未经许可不得转载 | 未經授權不得轉載 | 无断转载禁止 | 無断転載禁止 | 無断転載を禁じます | 무단전재 및 재배포 금지 | 무단 전재 및 재배포 금지 | 무단전재-재배포 금지 | สงวนลิขสิทธิ์ | สงวนสิทธิ์ทุกประการ | hak cipta dilindungi undang-undang
        hak cipta dilindungi | hak cipta terpelihara | semua hak dilindungi | mọi quyền được bảo lưu | tất cả các quyền được bảo lưu | giữ toàn quyền | bảo lưu mọi quyền
    """,
    "ka hy sr hr sl lt lv et": """
        ყველა უფლება დაცულია | საავტორო უფლებები დაცულია | Բոլոր իրավունքները պաշտպանված են | sva prava zadržana | sva prava su zadržana | sva prava pridržana | сва права задржана | vse pravice pridržane | visos teisės saugomos
        visas tiesības aizsargātas | visas tiesības paturētas | kõik õigused kaitstud
    """,
}
"""What a line about rights begins or ends with."""
