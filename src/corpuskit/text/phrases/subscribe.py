"""Subscriptions, newsletters, apps, notifications, memberships and donations."""

LINES = {
    "en": """
        Thank you for registering | You have been successfully subscribed | Sign in or create an account | Breaking news emails | View more offers
        Subscribe | Subscribe now | Subscribe today | Subscribe here | Subscribe to our newsletter | Subscribe to newsletter | Subscribe to the newsletter | Subscribe to our channel | Subscribe to us | Subscribe for free
        Subscribe via email | Subscribe for full access | Subscribe to continue reading | Subscribe to read more | Subscription | Subscriptions | Sign up | Sign up now | Sign up here | Sign up today | Sign up for free
        Sign up for our newsletter | Sign up to our newsletter | Sign up for newsletters | Sign up for the newsletter | Sign up for alerts | Sign up for email alerts | Sign up for updates | Sign in | Sign in to continue
        Sign in to read more | Log in | Login | Log out | Log in to continue reading | Register | Register now | Register for free | Register to read | Create account | Create a free account | Create an account | Already a subscriber?
        Already a subscriber? Sign in | Already a subscriber? Log in | Already a member? | Not a subscriber? | Already have an account? | Already registered? | Become a member | Become a subscriber | Become a supporter | Join now | Join
        Join us | Join for free | Join our newsletter | Join our mailing list | Join our Telegram channel | Join our WhatsApp channel | Join our WhatsApp group | Newsletter | Newsletters | Our newsletter | Our newsletters
        Free newsletter | Daily newsletter | Weekly newsletter | Newsletter signup | Newsletter sign-up | Newsletter sign up | Newsletter subscription | Get our newsletter | Get the newsletter | Get newsletter | Email newsletter
        Email address | Your email | Your email address | Enter your email | Enter your email address | Enter email | E-mail address | Thank you for subscribing | Thanks for subscribing | You have successfully subscribed | Stay informed
        Stay updated | Stay up to date | Stay tuned | Never miss a story | Never miss an update | Don't miss out | Don't miss a story | Get alerts | Get notified | Get notifications | Turn on notifications | Enable notifications
        Allow notifications | Notifications | Push notifications | Manage newsletters | Download the app | Download our app | Download app | Download our free app | Download our mobile app | Get the app | Get our app | Get our free app
        Install the app | Install our app | Open in app | Open app | Read in app | Use the app | Mobile app | Mobile apps | Our apps | Available on Google Play | Available on the App Store | Get it on Google Play | Google Play | App Store
        Download on the App Store | Download now | RSS | RSS feed | Donate | Donate now | Donate today | Make a donation | Support us | Support our work | Support our journalism | Support independent journalism | Make a contribution
        Contribute | Buy us a coffee | Buy me a coffee | Start your free trial | Start free trial | Try it free | Free trial | Unlock this article | Subscribers only | For subscribers | Members only | Premium | Premium content
        Exclusive for subscribers | Subscriber exclusive | This article is for subscribers only | You have reached your article limit | No thanks | No, thanks | I agree | Submit | View all newsletters | See all newsletters
        Add us on Google | Add as preferred source | Add as a preferred source on Google | Unsubscribe | Manage subscription | Telegram channel | WhatsApp channel
    """,
    "de": """
        Abonnieren | Jetzt abonnieren | Newsletter abonnieren | Newsletter bestellen | Newsletter kostenlos abonnieren | Abo | Jetzt Abo | Abo abschließen | Jetzt Abo abschließen | Zum Newsletter | Zur Anmeldung | Anmelden
        Jetzt anmelden | Einloggen | Registrieren | Jetzt registrieren | Kostenlos registrieren | Jetzt kostenlos anmelden | Zum Newsletter anmelden | Für den Newsletter anmelden | Newsletter-Anmeldung | Unser Newsletter
        Unsere Newsletter | Der Newsletter | E-Mail-Adresse | Ihre E-Mail-Adresse | App herunterladen | Jetzt App herunterladen | App laden | Zur App | Unsere App | Jetzt lesen | Kostenlos testen | Jetzt testen | Jetzt kostenlos testen
        Probeabo | Weiterlesen mit Abo | Bereits Abonnent? | Sie sind bereits Abonnent? | Schon Abonnent? | Mitglied werden | Jetzt Mitglied werden | Spenden | Jetzt spenden | Unterstützen Sie uns | Unterstützen | Push-Nachrichten
        Benachrichtigungen | Benachrichtigungen aktivieren | Plus-Artikel | Nur für Abonnenten | Exklusiv für Abonnenten | Jetzt freischalten | Abo bestellen | ePaper | E-Paper | Zum E-Paper | WhatsApp-Kanal | Unser WhatsApp-Kanal
        Jetzt downloaden | Jetzt App downloaden
    """,
    "fr": """
        S'abonner | Abonnez-vous | Je m'abonne | Abonnement | Abonnez-vous à la newsletter | Abonnez-vous à notre newsletter | S'inscrire | Inscrivez-vous | Je m'inscris | S'inscrire à la newsletter | Inscrivez-vous à notre newsletter
        Inscrivez-vous à la newsletter | Nos newsletters | La newsletter | Notre newsletter | Inscription à la newsletter | Recevoir la newsletter | Recevez notre newsletter | Recevoir les alertes | Se connecter | Connexion
        Connectez-vous | Déjà abonné ? | Déjà abonné ? Connectez-vous | Déjà inscrit ? | Créer un compte | Télécharger l'application | Téléchargez l'application | Téléchargez notre application | Télécharger l'appli | L'application
        Application mobile | Votre adresse e-mail | Votre adresse email | Adresse e-mail | Votre email | Faire un don | Je fais un don | Soutenez-nous | Nous soutenir | Article réservé aux abonnés | Réservé aux abonnés | Pour les abonnés
        Activer les notifications | Lire la suite avec un abonnement | Essai gratuit | Offre d'abonnement | Découvrir nos offres | Voir les offres
    """,
    "es": """
        Suscríbete | Suscríbete ahora | Suscríbete aquí | Suscribirse | Suscribirme | Suscríbase | Suscripción | Suscríbete a nuestro boletín | Suscríbete a nuestra newsletter | Suscríbete al boletín | Suscríbete a la newsletter
        Suscríbete gratis | Regístrate | Regístrate gratis | Registrarse | Registrarme | Regístrese | Iniciar sesión | Inicia sesión | Inicie sesión | Apúntate | Apúntate a nuestra newsletter | Apúntate gratis | Boletín | Boletines
        Nuestro boletín | Recibe nuestro boletín | Recibe nuestra newsletter | Recibir newsletter | Descarga la app | Descarga nuestra app | Descarga la aplicación | Descargar app | Descargar aplicación | ¿Ya eres suscriptor?
        ¿Ya tienes cuenta? | Hazte socio | Hazte suscriptor | Hazte premium | Donar | Dona | Dona ahora | Haz una donación | Apóyanos | Activa las notificaciones | Activar notificaciones | Correo electrónico | Tu correo electrónico
        Introduce tu correo | Solo para suscriptores | Contenido exclusivo para suscriptores | Prueba gratis | Únete | Únete a nuestro canal | Únete a nuestro canal de WhatsApp
    """,
    "it": """
        Abbonati | Abbonati ora | Abbonati subito | Abbonamenti | Abbonamento | Iscriviti | Iscriviti ora | Iscriviti alla newsletter | Iscriviti alla nostra newsletter | Iscriviti gratis | Registrati | Registrati ora | Accedi
        Newsletter gratuita | Le nostre newsletter | La nostra newsletter | Ricevi la newsletter | Iscriviti al canale | Iscriviti al nostro canale | Scarica l'app | Scarica la nostra app | Scarica l'applicazione | Sei già abbonato?
        Hai già un abbonamento? | Sei già registrato? | Sostienici | Dona ora | Fai una donazione | Attiva le notifiche | La tua email | Indirizzo email | Contenuto riservato agli abbonati | Solo per gli abbonati | Prova gratis
    """,
    "pt": """
        Assine | Assine já | Assine agora | Assinar | Assine a newsletter | Assine nossa newsletter | Assine a nossa newsletter | Inscreva-se | Inscreva-se na newsletter | Inscreva-se em nossa newsletter | Inscreva-se no canal
        Inscreva-se no nosso canal | Subscreva | Subscrever | Subscreva a newsletter | Subscreva a nossa newsletter | Subscrever newsletter | Cadastre-se | Cadastre-se grátis | Registe-se | Registar | Entrar | Iniciar sessão | Faça login
        Já é assinante? | Já é assinante? Faça login | Baixe o aplicativo | Baixe o app | Baixe nosso app | Descarregue a app | Descarregar a app | Receba nossa newsletter | Receba a newsletter | Receba notificações | Ativar notificações
        Ative as notificações | Seu e-mail | Digite seu e-mail | Doe | Doe agora | Apoie | Apoie-nos | Torne-se assinante | Conteúdo exclusivo para assinantes | Exclusivo para assinantes | Entre no nosso grupo do WhatsApp | Entre no canal
    """,
    "nl": """
        Abonneer | Abonneer nu | Abonneren | Word abonnee | Neem een abonnement | Abonneer je op onze nieuwsbrief | Schrijf je in | Schrijf je in voor de nieuwsbrief | Schrijf je in voor onze nieuwsbrief | Schrijf u in | Inschrijven
        Aanmelden | Meld je aan | Meld je aan voor de nieuwsbrief | Meld u aan | Inloggen | Registreren | Registreer | Nieuwsbrief | Nieuwsbrieven | Onze nieuwsbrief | Ontvang onze nieuwsbrief | Download de app | Download onze app
        Al abonnee? | Heb je al een account? | E-mailadres | Je e-mailadres | Doneer | Doneer nu | Steun ons | Meldingen aanzetten | Alleen voor abonnees | Exclusief voor abonnees | Probeer gratis
    """,
    "sv no da": """
        Prenumerera | Prenumerera nu | Prenumerera på nyhetsbrevet | Prenumerera på vårt nyhetsbrev | Bli prenumerant | Nyhetsbrev | Våra nyhetsbrev | Vårt nyhetsbrev | Få vårt nyhetsbrev | Anmäl dig | Anmäl dig till nyhetsbrevet
        Anmäl dig till vårt nyhetsbrev | Logga in | Registrera dig | Skapa konto | Ladda ner appen | Ladda ner vår app | Ladda ned appen | Ladda hem appen | Redan prenumerant? | Är du redan prenumerant? | E-postadress | Din e-postadress
        Stöd oss | Aktivera notiser | Endast för prenumeranter | Abonner | Abonner nå | Abonner på nyhetsbrevet | Abonner på vårt nyhetsbrev | Bli abonnent | Bliv abonnent | Bliv medlem | Bli medlem | Kjøp abonnement | Køb abonnement
        Nyhetsbrevet | Nyhedsbrev | Nyhedsbreve | Tilmeld | Tilmeld dig | Tilmeld nyhedsbrev | Tilmeld dig nyhedsbrevet | Tilmeld dig vores nyhedsbrev | Få vores nyhedsbrev | Meld deg på | Meld deg på nyhetsbrevet
        Meld deg på vårt nyhetsbrev | Logg inn | Log ind | Opret konto | Opret bruger | Registrer deg | Last ned appen | Last ned vår app | Hent appen | Hent vores app | Download appen | Allerede abonnent? | Er du allerede abonnent?
        Har du allerede abonnement? | E-postadresse | E-mailadresse | Kun for abonnenter | Støt os | Støtt oss | Prøv gratis | Slå på varsler
    """,
    "fi": """
        Tilaa | Tilaa nyt | Tilaa uutiskirje | Tilaa uutiskirjeemme | Tilaa lehti | Uutiskirje | Uutiskirjeet | Kirjaudu | Kirjaudu sisään | Rekisteröidy | Luo tili | Lataa sovellus | Lataa sovelluksemme | Lataa appi | Oletko jo tilaaja?
        Sähköposti | Sähköpostiosoite | Sähköpostiosoitteesi | Tue meitä | Lahjoita | Vain tilaajille | Kokeile ilmaiseksi | Ota ilmoitukset käyttöön
    """,
    "pl": """
        Subskrybuj | Subskrybuj newsletter | Subskrybuj nasz newsletter | Subskrybuj nas | Zapisz się | Zapisz się na newsletter | Zapisz się do newslettera | Zapisz się na nasz newsletter | Prenumerata | Prenumeruj | Zaprenumeruj
        Zaloguj się | Zaloguj | Zarejestruj się | Załóż konto | Masz już konto? | Masz już konto? Zaloguj się | Jesteś już subskrybentem? | Pobierz aplikację | Pobierz naszą aplikację | Ściągnij aplikację | Adres e-mail
        Twój adres e-mail | Podaj adres e-mail | Wesprzyj nas | Wspieraj nas | Wpłać | Włącz powiadomienia | Kup dostęp | Kup subskrypcję | Tylko dla subskrybentów | Wykup dostęp | Bezpłatny newsletter | Nasz newsletter
    """,
    "cs sk": """
        Odebírat | Odebírat newsletter | Odebírejte | Odebírejte newsletter | Odebírejte náš newsletter | Předplatit | Předplatné | Předplaťte si | Přihlásit se | Přihlásit | Přihlaste se | Přihlaste se k odběru
        Přihlaste se k odběru newsletteru | Přihlásit k odběru | Registrovat | Registrovat se | Registrace | Zaregistrujte se | Stáhněte si aplikaci | Stáhněte si naši aplikaci | Stáhnout aplikaci | Už máte předplatné?
        Už jste předplatitel? | Podpořte nás | Přispějte | Váš e-mail | Zapnout upozornění | Jen pro předplatitele | Pouze pro předplatitele | Odoberať | Odoberať newsletter | Odoberajte | Odoberajte newsletter | Odoberajte náš newsletter
        Prihlásiť sa | Prihláste sa | Prihláste sa na odber | Prihláste sa na odber noviniek | Registrovať sa | Stiahnite si aplikáciu | Stiahnite si našu aplikáciu | Stiahnuť aplikáciu | Váš email | Iba pre predplatiteľov
        Len pre predplatiteľov | Zapnúť upozornenia
    """,
    "hu": """
        Feliratkozás | Feliratkozom | Iratkozz fel | Iratkozz fel hírlevelünkre | Iratkozz fel a hírlevelünkre | Iratkozzon fel | Iratkozzon fel hírlevelünkre | Hírlevél | Hírlevelünk | Hírlevél feliratkozás | Előfizetés | Előfizetek
        Fizessen elő | Fizess elő | Bejelentkezés | Belépés | Regisztráció | Regisztráljon | Töltse le az alkalmazást | Töltsd le az appot | Töltse le alkalmazásunkat | Alkalmazás letöltése | Már előfizető? | E-mail cím | Támogatás
        Támogass minket | Támogasson minket | Értesítések bekapcsolása | Csak előfizetőknek
    """,
    "ro": """
        Abonează-te | Abonați-vă | Abonează-te la newsletter | Abonează-te la newsletterul nostru | Abonare | Abonare newsletter | Abonează-te acum | Înscrie-te | Înscrie-te la newsletter | Conectare | Autentificare | Intră în cont
        Înregistrare | Creează cont | Descarcă aplicația | Descarcă aplicația noastră | Descărcați aplicația | Ești deja abonat? | Adresa de email | Adresa ta de email | Donează | Donează acum | Susține-ne | Activează notificările
        Doar pentru abonați | Primește newsletterul
    """,
    "bg mk": """
        Абонирай се | Абонирайте се | Абонирай се за бюлетина | Абонирайте се за нашия бюлетин | Абонамент | Бюлетин | Нашият бюлетин | Запиши се | Запишете се за бюлетина | Вход | Регистрация | Регистрирай се | Изтегли приложението
        Изтеглете приложението | Свали приложението | Свалете приложението | Имейл | Вашият имейл | Вече сте абонат? | Подкрепете ни | Дарете | Включи известията | Само за абонати | Претплати се | Претплатете се
        Претплатете се на билтенот | Најави се | Преземи ја апликацијата | Преземете ја апликацијата | Билтен | Регистрирај се:
    """,
    "el": """
        Εγγραφή | Εγγραφείτε | Εγγραφή στο newsletter | Εγγραφείτε στο newsletter | Εγγραφείτε στο newsletter μας | Εγγράψου | Γραφτείτε στο newsletter | Συνδρομή | Γίνετε συνδρομητής | Γίνε συνδρομητής | Σύνδεση | Είσοδος
        Κατεβάστε την εφαρμογή | Κατέβασε την εφαρμογή | Κατεβάστε το app | Διεύθυνση email | Το email σας | Ενημερωτικό δελτίο | Στηρίξτε μας | Ενεργοποίηση ειδοποιήσεων | Είστε ήδη συνδρομητής;
    """,
    "ru": """
        Подписаться | Подпишитесь | Подпишись | Подписка | Подпишитесь на нас | Подписывайтесь на нас | Подписывайтесь на наш канал | Подписаться на рассылку | Подпишитесь на рассылку | Подпишитесь на нашу рассылку
        Подпишитесь на новости | Подписаться на новости | Подписаться на канал | Подпишитесь на наш канал | Подпишитесь на наш телеграм-канал | Подписывайтесь на наш телеграм-канал | Подпишитесь на наш Telegram-канал
        Подписывайтесь на наш Telegram-канал | Подписывайтесь на наш канал в Telegram | Подписывайтесь на наш Telegram | Подписаться на уведомления | Оформить подписку | Оформите подписку | Рассылка | Рассылка новостей
        Новостная рассылка | Наша рассылка | Войти | Зарегистрироваться | Зарегистрируйтесь | Авторизация | Войти или зарегистрироваться | Скачать приложение | Скачайте приложение | Скачайте наше приложение | Скачайте мобильное приложение
        Установите приложение | Мобильное приложение | Наше приложение | Ваш e-mail | Ваш email | Электронная почта | Введите e-mail | Введите ваш email | Уже подписаны? | Уже есть аккаунт? | Поддержать | Поддержите нас | Поддержать нас
        Поддержать проект | Поддержите проект | Пожертвовать | Помочь проекту | Включить уведомления | Включите уведомления | Разрешить уведомления | Только для подписчиков | Telegram-канал | Телеграм-канал | Наш Telegram-канал
        Наш телеграм-канал | Наш Telegram | Наш канал в Telegram | Подписаться на Telegram
    """,
    "uk": """
        Підписатися | Підписатись | Підпишіться | Підпишись | Підписка | Підписуйтесь | Підписуйтеся | Підписуйтесь на нас | Підписатися на розсилку | Підпишіться на розсилку | Підпишіться на нашу розсилку | Підписатися на новини
        Підпишіться на новини | Підписуйтесь на наш канал | Підписуйтесь на наш Telegram | Підписуйтесь на наш Telegram-канал | Підписуйтеся на наш телеграм-канал | Підписатися на канал | Розсилка | Розсилка новин | Увійти | Вхід
        Зареєструватися | Реєстрація | Завантажити застосунок | Завантажте застосунок | Завантажте наш застосунок | Завантажте додаток | Завантажити додаток | Мобільний застосунок | Мобільний додаток | Вже підписані? | Підтримати
        Підтримайте нас | Підтримати нас | Підтримати проєкт | Увімкнути сповіщення | Лише для підписників | Стати спонсором
    """,
    "be": """
        Падпісацца | Падпішыцеся | Падпісвайцеся | Падпіска | Падпішыцеся на рассылку | Падпісвайцеся на наш канал | Падпісвайцеся на наш Telegram | Увайсці | Спампаваць праграму | Спампуйце дадатак | Спампаваць дадатак | Рассылка навін
        Падтрымаць | Падтрымайце нас | Падтрымаць нас
    """,
    "tr": """
        Abone ol | Abone olun | Hemen abone ol | Bültenimize abone olun | Bültene abone ol | Bültene kaydol | Bültenimize kaydolun | E-bülten | E-bülten aboneliği | E-bültenimize abone olun | Bülten | Kanalımıza abone olun | Kaydol
        Kayıt ol | Üye ol | Üye olun | Giriş yap | Uygulamayı indir | Uygulamayı indirin | Uygulamamızı indirin | Mobil uygulama | Mobil uygulamamızı indirin | E-posta adresiniz | E-posta adresi | Zaten abone misiniz? | Destek ol
        Bize destek olun | Bağış yap | Bildirimleri aç | Bildirimleri açın | Sadece aboneler için | WhatsApp kanalımıza katılın
    """,
    "az": """
        Abunə ol | Abunə olun | Xəbər bülleteninə abunə olun | Bülletenə abunə ol | Kanalımıza abunə olun | Telegram kanalımıza abunə olun | Telegram kanalımıza qoşulun | Bülleten | Qeydiyyat | Daxil ol | Tətbiqi yüklə | Tətbiqi endirin
        Mobil tətbiqimizi yükləyin | Mobil tətbiqi yükləyin | Mobil tətbiq | E-poçt ünvanınız | Bizi dəstəkləyin
    """,
    "kk ky": """
        Жазылу | Жазылыңыз | Біздің арнаға жазылыңыз | Арнамызға жазылыңыз | Telegram арнамызға жазылыңыз | Телеграм арнамызға жазылыңыз | Хабарламаға жазылу | Жаңалықтарға жазылу | Таратылымға жазылу | Кіру | Тіркелу | Қосымшаны жүктеу
        Қосымшаны жүктеп алыңыз | Мобильді қосымша | Бізді қолдаңыз | Жазылуу | Каналыбызга жазылыңыз | Биздин каналга жазылыңыз | Телеграм каналыбызга жазылыңыз | Telegram каналыбызга жазылыңыз | Жаңылыктарга жазылуу | Кирүү | Катталуу
        Колдонмону жүктөө | Тиркемени жүктөп алыңыз | Тиркемени жүктөө | Бизди колдоңуз
    """,
    "uz": """
        Obuna bo'lish | Obuna bo'ling | Kanalimizga obuna bo'ling | Telegram kanalimizga obuna bo'ling | Bizning kanalga obuna bo'ling | Yangiliklarga obuna bo'ling | Axborotnomaga obuna bo'ling | Kirish | Ro'yxatdan o'tish
        Ilovani yuklab olish | Ilovani yuklab oling | Mobil ilovani yuklab oling | Mobil ilova | Bizni qo'llab-quvvatlang | Обуна бўлиш | Обуна бўлинг | Каналимизга обуна бўлинг | Telegram каналимизга обуна бўлинг
        Телеграм каналимизга обуна бўлинг | Янгиликларга обуна бўлинг | Иловани юклаб олинг | Иловани юклаб олиш | Мобил илова | Кириш: | Рўйхатдан ўтиш
    """,
    "tg tk": """
        Обуна шавед | Обуна шудан | Обуна | Ба канали мо обуна шавед | Ба канали Telegram-и мо обуна шавед | Ба канали телеграмии мо обуна шавед | Барномаро боргирӣ кунед | Барномаро зеркашӣ кунед | Замимаро зеркашӣ кунед
        Ба хабарнома обуна шавед | Ворид шудан | Abuna bolmak | Abuna boluň | Kanalymyza agza boluň | Ýazylyň | Bize ýazylyň | Telegram kanalymyza goşulyň | Programmany ýükläň | Programmany ýüklemek
    """,
    "fa": """
        اشتراک | عضویت | عضو شوید | مشترک شوید | عضویت در خبرنامه | در خبرنامه ما عضو شوید | خبرنامه | اشتراک در خبرنامه | مشترک خبرنامه شوید | ورود | ثبت نام | ثبت‌نام | دانلود اپلیکیشن | اپلیکیشن ما را دانلود کنید
        اپلیکیشن را دانلود کنید | دریافت اپلیکیشن | دانلود برنامه | در کانال تلگرام ما عضو شوید | به کانال تلگرام ما بپیوندید | کانال تلگرام | ایمیل خود را وارد کنید | آدرس ایمیل | حمایت از ما | از ما حمایت کنید
    """,
    "ar": """
        اشترك | اشترك الآن | اشتراك | الاشتراك | اشترك في نشرتنا | اشترك في النشرة البريدية | اشترك في نشرتنا البريدية | اشترك في النشرة الإخبارية | اشترك في نشرتنا الإخبارية | اشترك معنا | اشترك في القناة | اشترك في قناتنا
        النشرة البريدية | النشرة الإخبارية | القائمة البريدية | سجل الآن | تسجيل الدخول | تسجيل | إنشاء حساب | حمل التطبيق | حمّل التطبيق | حمّل تطبيقنا | حمل تطبيقنا | تحميل التطبيق | تنزيل التطبيق | نزل التطبيق | البريد الإلكتروني
        بريدك الإلكتروني | أدخل بريدك الإلكتروني | ادعمنا | تبرع | تبرع الآن | تفعيل الإشعارات | فعّل الإشعارات | للمشتركين فقط
    """,
    "he": """
        הירשמו | הירשם | הרשמה | הרשמו לניוזלטר | הירשמו לניוזלטר | הירשמו לניוזלטר שלנו | הרשמה לניוזלטר | ניוזלטר | התחברות | התחבר | כניסה | הורידו את האפליקציה | להורדת האפליקציה | הורדת האפליקציה | כתובת מייל | כתובת אימייל | מנוי
        רכישת מנוי | עשו מנוי | תמכו בנו | לתרומה | למנויים בלבד | הצטרפו לערוץ הטלגרם שלנו
    """,
    "ur hi bn": """
        سبسکرائب کریں | نیوز لیٹر | نیوز لیٹر سبسکرائب کریں | ہمارا نیوز لیٹر سبسکرائب کریں | ایپ ڈاؤن لوڈ کریں | ہماری ایپ ڈاؤن لوڈ کریں | لاگ ان | ہمارا چینل سبسکرائب کریں | सब्सक्राइब करें | सब्सक्राइब | न्यूज़लेटर | न्यूजलेटर
        हमारे न्यूज़लेटर को सब्सक्राइब करें | न्यूजलेटर सब्सक्राइब करें | ऐप डाउनलोड करें | ऐप डाउनलोड | हमारा ऐप डाउनलोड करें | एप डाउनलोड करें | लॉग इन | लॉगिन | साइन अप | साइन इन | हमारे चैनल को सब्सक्राइब करें | नोटिफिकेशन चालू करें
        সাবস্ক্রাইব করুন | সাবস্ক্রাইব | নিউজলেটার | আমাদের নিউজলেটার সাবস্ক্রাইব করুন | অ্যাপ ডাউনলোড করুন | আমাদের অ্যাপ ডাউনলোড করুন | লগইন | লগ ইন | আমাদের চ্যানেল সাবস্ক্রাইব করুন
    """,
    "zh": """
        订阅 | 立即订阅 | 订阅我们 | 订阅我们的新闻通讯 | 订阅新闻通讯 | 订阅电子报 | 订阅邮件 | 订阅时事通讯 | 訂閱 | 立即訂閱 | 訂閱電子報 | 訂閱我們的電子報 | 免费订阅 | 免費訂閱 | 电子报 | 電子報 | 登录 | 登錄 | 登入 | 注册 | 註冊 | 免费注册 | 下载客户端 | 下载App | 下载应用 | 下载应用程序 | 下載App | 下載應用程式 | 客户端下载 | 打开App | 打开客户端
        手机客户端 | 扫码下载 | 扫码关注 | 加入会员 | 加入會員 | 成为会员 | 已是会员？ | 已经订阅？ | 电子邮件 | 电子邮箱 | 支持我们 | 捐款 | 赞助 | 开启通知 | 打开微信 | 微信公众号 | 官方微博 | 官方微信
    """,
    "ja": """
        登録 | 登録する | 無料登録 | 会員登録 | 新規会員登録 | 無料会員登録 | ログイン | 購読 | 購読する | 定期購読 | メルマガ登録 | メールマガジン登録 | メールマガジン | メルマガ | ニュースレター | ニュースレターに登録 | ニュースレターに登録する | ニュースレター登録 | ニュースレターを購読する | アプリをダウンロード | アプリをダウンロードする | アプリで読む | アプリで開く | 公式アプリ
        アプリダウンロード | 有料会員限定 | 会員限定 | 有料会員限定記事 | 会員限定記事 | この記事は有料会員限定です | メールアドレス | チャンネル登録 | チャンネル登録はこちら | 通知を受け取る | 寄付する
    """,
    "ko": """
        구독 | 구독하기 | 뉴스레터 | 뉴스레터 구독 | 뉴스레터 구독하기 | 뉴스레터 신청 | 무료 구독 | 로그인 | 회원가입 | 회원 가입 | 앱 다운로드 | 앱 설치 | 앱에서 보기 | 앱 열기 | 앱 다운받기 | 이메일 | 이메일 주소 | 알림 받기 | 알림 설정 | 후원 | 후원하기 | 정기구독 | 구독 신청 | 채널 구독 | 채널 구독하기 | 기자 구독 | 유료회원 전용 | 네이버에서 구독하기
        언론사 구독
    """,
    "id ms": """
        Berlangganan | Berlangganan sekarang | Berlangganan newsletter | Berlangganan newsletter kami | Langganan | Daftar | Daftar sekarang | Daftar gratis | Masuk | Login sekarang | Unduh aplikasi | Unduh aplikasi kami
        Download aplikasi | Download aplikasi kami | Gabung | Gabung sekarang | Gabung channel Telegram kami | Gabung channel WhatsApp kami | Alamat email | Masukkan email | Sudah berlangganan? | Sudah punya akun? | Dukung kami | Donasi
        Aktifkan notifikasi | Langgan | Langgan sekarang | Langgan surat berita kami | Langgani surat berita kami | Muat turun aplikasi | Muat turun aplikasi kami | Log masuk | Sertai kami | Sertai saluran Telegram kami | Buletin
    """,
    "vi": """
        Đăng ký | Đăng ký ngay | Đăng ký nhận tin | Đăng ký nhận bản tin | Đăng ký nhận bản tin của chúng tôi | Đăng ký kênh | Đăng ký theo dõi | Đăng nhập | Đăng ký tài khoản | Bản tin | Tải ứng dụng | Tải ứng dụng ngay | Tải app
        Tải ứng dụng của chúng tôi | Nhập email | Nhập email của bạn | Địa chỉ email | Email của bạn | Ủng hộ | Ủng hộ chúng tôi | Bật thông báo | Đặt báo | Đặt mua báo
    """,
    "th": """
        สมัครรับข่าวสาร | สมัครสมาชิก | สมัครรับจดหมายข่าว | ลงทะเบียน | ลงทะเบียนรับข่าวสาร | เข้าสู่ระบบ | ดาวน์โหลดแอป | ดาวน์โหลดแอปพลิเคชัน | ดาวน์โหลดแอปของเรา | จดหมายข่าว | รับข่าวสาร | รับการแจ้งเตือน | เปิดการแจ้งเตือน
        สนับสนุนเรา | กดติดตาม | กดติดตามช่อง | กดซับสไครบ์ | อีเมล
    """,
    "ka hy": """
        გამოწერა | გამოიწერე | გამოიწერეთ | გამოიწერეთ სიახლეები | გამოიწერეთ ჩვენი სიახლეები | გამოიწერე ჩვენი არხი | რეგისტრაცია | შესვლა | ჩამოტვირთე აპლიკაცია | ჩამოტვირთეთ აპლიკაცია | დაგვეხმარეთ | Բաժանորդագրվել | Բաժանորդագրվեք
        Բաժանորդագրվեք մեր ալիքին | Բաժանորդագրվեք մեր տելեգրամ ալիքին | Բաժանորդագրվեք մեր լրատվությանը | Բաժանորդագրություն | Մուտք | Գրանցվել | Ներբեռնել հավելվածը | Ներբեռնեք հավելվածը | Աջակցեք մեզ
    """,
    "sr hr sl": """
        Prijavi se | Prijavite se | Prijava | Prijavite se na newsletter | Prijavite se na naš newsletter | Prijavi se na newsletter | Pretplati se | Pretplatite se | Pretplatite se na newsletter | Pretplatite se na naš newsletter
        Pretplata | Registruj se | Registrujte se | Registriraj se | Registracija | Preuzmi aplikaciju | Preuzmite aplikaciju | Preuzmite našu aplikaciju | Skini aplikaciju | Skinite aplikaciju | Već ste pretplatnik? | Podržite nas
        Donirajte | Bilten | Pridruži se | Пријави се | Пријавите се | Пријавите се на њузлетер | Претплатите се | Претплата | Преузмите апликацију | Преузми апликацију | Подржите нас | Naročite se | Naroči se | Naročite se na e-novice
        Naročite se na novice | E-novice | Prijavite se na e-novice | Prenesite aplikacijo | Prenesi aplikacijo | Prenesite našo aplikacijo | Podprite nas | Že imate naročnino?
    """,
    "lt lv et": """
        Prenumeruoti | Prenumeruok | Prenumeruokite | Prenumeruokite naujienlaiškį | Prenumeruokite mūsų naujienlaiškį | Naujienlaiškis | Prisijungti | Prisijunkite | Registruotis | Atsisiųskite programėlę | Atsisiųsk programėlę
        Atsisiųskite mūsų programėlę | El. paštas | Paremkite mus | Remti | Abonēt | Abonē | Abonējiet | Pieraksties | Pierakstieties jaunumiem | Piesakies jaunumiem | Piesakies | Jaunumi e-pastā | Lejupielādē lietotni
        Lejupielādējiet lietotni | Pieslēgties | Reģistrēties | E-pasts | Atbalsti mūs | Telli | Telli uudiskiri | Telli meie uudiskiri | Liitu uudiskirjaga | Uudiskiri | Logi sisse | Registreeru | Lae alla rakendus | Laadi alla rakendus
        Laadi alla äpp | Toeta meid | E-post
    """,
    "sq ca": """
        Abonohu | Abonohuni | Regjistrohu | Regjistrohuni | Regjistrohuni në buletin | Abonohuni në newsletter | Hyr | Shkarko aplikacionin | Shkarkoni aplikacionin | Shkarkoni aplikacionin tonë | Na mbështesni | Subscriu-te
        Subscriu-t'hi | Subscriu-te al butlletí | Subscriu-te al nostre butlletí | Butlletí | Inicia la sessió | Registra't | Descarrega l'app | Baixa l'app | Baixa't l'app | Fes-te subscriptor | Rep el butlletí
    """,
}

OPENINGS = {
    "en": """
        Click to get the | Register to unlock | Access articles from | Don't want to see this
        Subscribe to our | Subscribe to the | Subscribe to my | Subscribe to get | Subscribe to receive | Subscribe to continue | Subscribe to unlock | Subscribe now | Subscribe today | Subscribe here | Subscribe for | Subscribe and
        Subscribe via | Sign up for our | Sign up for free | Sign up for daily | Sign up for weekly | Sign up for news | Sign up for email | Sign up for alerts | Sign up for updates | Sign up for breaking | Sign up to our
        Sign up to receive | Sign up to get | Sign up to the | Sign up to read | Sign up here | Sign up now | Sign up today | Sign up with | Sign up below | Sign in to | Log in to | Login to | Register to read | Register now
        Register for free | Register here | Create a free account | Create your free account | Already a subscriber | Already have an account | Already a member | Not a subscriber | Not a member? | New here? | Become a member
        Become a paying | Become a subscriber | Become a supporter | Become a patron | Join our | Join the newsletter | Join thousands of | Join the thousands | Join over | Get our | Get the latest news | Get the latest headlines
        Get the latest updates | Get the latest from | Get the latest stories | Get the best of | Get the day's | Get the app | Get daily | Get breaking news | Get news alerts | Get unlimited access | Get full access | Get instant alerts
        Get notified | Get all the latest | Get more news | Get more stories | Get stories like this | Get this newsletter | Want more stories | Want to get | Want the latest | Want more news | Want to read more | Want to stay
        Want to receive | Want to support | Receive our | Receive the latest | Receive breaking news | Receive daily | Receive news | Never miss a | Never miss an | Don't miss a story | Don't miss out on | Don't miss our | Don't miss any
        Don't want to miss | Stay informed | Stay up to date | Stay up-to-date | Stay updated | Stay on top of | Stay ahead of the | Stay tuned | Keep up to date | Keep up with the latest | Be the first to | Enter your email
        Enter your e-mail | By signing up | By subscribing | By submitting | By clicking | By entering your email | By providing your email | By registering | Thank you for subscribing | Thanks for subscribing | Thank you for signing up
        Thanks for signing up | Thank you for reading | Thanks for reading | Thank you for supporting | You can unsubscribe | Unsubscribe at any | Unsubscribe any | You have been subscribed | You've reached your | You have reached your
        You have read your | You've read your | You have 0 free | You have 0 articles | This article is for subscribers | This content is for subscribers | This story is for subscribers | This article is only available to
        To continue reading | To read the full | To read this article | To read the rest | To keep reading | Continue reading with | Unlock this | Unlock unlimited | Unlock full | Start your free | Start your subscription | Try it free
        Try 0 | Download our | Download the app | Download the free | Download The | Install our | Our app is | Our mobile app | Available on iOS | Available on the App | Turn on notifications | Click here to subscribe
        Click here to sign | Click here to join | Click here to download | Click here for our newsletter | Click here to get | Tap here to | Click to subscribe | Click the bell | Support our | Support independent
        Support quality journalism | Support us | Please support | Please consider | Please subscribe | Please sign up | Please log in | Please sign in | Please enter | Donate to | Donate now | Donate today | Make a donation
        Your support | Help us continue | Help us keep | Help support | If you value our | We need your support | We rely on | Add us as | Add us on | Set us as | Enjoy unlimited | Enjoy unrestricted | Like this story? Get
        Want to get the | Have stories like this
    """,
    "de": """
        Abonnieren Sie | Abonniere | Jetzt abonnieren | Jetzt Newsletter | Melden Sie sich | Melde dich | Meldet euch | Registrieren Sie sich | Registriere dich | Jetzt registrieren | Jetzt kostenlos | Jetzt anmelden | Jetzt App
        Jetzt die App | Jetzt downloaden | Laden Sie | Lade dir | Lade die | Laden Sie sich | Holen Sie sich | Hol dir | Sichern Sie sich | Newsletter abonnieren | Der Newsletter | Unser Newsletter | Mit unserem Newsletter
        In unserem Newsletter | Tragen Sie sich | Trag dich | Erhalten Sie | Erhalte täglich | Erhalte die | Bleiben Sie | Bleib auf dem | Bleib informiert | Verpassen Sie | Verpasse keine | Verpasse nichts | Nichts verpassen
        Sie wollen keine | Sie möchten keine | Du willst keine | Keine Nachricht mehr verpassen | Sie sind bereits | Bereits registriert | Bereits Abonnent | Schon Abonnent | Noch kein Abo | Weiterlesen mit | Lesen Sie weiter mit
        Lesen Sie diesen Artikel mit | Testen Sie | Werden Sie Mitglied | Werde Mitglied | Unterstützen Sie | Unterstütze uns | Unterstütze unabhängigen | Spenden Sie | Dieser Artikel ist nur für | Dieser Inhalt ist nur | Mit dem Absenden
        Mit der Anmeldung | Mit Ihrer Anmeldung | Sie können sich jederzeit | Sie können den Newsletter | Treten Sie unserem | Aktivieren Sie | Ihre E-Mail | Vielen Dank für Ihre Anmeldung | Folgen Sie unserem Kanal
    """,
    "fr": """
        Abonnez-vous | Abonnez vous | Inscrivez-vous | Inscrivez vous | Recevez | Téléchargez | Connectez-vous | Créez un compte | Créez votre compte | Pour lire la suite | Pour continuer la lecture | Pour ne rien manquer
        Pour ne rien rater | Ne manquez rien | Ne manquez aucune | Ne ratez rien | Ne ratez aucune | Restez informé | Restez informés | Restez connecté | Soutenez | Faites un don | Déjà abonné | Pas encore abonné | Cet article est réservé
        Ce contenu est réservé | Cet article est en accès | Il vous reste 0 | Activez les | Profitez de | Rejoignez notre | Rejoignez-nous | En vous inscrivant | Vous pouvez vous désinscrire | Saisissez votre | Merci de votre inscription
        Découvrez nos newsletters | Découvrez notre newsletter | L'actualité dans votre | Chaque matin, recevez | Suivez notre chaîne
    """,
    "es": """
        Suscríbete | Suscríbase | Suscribite | Regístrate | Regístrese | Apúntate | Apúntese | Recibe en tu | Recibe las | Recibe los | Recibe nuestro | Recibe nuestra | Recibe cada | Recibe gratis | Reciba | Descarga nuestra
        Descarga la app | Descarga la aplicación | Descárgate | Descargue nuestra | Inicia sesión | Inicie sesión | Crea tu cuenta | Únete a | Únase a | Sumate a | No te pierdas | No se pierda | No te lo pierdas | Mantente | Manténgase
        Entérate | ¿Quieres recibir | ¿Quieres estar | ¿Quieres seguir | ¿Quiere recibir | Si ya eres | Para seguir leyendo | Para continuar leyendo | Este contenido es exclusivo | Este artículo es exclusivo | Contenido exclusivo para
        Hazte socio | Hazte suscriptor | Hazte de | Apoya el periodismo | Apóyanos | Activa las notificaciones | Haz una donación | Haz tu donación | Prueba gratis | Introduce tu | Ingresa tu | Gracias por suscribirte
        Puedes darte de baja | Lo último en tu | Al suscribirte | Al registrarte
    """,
    "it": """
        Iscriviti | Iscrivetevi | Abbonati a | Abbonati per | Abbonati e | Registrati per | Registrati e | Ricevi | Scarica l'app | Scarica la | Scarica gratis | Unisciti al | Unisciti alla | Entra nel nostro | Entra nel canale
        Non perdere | Non perderti | Vuoi ricevere | Vuoi restare | Vuoi rimanere | Se sei già | Accedi per | Per continuare a leggere | Per leggere l'articolo | Per leggere tutto | Questo articolo è riservato
        Questo contenuto è riservato | Contenuto riservato | Sostieni | Sostienici | Attiva le notifiche | Resta sempre | Rimani sempre | Inserisci la tua | Grazie per esserti | Clicca qui per iscriverti | Clicca qui per ricevere
        Le notizie del giorno nella
    """,
    "pt": """
        Inscreva-se | Increva-se | Assine a | Assine o | Assine e | Assine nossa | Assine para | Subscreva | Cadastre-se | Registe-se | Receba | Baixe o | Baixe nosso | Baixe agora | Descarregue a | Descarregue já | Faça parte do
        Faça parte da | Entre no nosso | Entre em nosso | Entre no grupo | Entre no canal | Participe do | Participe do nosso | Junte-se | Não perca | Fique por dentro | Fique a par | Fique bem | Mantenha-se | Quer receber | Quer ficar
        Já é assinante | Já é subscritor | Ainda não é | Para continuar lendo | Para continuar a ler | Este conteúdo é exclusivo | Este artigo é exclusivo | Conteúdo exclusivo para | Apoie o | Apoie a | Ative as | Clique aqui para assinar
        Clique aqui para receber | Clique aqui para se | Clique aqui e | Digite seu | Ao se inscrever | Adicione-nos | Siga o canal
    """,
    "nl": """
        Abonneer je | Abonneer u | Schrijf je in | Schrijf u in | Meld je aan | Meld u aan | Download de | Download onze | Word lid | Word abonnee | Neem een abonnement | Log in om | Log in of | Al abonnee | Al een account | Mis niets
        Mis geen | Blijf op de hoogte | Blijf altijd | Steun onze | Steun ons | Steun onafhankelijke | Dit artikel is alleen | Dit artikel is exclusief | Verder lezen? | Om verder te lezen | Probeer nu | Maak een gratis | Maak gratis
        Zet meldingen | Lees onbeperkt | Vul je e-mail
    """,
    "sv": """
        Prenumerera på | Prenumerera nu | Anmäl dig | Anmäl dig till | Få vårt | Få våra | Få nyheterna | Få de senaste | Få det senaste | Få senaste | Ladda ner | Ladda ned vår | Ladda hem | Logga in för | Registrera dig
        Bli prenumerant | Bli medlem | Missa inte | Missa inget | Redan prenumerant | Vill du läsa | Vill du få | Håll dig uppdaterad | Stöd vår | Stöd oberoende | Skriv upp dig | Följ med i vårt
    """,
    "no da": """
        Abonner på | Meld deg på | Tilmeld dig | Tilmeld jer | Skriv dig op | Få vores | Få våre | Få nyhetene | Få nyhederne | Få de seneste | Få de siste | Få det siste | Last ned | Hent vores | Hent appen | Download vores | Log ind for
        Logg inn for | Bliv medlem af | Bli abonnent | Bliv abonnent | Gå ikke glip | Ikke gå glipp | Vil du læse | Vil du lese | Vil du modtage | Vil du motta | Hold deg oppdatert | Hold dig opdateret | Støtt uavhengig | Støt uafhængig
        Støt vores
    """,
    "fi": """
        Tilaa uutiskirje | Tilaa ilmainen | Tilaa meidän | Tilaa maksuton | Lataa sovellus | Lataa ilmainen | Lataa meidän | Kirjaudu sisään | Rekisteröidy | Etkö ole vielä | Haluatko lukea | Haluatko saada | Älä missaa
        Pysy ajan tasalla | Tue riippumatonta | Saat uutiskirjeen | Tämä artikkeli on vain
    """,
    "pl": """
        Subskrybuj | Zapisz się | Zaloguj się | Zarejestruj się | Załóż konto | Pobierz naszą | Pobierz aplikację | Pobierz darmową | Dołącz do | Dołącz do nas | Bądź z nami | Otrzymuj | Chcesz otrzymywać | Chcesz być na bieżąco
        Chcesz wiedzieć więcej | Chcesz czytać | Nie przegap | Nie przegap żadnej | Kup dostęp | Kup prenumeratę | Wesprzyj | Wspieraj | Włącz powiadomienia | Aby czytać dalej | Aby przeczytać | Aby kontynuować | Ten artykuł jest dostępny
        Czytaj dalej z | Korzystaj z | Wyraź zgodę | Zapisując się | Zaprenumeruj
    """,
    "cs sk": """
        Přihlaste se | Přihlas se | Odebírejte | Odebírej | Předplaťte si | Zaregistrujte se | Stáhněte si | Stáhni si | Nenechte si ujít | Nezmeškejte | Chcete dostávat | Chcete odebírat | Chcete mít přehled | Pro pokračování
        Pokračování článku je | Podpořte | Připojte se k | Tento článek je pouze | Tento obsah je pouze | Prihláste sa | Prihlás sa | Odoberajte | Odoberaj | Stiahnite si | Stiahni si | Nenechajte si ujsť | Nezmeškajte | Chcete odoberať
        Pridajte sa k | Zaregistrujte sa | Tento článok je | Získajte prístup | Získejte přístup | Zadejte svůj | Zadajte svoj
    """,
    "hu": """
        Iratkozz fel | Iratkozzon fel | Fizess elő | Fizessen elő | Jelentkezzen be | Jelentkezz be | Regisztráljon | Regisztrálj | Töltse le | Töltsd le | Ne maradj le | Ne maradjon le | Szeretne értesülni | Szeretnél értesülni
        Szeretné megkapni | Támogasd | Támogassa | Támogass minket | Támogasson minket | Már előfizető | Ez a cikk csak | Csatlakozz | Csatlakozzon | Ha szeretne értesülni | Kapcsold be az | Értesüljön
    """,
    "ro": """
        Abonează-te | Abonați-vă | Înscrie-te | Înscrieți-vă | Descarcă aplicația | Descarcă acum | Descărcați | Primiți | Intră pe canalul | Intră în grupul | Alătură-te | Alăturați-vă | Fii la curent | Rămâi la curent | Nu rata
        Vrei să primești | Ești deja | Susțineți | Pentru a citi | Acest articol este disponibil | Conectează-te | Autentifică-te
    """,
    "bg mk": """
        Абонирай се | Абонирайте се | Запишете се | Запиши се | Изтеглете | Изтегли нашето | Свалете | Присъединете се | Присъедини се | Не пропускайте | Не пропускай | Получавайте | Искате ли да получавате | Искате да получавате
        За да прочетете | За да продължите | Подкрепете | Включете известията | Станете абонат | Претплатете се | Преземете ја | Приклучете се | Бъдете в крак | Влезте в профила | Бъдете информирани
    """,
    "el": """
        Εγγραφείτε | Εγγράψου | Γραφτείτε | Κατεβάστε | Κατέβασε | Γίνετε συνδρομητής | Γίνε συνδρομητής | Γίνετε μέλος | Μη χάνετε | Μη χάσετε | Μην χάσετε | Λάβετε | Μείνετε ενημερωμένοι | Μείνε ενημερωμένος | Στηρίξτε | Συνδεθείτε για
        Για να διαβάσετε | Ενεργοποιήστε | Θέλετε να λαμβάνετε | Μπείτε στην ομάδα
    """,
    "ru": """
        Подпишитесь | Подпишись | Подписывайтесь | Подписывайся | Подписаться на | Подписка на | Оформите подписку | Оформить подписку | Зарегистрируйтесь | Войдите | Авторизуйтесь | Скачайте | Скачать наше | Установите наше
        Установите приложение | Устанавливайте | Получайте | Хотите получать | Хотите быть в курсе | Хотите узнавать | Хотите больше | Хочешь быть в курсе | Хотите знать | Не пропустите | Чтобы не пропустить | Чтобы не пропускать
        Чтобы быть в курсе | Чтобы прочитать | Чтобы продолжить чтение | Поддержите | Поддержи нас | Поддержать редакцию | Помогите нам | Помогите редакции | Включите уведомления | Добавьте нас | Самые важные новости в | Все самое важное
        Все самое интересное | Больше новостей | Больше важных | Больше интересных | Еще больше новостей | Больше материалов | Больше интересного | Главные новости в | Оперативные новости | Новости без цензуры | Уже подписаны
        Присоединяйтесь | Узнавайте новости | Узнавайте первыми | Узнавайте о | Читайте наши новости | Читайте новости в | Читайте новости первыми | Введите ваш | Нажимая на кнопку | Нажимая кнопку | Материал доступен только
    """,
    "uk": """
        Підпишіться | Підпишись | Підписуйтесь | Підписуйтеся | Підписуйся | Підписатися на | Оформіть підписку | Зареєструйтесь | Зареєструйтеся | Увійдіть | Завантажте | Встановіть | Отримуйте | Хочете отримувати | Хочете бути
        Хочете знати | Не пропустіть | Щоб не пропустити | Щоб прочитати | Підтримайте | Підтримай | Допоможіть нам | Увімкніть | Додайте нас | Більше новин | Більше цікавого | Найважливіші новини | Усі найважливіші | Головні новини в
        Долучайтеся | Долучайтесь | Приєднуйтесь | Приєднуйтеся | Дізнавайтеся | Дізнавайтесь | Вже підписані | Станьте частиною
    """,
    "be": """
        Падпішыцеся | Падпісвайцеся | Падпісацца на | Спампуйце | Падтрымайце | Атрымлівайце | Хочаце атрымліваць | Каб не прапусціць | Увайдзіце | Далучайцеся
    """,
    "tr": """
        Abone olun | Abone olmak | Bültenimize | E-bültenimize | Haber bültenimize | WhatsApp kanalımıza | Telegram kanalımıza | YouTube kanalımıza | Uygulamamızı | Uygulamayı indir | Mobil uygulamamızı | Ücretsiz uygulamamızı | Kaydolun
        Üye olun | Üye girişi | Giriş yapın | Son dakika haberlerini | Haberleri ilk siz | En son haberleri | Gelişmeleri kaçırmamak | Haberleri kaçırma | Kaçırmayın | Zaten abone | Bizi destekle | Bize destek | Bildirimleri aç
        Okumaya devam etmek için | Daha fazla haber için | Gündemden haberdar | Bize katılın | Anlık bildirimler
    """,
    "az tk": """
        Abunə olun | Kanalımıza abunə | Xəbər bülleteni | Bülletenimizə | Tətbiqimizi | Tətbiqi yüklə | Mobil tətbiqimizi | Ən son xəbərləri | Ən vacib xəbərləri | Xəbərləri ilk siz | Xəbərdar olmaq üçün | Son xəbərlərdən | Bizə qoşulun
        Qeydiyyatdan keçin | Kanalymyza | Abuna boluň | Telegram kanalymyza | Täzelikleri ilkinji
    """,
    "kk ky": """
        Біздің арна | Арнамызға | Жаңалықтарды бірінші | Жазылыңыз | Қосымшаны жүкте | Қосымшамызды жүкте | Жаңалықтардан қалыс | Соңғы жаңалықтарды | Маңызды жаңалықтарды | Биздин канал | Каналыбызга | Жаңылыктарды биринчи | Тиркемебизди
        Колдонмобузду | Бизге жазыл | Бізге жазыл | Маанилүү жаңылыктар | Жаңылыктардан кабардар
    """,
    "uz tg": """
        Telegram kanalimizga | Telegram-kanalimizga | Obuna bo'ling | Ilovamizni | Ilovani yuklab | Mobil ilovamizni | Yangiliklarni birinchi | Yangiliklardan xabardor | So'nggi yangiliklar uchun | Eng so'nggi yangiliklarni
        Rasmiy kanalimizga | Telegram каналимизга | Телеграм каналимизга | Телеграм-каналимизга | Обуна бўлинг | Иловамизни | Иловани юклаб | Янгиликларни биринчи | Янгиликлардан хабардор | Сўнгги янгиликлар учун | Энг сўнгги янгиликларни
        Ба хабарномаи | Барномаи моро | Обуна шавед | Ба мо обуна | Аз хабарҳои охирин | Замимаи моро | Барномаи мобилии
    """,
    "fa": """
        در خبرنامه | به کانال تلگرام | کانال تلگرام ما | در کانال تلگرام | عضو کانال | عضو خبرنامه | اپلیکیشن ما | اپلیکیشن را | مشترک شوید | برای عضویت | به ما بپیوندید | آخرین اخبار را در | جدیدترین اخبار را در | ایمیل خود را
        از ما حمایت | با ما همراه
    """,
    "ar": """
        اشترك معنا | اشترك الآن | اشترك ليصلك | انضموا إلينا | حمل تطبيق | حمّل تطبيق | حمل التطبيق | حمّل التطبيق | حملوا تطبيق | سجل دخولك | سجل الآن | سجّل الآن | احصل على آخر | احصل على | لا تفوت | لا تفوّت | ابق على اطلاع
        أدخل بريدك | ادعم الصحافة | فعّل خدمة | هل تريد أن تصلك | للاشتراك في | للحصول على آخر | كن أول من | أنت مشترك
    """,
    "he": """
        הירשמו ל | הירשמו | הרשמו ל | הצטרפו לערוץ | רוצים לקבל | רוצים להישאר | אל תפספסו | כבר מנוי | כדי להמשיך לקרוא | לקבלת עדכונים
    """,
    "ur hi bn": """
        ہمارے نیوز لیٹر | ہمارے یوٹیوب | ہمارے واٹس ایپ | ہماری ایپ | ہمارا یوٹیوب | ہمارے چینل | تازہ ترین خبروں کے لیے | خبروں سے باخبر | हमारे न्यूज़लेटर | हमारे न्यूजलेटर | हमारे यूट्यूब | हमारे व्हाट्सएप | हमारे वॉट्सऐप
        हमारे टेलीग्राम | हमारे चैनल | हमारा ऐप | हमारे ऐप | ताजा खबरों के लिए | ताज़ा खबरों के लिए | लेटेस्ट खबरों के लिए | ब्रेकिंग न्यूज के लिए | देश-दुनिया की ताजा | पढ़ें देश | আমাদের নিউজলেটার | আমাদের ইউটিউব | আমাদের হোয়াটসঅ্যাপ
        আমাদের টেলিগ্রাম | আমাদের অ্যাপ | আমাদের চ্যানেল | সর্বশেষ খবর পেতে | সর্বশেষ সংবাদ পেতে
    """,
    "zh ja ko th": """
        订阅我们 | 订阅本 | 订阅新闻 | 訂閱我們 | 訂閱本 | 立即订阅 | 立即訂閱 | 立即注册 | 立即下载 | 立即下載 | 点击订阅 | 點擊訂閱 | 点击下载 | 下载我们 | 下載我們 | 下载客户端 | 欢迎订阅 | 歡迎訂閱 | 欢迎下载 | 扫码下载 | 打开客户端 | 打开app | 请登录 | 請登入 | 加入我们的 | 加入我們的 | 支持我们 | 支持我們 | 请支持 | 成为会员 | 获取最新 | 獲取最新 | 想看更多
        更多精彩 | 更多新闻请 | 每天接收 | 想第一时间 | 第一时间获取 | 输入您的 | ニュースレターに登録 | ニュースレターを | メルマガに登録 | メルマガを | メールマガジンに | メールマガジンを | アプリをダウンロード | 公式アプリを | チャンネル登録 | この記事は有料 | この記事は会員 | 会員登録すると | 会員登録で | 会員登録はこちら | 無料会員登録 | 続きを読むには | 最新ニュースを受け取
        最新情報を受け取 | 続きは有料 | ログインして | 残り 0文字 | 残り0文字 | LINEで友だち | 友だち追加 | 뉴스레터를 구독 | 뉴스레터 구독 | 뉴스레터에 | 구독하고 | 구독하시면 | 채널을 구독 | 앱을 다운로드 | 앱을 설치 | 지금 구독 | 로그인 후 | 로그인하고 | 회원가입하고 | 카카오톡 채널 | 최신 뉴스를 받아 | 후원해 | สมัครรับ | สมัครสมาชิก
        ดาวน์โหลดแอป | ลงทะเบียนเพื่อ | ลงทะเบียนรับ | เข้าร่วมกลุ่ม | รับข่าวสาร | ไม่พลาดข่าว | ไม่พลาดทุก | กดติดตามช่อง | เพิ่มเพื่อน | สนับสนุนเรา
    """,
    "id ms vi": """
        Daftarkan email | Daftar untuk | Daftar newsletter | Unduh aplikasi | Download aplikasi | Dapatkan berita | Dapatkan informasi | Dapatkan notifikasi | Dapatkan update | Gabung | Berlangganan newsletter | Berlangganan berita
        Berlangganan kanal | Bergabung dengan | Bergabunglah | Jangan lewatkan | Jangan ketinggalan | Sudah berlangganan | Dukung jurnalisme | Ingin mendapatkan | Masuk untuk | Simak berita lainnya | Langgan surat | Langgani | Muat turun
        Sertai saluran | Sertai kumpulan | Jangan terlepas | Dapatkan berita terkini | Đăng ký nhận | Đăng ký kênh | Đăng ký ngay | Đăng ký để | Đăng ký bản tin | Tải ứng dụng | Tải app | Đừng bỏ lỡ | Nhận bản tin | Nhận tin
        Nhận thông báo | Tham gia nhóm | Tham gia kênh | Mời bạn đăng ký | Cập nhật tin tức mới nhất | Vui lòng đăng nhập | Hãy đăng ký
    """,
    "ka hy": """
        გამოიწერეთ | გამოიწერე | ჩამოტვირთეთ | შემოგვიერთდით | მიიღეთ სიახლეები | მხარი დაუჭირეთ | Բաժանորդագրվեք | Բաժանորդագրվիր | Ներբեռնեք | Միացեք | Գրանցվեք | Ստացեք
    """,
    "sr hr sl": """
        Prijavite se | Prijavi se na | Pretplatite se | Pretplati se | Preuzmite | Preuzmi našu | Skinite | Pridružite se | Pridruži se | Ne propustite | Ne propusti | Primajte | Želite primati | Želite li primati | Želite li dobivati
        Želite da budete | Podržite | Uključite obaveštenja | Registrujte se | Registrirajte se | Za nastavak čitanja | Пријавите се | Претплатите се | Преузмите | Придружите се | Подржите | Naročite se | Naročite | Prenesite
        Ne zamudite | Podprite | Želite prejemati | Bodite obveščeni | Prijavite se na
    """,
    "lt lv et": """
        Prenumeruokite | Prenumeruok | Atsisiųskite | Nepraleiskite | Nepraleisk | Gaukite naujienas | Norite gauti | Paremkite | Prisijunkite prie | Registruokitės | Užsiprenumeruokite | Abonējiet | Pieraksties | Pierakstieties
        Piesakies | Piesakieties | Lejupielādē | Lejupielādējiet | Nepalaid garām | Saņem jaunākās | Pievienojies | Atbalsti | Telli meie | Telli uudiskiri | Liitu meie | Liitu uudis | Lae alla | Laadi alla | Ära maga maha | Toeta
        Tahad saada | Saa värskeimad
    """,
    "sq ca": """
        Abonohuni | Regjistrohuni | Shkarkoni | Bashkohuni | Mos humbisni | Mbështetni | Merrni lajmet | Subscriu-te | Subscriviu-vos | Registra't | Descarrega't | Baixa't | No et perdis | Rep al teu | Uneix-te | Vols rebre | Fes-te
    """,
}

CALLS = {
    "en": (
        """get receive never don't join want stay keep start try enjoy love enter discover follow become click
        tap sign subscribe""",
        """newsletter | inbox | our app | mobile app | notifications | push alerts | email alerts | news alerts
        telegram channel | whatsapp channel | whatsapp group | youtube channel | free trial | subscription plan
        become a member | subscribe | sign up | our podcast | app store | google play | e-mail updates | email updates""",
    ),
    "de": (
        """jetzt hier mit alle unser unsere du wollen möchten immer täglich keine nichts kostenlos mehr""",
        """newsletter abonnieren | unseren newsletter | unserem newsletter | unser newsletter
        whatsapp-kanal | telegram-kanal | push-nachricht | unsere app | unserer app | in ihr postfach | in dein postfach
        ihr abo | kostenlos anmelden | newsletter!""",
    ),
    "fr": (
        """recevez retrouvez ne pour toute chaque restez tous découvrez avec notre nos vous cliquez""",
        """notre newsletter | nos newsletters | votre boîte mail | notre application | votre email | chaîne whatsapp
        abonnez-vous | inscrivez-vous""",
    ),
    "es pt it": (
        """recibe recibí quieres quiere toda todas las lo mantente si haz puedes consulta descubre sigue receba quer
        toda todas as os veja clique fique vuoi tutte ricevi clicca resta rimani per se non le""",
        """nuestro boletín | nuestra newsletter | nuestras newsletters | tu correo | tu email | nuestra app
        nuestro canal de | canal de whatsapp | suscríbete | nossa newsletter | no seu e-mail | no seu email | nosso canal
        nosso aplicativo | canal no whatsapp | inscreva-se | nostra newsletter | nostro canale | tua email | tua casella
        nostra app | canale whatsapp | iscriviti""",
    ),
    "ru uk be": (
        """все всё самые самое больше ещё еще хотите чтобы читайте читай следите новости актуальные главные узнавайте
        узнать смотрите оперативные нажмите быстрее важные эксклюзивные свежие усі більше ще щоб найважливіші слідкуйте
        стежте читайте новини усе оперативні""",
        """наш телеграм | наш telegram | нашем telegram | нашем телеграм | наш канал | нашем канале | нашу рассылку
        нашей рассылк | подпишитесь | подписывайтесь | нашого telegram | нашому telegram | наш канал у | нашу розсилку | підпишіться | підписуйтесь | нашому каналі
        нашем приложении | наше приложение""",
    ),
    "pl cs sk hu ro tr": (
        """chcesz najnowsze wszystkie najważniejsze bądź nie jeśli chcete nejnovější najnovšie sledujte szeretnél ha
        vrei cele toate cele nu fii en son daha haberler haberleri tüm gündemi gelişmeleri""",
        """newsletter | naszą aplikację | naszej aplikacji | naši aplikaci | našu aplikáciu | hírlevelünk
        alkalmazásunk | aplicația noastră | canalul nostru | kanalımız | uygulamamız | bültenimiz | abone ol""",
    ),
}

PAIRS = {
    "newsletter": (
        """newsletter newslettera newsletteru newsletteri nieuwsbrief nyhetsbrev nyhetsbrevet nyhedsbrev uutiskirje
        uutiskirjeemme hírlevelünkre bülten bültenimize bülletenimizə рассылку розсилку рассылку бюлетин boletín
        butlletí buletinul buletin naujienlaiškį uudiskiri newsletterul""",
        """subscri abonn abone aboni iscriv inscri inscrev suscr assin sign melden anmelden bestellen meld tilmeld anmäl
        tilaa zapisz přihla prihlá iratkoz feliratkoz abon абонира подпи підпи падпі telli prenumer our unser notre
        nuestr nostra nossa onze vårt vores""",
    ),
    "channel": (
        """telegram телеграм telegramga канал каналу каналга арнамызға арнаға kanalimizga каналимизга kanalımıza canal
        canale kanal kanaal каналы канали телеграмии whatsapp""",
        """подпис підпис падпіс abone abunə obuna обуна жазыл iscriv suscr inscrev join abonn únete pridruž gabung""",
    ),
    "app": (
        """app appli application anwendung aplicación aplikasi applicazione aplicativo aplikację aplikaci aplikáciu
        sovelluksemme sovellus appen приложение застосунок додаток uygulamamızı ilovamizni иловамизни қосымшамызды
        alkalmazásunkat aplicația""",
        """download downloaden herunterladen télécharg descarga scarica baixe pobierz stáhn stiahn lataa ladda hent
        last скачайте завантаж indirin yükl yuklab юклаб жүкте töltse descărc unduh""",
    ),
}

UNSPACED = (
    r"^(?:免费|免費|立即|点击|點擊|马上|欢迎|歡迎)?(?:订阅|訂閱|下载|下載|注册|註冊|安装|加入).{0,8}(?:我们|我們|通讯|通訊|电子报|電子報|客户端|"
    r"app|应用|應用|会员|會員|频道|頻道|邮件|新闻|新聞|群)|(?:ニュースレター|メルマガ|メールマガジン|会員|チャンネル|アプリ|通知)[をにへの]?.{0,6}"
    r"(?:登録|購読|ダウンロード|インストール|受け取る)|(?:구독|다운로드|가입|설치|신청)(?:하기|하세요|해주세요|받기)$|(?:สมัคร|ดาวน์โหลด|ลงทะเบียน).{0,8}(?:ข่าว|แอป|สมาชิก)"
)
