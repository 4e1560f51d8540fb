"""Share, follow and like: lines that send the reader to a network."""

LINES = {
    "en": """
        Share this on WhatsApp | Share this on Facebook | Share this on Twitter | Share this on X
        Share | Shares | 0 shares | Share this | Share this article | Share this story | Share this post | Share this page | Share this news | Share this with | Share this video | Share article | Share story | Share the article
        Share the story | Share the news | Share post | Share now | Share it | Share via | Share on | Share to | Share with | Share with friends | Share with your friends | Share by email | Share via email | Share on social media
        Share on social networks | Share on Facebook | Share on Twitter | Share on X | Share on LinkedIn | Share on WhatsApp | Share on Telegram | Share on Reddit | Share on Pinterest | Share on VK | Share to Facebook | Share to Twitter
        Share to WhatsApp | Share via WhatsApp | Share link | Share options | Share full article | Share this link | Share this content | Sharing is caring | Gift this article | Gift article | Copy link | Copy the link | Copy URL
        Link copied | Copied to clipboard | Copy link to clipboard | Copy short link | Email this | Email this article | Email this story | Email article | Email a friend | Email to a friend | Send to a friend | Send by email
        Send this article | Tweet | Tweet this | Retweet | Pin it | Pin this | Like | Like this | Like this article | Like this page | Like us | Like us on Facebook | Follow | Follow us | Follow us on | Following | Follow me
        Follow the author | Follow this author | Follow topic | Follow this topic | Follow us on social media | Follow us on Facebook | Follow us on Twitter | Follow us on X | Follow us on Instagram | Follow us on Telegram
        Follow us on Google News | Follow our channel | Find us on Facebook | Find us on | Connect with us | Stay connected | Stay in touch | Social media | Social share | Recommend | Recommend this | Spread the word | Spread the love
        Tell your friends | Pass it on | WhatsApp this | Share on Flipboard | Opens in new window | Click to share | Facebook Twitter | Bookmark | Save | Save article | Save this article | Save for later | Save story | Print | Print this
        Print this article | Print article | Print page | Print this page | Print friendly | Print version | Printer-friendly version | Printable version | Add to favorites | Add to favourites | Add to bookmarks | Add to reading list
        Read later | React | What do you feel about this? | Did you like this article? | Was this article helpful? | Was this article useful? | Rate this article | Rate this | Rate this post | Report an error | Report a typo
        Report a mistake | Found a mistake? | Found an error? | Spotted a mistake? | Send feedback | Give feedback
    """,
    "de": """
        Teilen | Artikel teilen | Beitrag teilen | Diesen Artikel teilen | Diesen Beitrag teilen | Seite teilen | Jetzt teilen | Teilen auf | Teilen mit | Teilen via | Auf Facebook teilen | Auf Twitter teilen | Auf X teilen
        Auf WhatsApp teilen | Per WhatsApp teilen | Per E-Mail teilen | Per Mail versenden | Per E-Mail versenden | Bei Facebook teilen | Bei Twitter teilen | Mit Freunden teilen | Link kopieren | Link kopiert | Teilen Sie
        Artikel versenden | Artikel verschicken | Artikel empfehlen | Weiterempfehlen | Empfehlen | Weitersagen | Folgen | Folgen Sie uns | Folge uns | Folgen Sie uns auf | Folge uns auf | Thema folgen | Autor folgen | Soziale Medien
        Soziale Netzwerke | Gefällt mir | Drucken | Artikel drucken | Seite drucken | Druckversion | Druckansicht | Merken | Artikel merken | Merkliste | Auf die Merkliste | Speichern | Artikel speichern | Zur Merkliste hinzufügen
        Verschenken | Artikel verschenken | Fehler gefunden? | Fehler melden | Hat Ihnen der Artikel gefallen? | War dieser Artikel hilfreich? | Artikel bewerten | Facebook teilen | Twittern | Newsletter Facebook | Teile diesen Artikel
        Teile diesen Beitrag | Weiterleiten
    """,
    "fr": """
        Partager | Partager l'article | Partager cet article | Partagez | Partagez cet article | Partage | Partager sur | Partager sur Facebook | Partager sur Twitter | Partager sur X | Partager sur WhatsApp | Partager sur LinkedIn
        Partager sur les réseaux sociaux | Partager par e-mail | Partager par mail | Partager la page | Partager cette page | Partager via | Partagez sur | Partagez l'article | Partages | Envoyer par e-mail | Envoyer par mail
        Envoyer à un ami | Envoyer | Copier le lien | Lien copié | Suivre | Suivez-nous | Suivez-nous sur | Suivez nous | Suivez-nous sur Facebook | Suivez-nous sur les réseaux sociaux | Nous suivre | Suivre l'auteur | Suivre ce sujet
        J'aime | Tweeter | Recommander | Imprimer | Imprimer l'article | Enregistrer | Sauvegarder | Ajouter aux favoris | Offrir cet article | Offrir l'article | Lire plus tard | Réseaux sociaux | Signaler une erreur
        Cet article vous a plu ? | Réagir à cet article | Ajouter à mes favoris | Mettre en favori | Partager avec vos amis
    """,
    "es": """
        Compartir | Comparte | Compartir en | Comparte en | Compartir artículo | Compartir noticia | Comparte esta noticia | Comparte este artículo | Compartir este artículo | Compartir esta noticia | Compártelo | Compartir nota
        Comparte esta nota | Compartir en Facebook | Compartir en Twitter | Compartir en X | Compartir en WhatsApp | Compartir por WhatsApp | Compartir por correo | Compartir por email | Comparte con tus amigos | Compartir vía | Comparta
        Comparta esta noticia | Enviar por correo | Enviar por email | Enviar a un amigo | Copiar enlace | Copiar link | Copiar el enlace | Enlace copiado | Seguir | Síguenos | Síguenos en | Síguenos en Facebook | Síganos | Síganos en
        Seguinos en | Síguenos en redes sociales | Síguenos en nuestras redes | Redes sociales | Me gusta | Tuitear | Twittear | Recomendar | Imprimir | Imprimir artículo | Guardar | Guardar artículo | Guardar para después
        Añadir a favoritos | Regalar artículo | ¿Te ha gustado este artículo? | Reportar error | Enviar | Síguenos en Google News | ¿Encontraste un error?
    """,
    "it": """
        Condividi | Condividi su | Condividi su Facebook | Condividi su Twitter | Condividi su WhatsApp | Condividi l'articolo | Condividi questo articolo | Condividi articolo | Condividi la notizia | Condividi con | Condividi via email
        Condividi via mail | Condividi con i tuoi amici | Condivisioni | Invia per email | Invia ad un amico | Invia | Invia articolo | Copia link | Copia il link | Link copiato | Segui | Seguici | Seguici su | Seguici su Facebook
        Seguici anche su | Seguici sui social | Mi piace | Twitta | Consiglia | Stampa | Stampa articolo | Stampa questo articolo | Salva | Salva articolo | Aggiungi ai preferiti | Regala articolo | Leggi più tardi | Segnala un errore
        Ti è piaciuto questo articolo? | Seguici su Google News
    """,
    "pt": """
        Compartilhar | Compartilhe | Compartilhe essa notícia | Compartilhe esta notícia | Compartilhe este artigo | Compartilhar notícia | Compartilhar no Facebook | Compartilhar no Twitter | Compartilhar no WhatsApp
        Compartilhe no WhatsApp | Compartilhe nas redes sociais | Compartilhar via | Compartilhe com seus amigos | Partilhar | Partilhe | Partilhar artigo | Partilhar no Facebook | Partilhe este artigo | Partilhar notícia
        Enviar por e-mail | Enviar a um amigo | Link copiado | Copiar ligação | Siga-nos | Siga-nos no | Siga-nos no Facebook | Siga-nos nas redes sociais | Siga a gente | Siga | Curtir | Gosto | Tuitar | Imprimir notícia | Salvar
        Salvar artigo | Redes sociais | Adicionar aos favoritos | Encontrou um erro? | Siga-nos no Google News
    """,
    "nl": """
        Delen | Deel | Deel dit artikel | Deel dit bericht | Deel dit verhaal | Artikel delen | Deel artikel | Deel op | Delen op Facebook | Deel via | Deel op Facebook | Deel op Twitter | Deel op X | Deel via WhatsApp
        Delen via WhatsApp | Delen via e-mail | Deel via e-mail | Deel met vrienden | Deel met je vrienden | Doorsturen | Stuur door | Kopieer link | Link gekopieerd | Volgen | Volg ons | Volg ons op | Volg ons op Facebook
        Volg ons op sociale media | Vind ik leuk | Printen | Afdrukken | Print dit artikel | Bewaren | Bewaar | Bewaar artikel | Opslaan | Leeslijst | Lees later | Fout gezien? | Sociale media | Geef cadeau | Artikel cadeau geven
    """,
    "sv": """
        Dela | Dela artikeln | Dela artikel | Dela den här artikeln | Dela på Facebook | Dela på Twitter | Dela på X | Dela via e-post | Dela via | Dela med dina vänner | Dela sidan | Kopiera länk | Kopiera länken | Länk kopierad
        Följ oss | Följ oss på Facebook | Följ oss på | Följ | Följ ämne | Gilla | Gilla oss på Facebook | Tipsa | Tipsa en vän | Skriv ut | Spara | Spara artikel | Spara artikeln | Läs senare | Rapportera fel | Hittat ett fel? | Skicka
        Sociala medier
    """,
    "no": """
        Del | Del artikkel | Del artikkelen | Del denne artikkelen | Del saken | Del på Facebook | Del på Twitter | Del på X | Del på e-post | Del via e-post | Del med venner | Kopier lenke | Kopier lenken | Lenke kopiert | Følg oss
        Følg oss på Facebook | Følg oss på | Følg | Lik | Lik oss på Facebook | Tips en venn | Lagre | Lagre artikkel | Les senere | Sosiale medier | Funnet en feil?
    """,
    "da": """
        Del artiklen | Del denne artikel | Del artikel | Del på mail | Del via mail | Kopiér link | Link kopieret | Følg os | Følg os på Facebook | Følg os på | Synes godt om | Udskriv | Print artikel | Gem | Gem artikel | Læs senere
        Del med dine venner | Anbefal | Sociale medier | Fundet en fejl?
    """,
    "fi": """
        Jaa | Jaa artikkeli | Jaa tämä artikkeli | Jaa Facebookissa | Jaa Twitterissä | Jaa WhatsAppissa | Jaa juttu | Jaa sähköpostilla | Jaa ystäville | Jaa uutinen | Kopioi linkki | Linkki kopioitu | Seuraa meitä | Seuraa
        Seuraa meitä Facebookissa | Seuraa aihetta | Tykkää | Tykkää meistä Facebookissa | Tulosta | Tallenna | Tallenna artikkeli | Lue myöhemmin | Suosittele | Sosiaalinen media | Löysitkö virheen?
    """,
    "pl": """
        Udostępnij | Udostępnij artykuł | Udostępnij ten artykuł | Udostępnij na Facebooku | Udostępnij na Twitterze | Udostępnij na X | Udostępnij znajomym | Udostępnij wpis | Podziel się | Podziel się artykułem
        Podziel się ze znajomymi | Podziel się na Facebooku | Wyślij | Wyślij e-mailem | Wyślij znajomemu | Wyślij mailem | Kopiuj link | Skopiuj link | Link skopiowany | Obserwuj | Obserwuj nas | Obserwuj nas na | Śledź nas
        Śledź nas na Facebooku | Obserwuj nas w Google News | Lubię to | Polub nas | Polub nas na Facebooku | Tweetnij | Poleć | Poleć znajomym | Drukuj | Wydrukuj | Zapisz | Zapisz artykuł | Zapisz na później | Dodaj do ulubionych
        Zgłoś błąd | Media społecznościowe | Udostępnień
    """,
    "cs": """
        Sdílet | Sdílejte | Sdílet článek | Sdílejte článek | Sdílejte tento článek | Sdílet na Facebooku | Sdílet na Twitteru | Sdílet na X | Sdílej | Poslat e-mailem | Poslat e-mail | Poslat známému | Odeslat e-mailem | Kopírovat odkaz
        Zkopírovat odkaz | Odkaz zkopírován | Sledovat | Sledujte nás | Sledujte nás na Facebooku | Sledujte nás na | Líbí se mi | To se mi líbí | Doporučit | Tisk | Tisknout | Vytisknout | Vytisknout článek | Uložit | Uložit článek
        Uložit na později | Přidat k oblíbeným | Nahlásit chybu | Sociální sítě
    """,
    "sk": """
        Zdieľať | Zdieľajte | Zdieľaj | Zdieľať článok | Zdieľajte článok | Zdieľať na Facebooku | Zdieľať na X | Zdieľať na Twitteri | Poslať e-mailom | Poslať emailom | Poslať priateľovi | Skopírovať odkaz | Odkaz skopírovaný
        Sledujte nás na sociálnych sieťach | Páči sa mi to | Odporučiť | Tlačiť | Vytlačiť | Uložiť článok | Uložiť na neskôr | Našli ste chybu? | Sociálne siete
    """,
    "hu": """
        Megosztás | Megosztom | Oszd meg | Ossza meg | Cikk megosztása | Oszd meg ezt a cikket | Oszd meg másokkal is! | Megosztás Facebookon | Megosztás a Facebookon | Megosztás Twitteren | Megosztás e-mailben | Küldés e-mailben
        Küldd el barátodnak | Oszd meg barátaiddal | Link másolása | Hivatkozás másolása | Követés | Kövess minket | Kövessen minket | Kövess minket Facebookon is! | Kövess minket a Facebookon | Tetszik | Nyomtatás | Mentés
        Mentés későbbre | Kedvencekhez | Ajánlás | Közösségi média | Hibát talált?
    """,
    "ro": """
        Distribuie | Distribuie articolul | Distribuie acest articol | Distribuiți | Distribuie pe Facebook | Distribuie pe WhatsApp | Distribuie pe Twitter | Distribuie știrea | Trimite pe WhatsApp | Partajează | Trimite prin email
        Trimite unui prieten | Copiază link | Copiază linkul | Urmărește-ne | Urmărește-ne pe | Urmărește-ne pe Facebook | Urmărește-ne pe Google News | Urmăriți-ne | Urmărește | Îmi place | Dă like | Tipărește | Printează | Salvează
        Salvează articolul | Adaugă la favorite | Rețele sociale | Recomandă | Urmărește-ne și pe
    """,
    "bg": """
        Сподели | Споделете | Сподели статията | Споделете статията | Сподели във Facebook | Сподели във Фейсбук | Сподели в Twitter | Сподели с приятели | Сподели новината | Споделяне | Изпрати | Изпрати по имейл | Изпрати на приятел
        Копирай линка | Копирай линк | Последвайте ни | Последвай ни | Последвайте ни във Facebook | Следвайте ни | Следвайте ни във Фейсбук | Харесай | Харесва ми | Принтирай | Отпечатай | Запази | Запази статията | Добави в любими
        Препоръчай | Социални мрежи | Открихте грешка?
    """,
    "el": """
        Κοινοποίηση | Κοινοποίησε | Μοιραστείτε | Μοιραστείτε το άρθρο | Μοιράσου το | Μοιραστείτε το | Κοινοποίηση στο Facebook | Κοινοποιήστε | Κοινοποιήστε το άρθρο | Μοιραστείτε αυτό το άρθρο | Διαμοιρασμός | Μοιραστείτε στο Facebook
        Αποστολή με email | Στείλτε με email | Αντιγραφή συνδέσμου | Ακολουθήστε μας | Ακολουθήστε μας στο Facebook | Ακολουθήστε μας στο Google News | Ακολουθήστε μας στα social media | Ακολούθησε | Μου αρέσει | Εκτύπωση
        Εκτύπωση άρθρου | Αποθήκευση | Αποθήκευση άρθρου | Προσθήκη στα αγαπημένα
    """,
    "ru": """
        Поделиться | Поделись | Поделитесь | Поделиться новостью | Поделиться статьей | Поделиться ссылкой | Поделиться в соцсетях | Поделиться с друзьями | Поделитесь с друзьями | Поделиться публикацией | Поделиться материалом
        Поделиться в Facebook | Поделиться ВКонтакте | Поделиться в Telegram | Поделиться в WhatsApp | Поделитесь новостью | Поделитесь статьей | Поделитесь этой новостью | Поделитесь материалом | Поделитесь в соцсетях | Поделиться через
        Расскажите друзьям | Рассказать друзьям | Отправить | Отправить другу | Отправить по почте | Отправить по e-mail | Скопировать ссылку | Копировать ссылку | Ссылка скопирована | Подписывайтесь | Следите за нами
        Следите за нами в соцсетях | Следите за нами в Facebook | Мы в соцсетях | Мы в социальных сетях | Мы ВКонтакте | Мы в Telegram | Социальные сети | Нравится | Мне нравится | Лайк | Твитнуть | Рекомендовать | Распечатать | Печать
        Версия для печати | Сохранить | Сохранить статью | В закладки | Добавить в закладки | Добавить в избранное | В избранное | Читать позже | Нашли ошибку? | Нашли опечатку? | Заметили ошибку? | Сообщить об ошибке | Оцените статью
        Оцените материал | Понравилась статья? | Понравился материал? | Была ли полезна статья?
    """,
    "uk": """
        Поділитися | Поділись | Поділіться | Поділитися новиною | Поділитися статтею | Поділитись | Поділитися з друзями | Поділіться з друзями | Поділитися у Facebook | Поділитися в Facebook | Поділитися в Telegram
        Поділитися в соцмережах | Поширити | Поширити новину | Поширити у Facebook | Поширити статтю | Поширте | Розповісти друзям | Надіслати | Надіслати другу | Скопіювати посилання | Копіювати посилання | Посилання скопійовано
        Стежте за нами | Слідкуйте за нами | Ми в соцмережах | Ми у соцмережах | Ми в Telegram | Соціальні мережі | Подобається | Мені подобається | Роздрукувати | Друкувати | Друк | Версія для друку | Зберегти | Зберегти статтю
        Додати до закладок | Додати в обране | Читати пізніше | Знайшли помилку? | Помітили помилку? | Повідомити про помилку | Сподобалася стаття? | Оцініть статтю
    """,
    "be": """
        Падзяліцца | Падзяліцеся | Падзяліцца навіной | Падзяліцца артыкулам | Падзяліцца ў Facebook | Падзяліцца з сябрамі | Падзяліцеся з сябрамі | Скапіяваць спасылку | Сачыце за намі | Мы ў сацсетках | Падабаецца | Раздрукаваць
        Захаваць | У закладкі | Знайшлі памылку?
    """,
    "tr": """
        Paylaş | Paylaşın | Haberi paylaş | Haberi paylaşın | Bu haberi paylaş | Bu haberi paylaşın | Yazıyı paylaş | Facebook'ta paylaş | Twitter'da paylaş | X'te paylaş | WhatsApp'ta paylaş | Arkadaşlarınla paylaş | Paylaşım
        Sosyal medyada paylaş | E-posta ile gönder | E-posta gönder | Bağlantıyı kopyala | Linki kopyala | Link kopyalandı | Takip et | Takip edin | Bizi takip edin | Bizi takip et | Bizi Google News'te takip edin
        Google News'te takip et | Google'da abone ol | Beğen | Tweetle | Tavsiye et | Yazdır | Haberi yazdır | Kaydet | Favorilere ekle | Sosyal medya | Hata bildir | Arkadaşına gönder
    """,
    "az": """
        Xəbəri paylaş | Xəbəri paylaşın | Facebook-da paylaş | Bu xəbəri paylaş | Dostlarınla paylaş | Dostlarınızla paylaşın | Sosial şəbəkələrdə paylaş | Məqaləni paylaş | Bizi izləyin | Bizi izlə | Bizi sosial şəbəkələrdə izləyin
        Bizi Telegram-da izləyin | Bəyən | Çap et | Yadda saxla | Sosial şəbəkələr | Səhv tapdınız? | Çap versiyası
    """,
    "kk": """
        Бөлісу | Бөлісіңіз | Бөліс | Жаңалықты бөлісу | Мақаламен бөлісу | Достарыңызбен бөлісіңіз | Достарыңмен бөліс | Әлеуметтік желіде бөлісу | Facebook-те бөлісу | Сілтемені көшіру | Бізге жазылыңыз | Бізді оқыңыз | Ұнайды
        Басып шығару | Сақтау | Әлеуметтік желілер | Қате таптыңыз ба? | Жаңалықпен бөлісіңіз
    """,
    "ky": """
        Бөлүшүү | Бөлүшүңүз | Бөлүш | Макала менен бөлүшүү | Жаңылык менен бөлүшүңүз | Досторуңуз менен бөлүшүңүз | Facebook'то бөлүшүү | Шилтемени көчүрүү | Бизди окуңуз | Жагат | Басып чыгаруу | Сактоо | Социалдык тармактар
        Ката таптыңызбы?
    """,
    "uz": """
        Ulashish | Ulashing | Do'stlaringizga ulashing | Do'stlar bilan ulashing | Maqolani ulashish | Yangilikni ulashing | Facebook'da ulashish | Telegramda ulashish | Havolani nusxalash | Bizni kuzating | Bizni kuzatib boring
        Bizni ijtimoiy tarmoqlarda kuzating | Ijtimoiy tarmoqlar | Yoqdi | Chop etish | Saqlash | Xato topdingizmi? | Улашиш | Улашинг | Дўстларингизга улашинг | Мақолани улашиш | Янгиликни улашинг | Ҳаволани нусхалаш | Бизни кузатинг
        Бизни кузатиб боринг | Ижтимоий тармоқлар | Ёқди | Чоп этиш | Сақлаш | Хато топдингизми?
    """,
    "tg": """
        Мубодила | Мубодила кунед | Ба дӯстон фиристед | Бо дӯстон мубодила кунед | Паҳн кунед | Ҳамрасонӣ | Моро пайгирӣ кунед | Мо дар шабакаҳои иҷтимоӣ | Шабакаҳои иҷтимоӣ | Нусхаи чопӣ | Чоп кардан | Фиристодан | Ҳамрасонӣ кунед
        Ба дӯстонатон фиристед
    """,
    "tk": """
        Paýlaşyň | Habary paýlaşyň | Dostlaryňyz bilen paýlaşyň | Makalany paýlaş | Bizi yzarlaň | Bize goşulyň | Sosial ulgamlar | Salgyny göçür | Paýlaşmak
    """,
    "fa": """
        اشتراک گذاری | اشتراک‌گذاری | به اشتراک بگذارید | به اشتراک گذاری | این خبر را به اشتراک بگذارید | این مطلب را به اشتراک بگذارید | اشتراک گذاری این مطلب | ارسال به دوستان | ارسال | کپی لینک | لینک کوتاه | ما را دنبال کنید
        ما را در شبکه‌های اجتماعی دنبال کنید | ما را در تلگرام دنبال کنید | شبکه‌های اجتماعی | شبکه های اجتماعی | چاپ | نسخه چاپی | پرینت | ذخیره | پسندیدم | ارسال با ایمیل | همرسانی | همرسانی کنید
    """,
    "ar": """
        مشاركة | شارك | شاركها | شارك المقال | شارك هذا المقال | شارك الخبر | شارك هذا الخبر | مشاركة المقال | مشاركة الخبر | شارك على فيسبوك | شارك على تويتر | شارك عبر واتساب | مشاركة عبر | مشاركة على فيسبوك | شارك مع أصدقائك
        شارك هذا الموضوع | إرسال | أرسل إلى صديق | أرسل بالبريد الإلكتروني | نسخ الرابط | انسخ الرابط | تم نسخ الرابط | تابعنا | تابعونا | تابعنا على | تابعونا على | تابعنا على فيسبوك | تابعونا على فيسبوك | تابعنا على جوجل نيوز
        تابعونا على مواقع التواصل الاجتماعي | أعجبني | طباعة | طباعة المقال | حفظ | حفظ المقال | أضف إلى المفضلة | مواقع التواصل الاجتماعي | غرد | متابعة
    """,
    "he": """
        שתף | שתפו | שיתוף | שתפו את הכתבה | שתף כתבה | שתפו בפייסבוק | שתף בפייסבוק | שיתוף בפייסבוק | שתפו בוואטסאפ | שתפו עם חברים | שלח לחבר | שלחו לחבר | העתק קישור | העתקת קישור | עקבו אחרינו | עקבו אחרינו בפייסבוק | הדפסה | הדפס
        הדפס כתבה | שמירה | שמור כתבה | אהבתי | מצאתם טעות? | רשתות חברתיות
    """,
    "ur": """
        شیئر کریں | شیئر | خبر شیئر کریں | یہ خبر شیئر کریں | اس خبر کو شیئر کریں | فیس بک پر شیئر کریں | واٹس ایپ پر شیئر کریں | دوستوں کے ساتھ شیئر کریں | لنک کاپی کریں | ہمیں فالو کریں | فالو کریں | پرنٹ کریں | محفوظ کریں | پسند کریں
    """,
    "hi": """
        शेयर करें | शेयर | साझा करें | इस खबर को शेयर करें | यह खबर शेयर करें | इस लेख को साझा करें | फेसबुक पर शेयर करें | व्हाट्सएप पर शेयर करें | दोस्तों के साथ साझा करें | लिंक कॉपी करें | हमें फॉलो करें | फॉलो करें | प्रिंट करें
        सेव करें | पसंद करें | इस आर्टिकल को शेयर करें | सोशल मीडिया
    """,
    "bn": """
        শেয়ার করুন | শেয়ার | খবরটি শেয়ার করুন | সংবাদটি শেয়ার করুন | ফেসবুকে শেয়ার করুন | নিউজটি শেয়ার করুন | লিংক কপি করুন | আমাদের অনুসরণ করুন | আমাদের ফলো করুন | অনুসরণ করুন | প্রিন্ট করুন | সংরক্ষণ করুন
        বন্ধুদের সাথে শেয়ার করুন
    """,
    "zh": """
        分享 | 分享到 | 分享到微博 | 分享到微信 | 分享本文 | 分享文章 | 分享此文 | 分享至 | 转发 | 转载 | 复制链接 | 链接已复制 | 关注我们 | 关注 | 点赞 | 赞 | 收藏 | 打印 | 打印本页 | 打印本文 | 推荐 | 分享給好友 | 分享给朋友 | 扫一扫分享 | 扫描二维码分享 | 微信扫一扫 | 微信分享 | 用微信扫描二维码 | 分享按钮 | 分享新聞 | 追蹤我們 | 複製連結 | 按讚 | 分享到朋友圈
        字号 | 纠错 | 我要纠错 | 分享这篇文章 | 分享這篇文章 | 列印 | 转发到微博 | 分享到臉書
    """,
    "ja": """
        シェア | シェアする | シェアしてください | 記事をシェア | この記事をシェア | この記事をシェアする | ツイート | ツイートする | ポストする | ポスト | フォローする | フォロー | フォローしてください | いいね! | 印刷 | 印刷する | 保存 | 記事を保存 | リンクをコピー | URLをコピー | ブックマーク | お気に入りに追加 | メールで送る | LINEで送る | LINEで共有する
        Facebookでシェア | Facebookでシェアする | 共有 | 共有する | 友達に教える | クリップする | はてなブックマーク | スクラップ
    """,
    "ko": """
        공유 | 공유하기 | 기사 공유 | 기사공유 | 기사 공유하기 | 이 기사 공유하기 | 페이스북 공유 | 트위터 공유 | 카카오톡 공유 | 페이스북에 공유하기 | 카카오톡으로 공유하기 | URL 복사 | 링크 복사 | 주소 복사 | 팔로우 | 팔로우하기 | 좋아요 | 인쇄 | 인쇄하기 | 프린트 | 스크랩 | 저장 | 북마크 | 글자크기 | 글자 크기 | 기사 저장 | 친구에게 공유하기 | 메일 보내기
    """,
    "id": """
        Bagikan | Bagikan artikel | Bagikan artikel ini | Bagikan berita ini | Bagikan ke Facebook | Bagikan di Facebook | Bagikan ke WhatsApp | Bagikan ke teman | Bagikan tautan | Salin tautan | Salin link | Link disalin | Ikuti kami
        Ikuti kami di | Ikuti kami di Google News | Ikuti | Suka | Cetak | Cetak artikel | Simpan | Simpan artikel | Kirim ke teman | Media sosial | Sebarkan | Share berita ini
    """,
    "ms": """
        Kongsi | Kongsikan | Kongsi artikel | Kongsi artikel ini | Kongsi berita ini | Kongsi di Facebook | Kongsikan artikel ini | Kongsi dengan rakan | Salin pautan | Ikuti kami di Facebook | Cetakan | Ikuti kami di Telegram
    """,
    "vi": """
        Chia sẻ | Chia sẻ bài viết | Chia sẻ bài viết này | Chia sẻ Facebook | Chia sẻ lên Facebook | Chia sẻ với bạn bè | Chia sẻ tin này | Chia sẻ qua email | Gửi email | Sao chép liên kết | Sao chép link | Theo dõi | Theo dõi chúng tôi
        Theo dõi chúng tôi trên Facebook | Theo dõi chúng tôi trên Google News | Thích | In bài viết | In bài | Lưu bài viết | Lưu bài | Lưu | Đánh giá bài viết | Mạng xã hội
    """,
    "th": """
        แชร์ | แชร์ข่าวนี้ | แชร์บทความ | แชร์บทความนี้ | แชร์ข่าว | แชร์ไปที่ | แชร์ไปยัง Facebook | แชร์ให้เพื่อน | แบ่งปัน | แบ่งปันข่าวนี้ | คัดลอกลิงก์ | คัดลอกลิงค์ | ติดตามเรา | ติดตามเราได้ที่ | ติดตาม | ถูกใจ | พิมพ์
        พิมพ์หน้านี้ | บันทึก | กดไลค์ | กดแชร์
    """,
    "ka": """
        გაზიარება | გააზიარე | გააზიარეთ | გაუზიარე მეგობრებს | სტატიის გაზიარება | Facebook-ზე გაზიარება | ბმულის კოპირება | გამოგვყევით | მოგვყევით | გამოგვყევი | მოწონება | ბეჭდვა | შენახვა | სოციალური ქსელები
    """,
    "hy": """
        Կիսվել | Կիսվեք | Տարածել | Տարածիր | Կիսվել ֆեյսբուքում | Կիսվեք ընկերների հետ | Կիսվել ընկերների հետ | Պատճենել հղումը | Հետևեք մեզ | Հետևեք մեզ ֆեյսբուքում | Հավանել | Տպել | Տպել հոդվածը | Պահպանել | Սոցիալական ցանցեր
    """,
    "sr hr": """
        Podeli | Podelite | Podeli vest | Podelite vest | Podeli članak | Podeli na Facebooku | Podeli sa prijateljima | Podijeli | Podijelite | Podijeli članak | Podijelite članak | Podijeli na Facebooku | Podijelite s prijateljima
        Pošalji | Pošalji mailom | Pošalji prijatelju | Kopiraj link | Kopiraj poveznicu | Link kopiran | Zaprati nas | Zapratite nas | Pratite nas | Pratite nas na Facebooku | Pratite nas na društvenim mrežama | Pratite nas i na
        Sviđa mi se | Štampaj | Odštampaj | Ispiši | Ispis | Sačuvaj | Sačuvaj članak | Spremi | Spremi članak | Društvene mreže | Prijavi grešku | Preporuči | Подели | Поделите | Подели вест | Поделите вест | Подели на Фејсбуку
        Пратите нас | Пратите нас на друштвеним мрежама | Одштампај | Сачувај | Друштвене мреже | Пошаљи
    """,
    "sl": """
        Deli | Delite | Deli članek | Deli na Facebooku | Deli s prijatelji | Delite članek | Kopiraj povezavo | Sledite nam | Sledi nam | Sledite nam na Facebooku | Všeč mi je | Natisni | Shrani | Shrani članek | Družbena omrežja
        Pošlji prijatelju | Prijavi napako
    """,
    "lt": """
        Dalintis | Dalinkis | Dalinkitės | Pasidalinti | Pasidalinkite | Dalintis straipsniu | Pasidalink | Pasidalinti Facebook | Dalintis Facebook | Dalinkitės su draugais | Kopijuoti nuorodą | Sekite mus | Sekite mus Facebook | Sekti
        Patinka | Spausdinti | Išsaugoti | Išsaugoti straipsnį | Socialiniai tinklai | Siųsti draugui | Pranešti apie klaidą
    """,
    "lv": """
        Dalīties | Dalies | Dalieties | Dalīties Facebook | Dalīties ar draugiem | Dalies ar rakstu | Kopēt saiti | Seko mums | Sekojiet mums | Seko mums Facebook | Sekot | Patīk | Drukāt | Izdrukāt | Saglabāt | Saglabāt rakstu
        Sociālie tīkli | Nosūtīt draugam | Ziņot par kļūdu
    """,
    "et": """
        Jaga | Jaga artiklit | Jaga Facebookis | Jaga sõpradega | Jaga seda artiklit | Kopeeri link | Jälgi meid | Jälgi meid Facebookis | Jälgi | Meeldib | Prindi | Salvesta | Salvesta artikkel | Saada sõbrale | Sotsiaalmeedia
        Teata veast
    """,
    "sq": """
        Shpërndaje | Shpërndaj | Shpërndajeni | Ndaje | Shpërndaje artikullin | Shpërndaje në Facebook | Shpërndaje lajmin | Ndaje me miqtë | Kopjo linkun | Kopjo lidhjen | Na ndiqni | Na ndiqni në Facebook | Ndiqeni | Pëlqeje | Printo
        Ruaj | Rrjetet sociale
    """,
    "mk": """
        Сподели на Фејсбук | Споделете со пријателите | Сподели ја веста | Сподели со пријателите | Копирај линк | Следете нè | Следете не | Следете не на Facebook | Ми се допаѓа | Испечати | Зачувај | Социјални мрежи
    """,
    "ca": """
        Comparteix | Comparteix-ho | Compartir a Facebook | Comparteix l'article | Comparteix a Facebook | Comparteix a Twitter | Comparteix amb els amics | Copia l'enllaç | Segueix-nos | Segueix-nos a | Segueix-nos a les xarxes
        M'agrada | Imprimeix | Desa | Desa l'article | Xarxes socials | Envia per correu
    """,
}

OPENINGS = {
    "en": """
        Share this article | Share this story | Share this post | Share this news | Share this page | Share this with | Share your love | Share on Facebook | Share on Twitter | Share on WhatsApp | Share on LinkedIn | Share via
        Share the article | Share the story on | Share it with your | Share with your | Click to share | Click here to share | Tap to share | Please share | If you liked this | If you like this | If you enjoyed this | If you found this
        Liked this article | Liked this story | Like this article? | Like what you | Enjoyed this | Did you like this | Did you enjoy this | Did you find this | Follow us | Follow me on | Follow our | Follow @ | Follow him on Twitter
        Follow her on Twitter | Follow him on X | Follow her on X | Follow them on | Like us on | Like our page | Find us on | Visit our Facebook | Like and follow | Like, share | Like & share | Keep up with us | Connect with us
        Stay connected | Stay in touch with us | Join us on Facebook | Join us on Telegram | Join us on WhatsApp | Join us on Twitter | Join us on X | Tell your friends | Send this article | Send this story | Email this | Spread the word
        Help us spread | Was this article | Was this page | Was this story | Found a typo | Found a mistake | Found an error | Spotted an error | Spotted a mistake | See a mistake | See an error | Notice an error | Noticed an error
        Report an error | Report a problem with | Print this | Save this article | Bookmark this
    """,
    "de": """
        Teilen Sie diesen | Teilen Sie den Artikel | Teile diesen | Teilen Sie die | Folgen Sie uns | Folge uns | Folgen Sie der | Folgt uns | Besuchen Sie uns auf | Liken Sie uns | Werden Sie Fan | Hat Ihnen der | Hat Ihnen dieser
        Hat dir der Artikel | Gefällt Ihnen | Gefällt dir | Diesen Artikel teilen | Diesen Beitrag teilen | Diesen Artikel per | Fehler im Artikel | Fehler gefunden | Haben Sie einen Fehler | War dieser Artikel | Wie hat Ihnen
        Finden Sie uns auf | Sie finden uns | Sie haben einen Fehler
    """,
    "fr": """
        Partagez cet | Partagez l'article | Partagez sur | Partager cet | Partager sur | Suivez-nous | Suivez nous | Suivez notre | Suivez toute l'actualité | Suivez l'actualité | Retrouvez-nous sur | Retrouvez toute l'actualité
        Rejoignez-nous sur | Rejoignez nous | Si vous avez aimé | Cet article vous a plu | Vous avez aimé cet | Vous avez repéré | Aimez notre page | Likez notre | Abonnez-vous à notre page | Suivez la
    """,
    "es": """
        Comparte este | Comparte esta | Comparta este | Comparta esta | Comparte en | Comparte con tus | Síguenos | Síganos | Seguinos | Sigue toda la información | Sigue nuestro | Sigue nuestra | Si te gustó | Si te ha gustado
        ¿Te gustó | ¿Te ha gustado | ¿Encontraste un | ¿Has encontrado un error | Dale like | Dale me gusta | Encuéntranos en | Visita nuestra página | También puedes seguirnos | Puedes seguirnos
    """,
    "it": """
        Condividi questo | Condividi su | Condividi l'articolo | Condividi con | Condividi la | Seguici | Segui la nostra | Segui il nostro | Segui la pagina | Ti è piaciuto | Se ti è piaciuto | Metti mi piace | Metti like
        Lascia un like | Trovaci su | Resta aggiornato | Rimani aggiornato | Continua a seguirci
    """,
    "pt": """
        Compartilhe esta | Compartilhe este | Compartilhe essa | Compartilhe com | Compartilhe no | Partilhe este | Partilhe esta | Partilhe com | Siga-nos | Siga o nosso | Siga a nossa | Siga nosso | Siga nossa | Siga o canal
        Gostou desta | Gostou deste | Gostou da | Gostou do artigo | Se gostou | Curta nossa | Curta a nossa | Nos siga | Acompanhe-nos | Acompanhe o nosso | Acompanhe nossas | Encontrou algum erro
    """,
    "nl": """
        Deel dit | Deel deze | Deel het artikel | Volg ons | Volg je | Volg onze | Vond je dit | Vind je dit | Like ons | Like onze | Zie je een fout | Heb je een fout | Vond u dit
    """,
    "sv": """
        Dela den här | Dela artikeln | Dela på | Följ oss | Följ @ | Gilla oss | Gilla vår | Tyckte du om | Hittat fel | Har du hittat | Gillade du | Dela gärna | Följ gärna
    """,
    "no da": """
        Del denne | Del artikkelen | Del artiklen | Del på | Følg oss | Følg os | Lik oss | Like oss | Like vår | Likte du | Kunne du lide | Har du funnet | Har du fundet | Del gjerne | Del gerne | Følg vores | Følg vår
    """,
    "fi": """
        Jaa tämä | Jaa juttu | Seuraa meitä | Tykkää meistä | Piditkö | Löysitkö virheen | Jaa artikkeli
    """,
    "pl": """
        Udostępnij ten | Udostępnij na | Podziel się tym | Podziel się artykułem | Obserwuj nas | Obserwuj nasz | Śledź nas | Polub nas | Polub naszą | Dołącz do nas na | Podobał Ci się | Spodobał Ci się | Jeśli podobał | Znalazłeś błąd
        Zauważyłeś błąd | Znajdziesz nas | Bądź na bieżąco | Czy artykuł był
    """,
    "cs sk": """
        Sdílejte tento | Sdílejte článek | Sledujte nás | Sledujte naše | Líbil se vám | Pokud se vám článek | Našli jste v | Našli jste chybu | Zdieľajte tento | Zdieľajte článok | Páčil sa vám | Našli ste chybu | Našli ste v
        Buďte v obraze
    """,
    "hu": """
        Oszd meg ezt | Oszd meg a | Ossza meg ezt | Ossza meg a | Kövess minket | Kövessen minket | Kövesd | Kövesse oldalunkat | Tetszett a cikk | Ha tetszett | Lájkold | Lájkolj minket | Hibát találtál | Csatlakozz hozzánk
    """,
    "ro": """
        Distribuie acest | Distribuie articolul | Distribuie pe | Urmărește-ne | Urmăriți-ne | Urmărește pagina | Urmărește canalul | Ți-a plăcut | Ți-a plăcut articolul | V-a plăcut | Dacă ți-a plăcut | Dă-ne un like | Dați like
        Ne găsiți și pe | Ne poți urmări
    """,
    "bg mk": """
        Сподели тази | Споделете тази | Сподели в | Сподели със | Последвайте ни | Последвай ни | Следвайте ни | Следете ни | Харесайте | Харесайте ни | Хареса ли ви | Ако статията | Станете приятел | Споделете ја | Споделете на
        Следете нè | Следете не | Присъединете се към нас | Видяхте грешка
    """,
    "el": """
        Ακολουθήστε μας | Ακολουθήστε το | Ακολουθήστε το κανάλι | Μοιραστείτε το | Μοιραστείτε αυτό | Κάντε like | Κάντε like στη | Σας άρεσε | Βρείτε μας | Ακολούθησέ μας | Ακολούθησε το
    """,
    "ru": """
        Поделитесь этой | Поделитесь с | Поделитесь в | Поделиться с | Поделиться в | Поделитесь статьей | Поделитесь новостью | Расскажите друзьям | Расскажите об этом друзьям | Следите за нами | Следите за нашими | Следите за новостями
        Следите за обновлениями | Следите за развитием событий в нашем | Читайте нас в | Читайте нас на | Читай нас в | Смотрите нас | Оставайтесь с нами | Оставайтесь на связи | Оставайтесь в курсе | Будьте в курсе | Будьте с нами
        Присоединяйтесь к нам | Присоединяйтесь к нашему | Присоединяйтесь к нашей | Вступайте в | Ставьте лайк | Ставьте лайки | Понравилась статья | Понравилась новость | Понравился материал | Понравился пост | Вам понравилась
        Вам понравился | Если вы нашли ошибку | Если вы заметили ошибку | Если вы обнаружили ошибку | Нашли ошибку | Нашли опечатку | Заметили ошибку | Заметили опечатку | Увидели ошибку | Обнаружили ошибку | Выделите текст | Была ли эта
        Сохраните эту | Присылайте свои | Пришлите нам | Наш канал в | Наша группа в | Наша страница в
    """,
    "uk": """
        Поділіться з | Поділіться цією | Поділіться в | Поділитися з | Поділитися в | Поділитися у | Поширте цю | Стежте за нами | Стежте за нашими | Стежте за новинами | Слідкуйте за нами | Слідкуйте за нашими | Слідкуйте за новинами
        Читайте нас | Будьте в курсі | Залишайтеся з нами | Залишайтесь з нами | Залишайтеся в курсі | Приєднуйтесь до | Приєднуйтеся до | Сподобалась стаття | Сподобався матеріал | Якщо ви помітили помилку | Якщо ви знайшли помилку
        Знайшли помилку | Помітили помилку | Наш канал у | Ставте лайк
    """,
    "be": """
        Падзяліцеся | Сачыце за | Чытайце нас | Далучайцеся да | Калі вы заўважылі памылку | Заўважылі памылку | Будзьце ў курсе
    """,
    "tr az tk": """
        Bizi takip | Bizi sosyal | Bizi Google | Bizi Facebook | Bizi Telegram | Bizi Instagram | Bizi Twitter | Haberi paylaş | Bu haberi paylaş | Bu yazıyı | Bu haberi beğen | Takipte kal | Takip etmek için | Gelişmelerden haberdar
        Beğendiyseniz | Xəbəri dostlarınla | Bizi izləyin | Bizi izlə | Bu xəbəri | Səhifəmizi bəyən | Bizi sosial | Bizi yzarlaň | Habary paýlaş | Dostlaryňyz bilen | Dostlarınızla paylaş
    """,
    "kk ky": """
        Достарыңызбен бөліс | Достарыңмен бөліс | Бізге жазыл | Біздің Telegram | Біздің телеграм | Жаңалықпен бөліс | Мақаламен бөліс | Қате тапсаңыз | Мәтіннен қате | Досторуңуз менен | Биздин Telegram | Биздин телеграм | Тексттен ката
        Ката тапсаңыз | Мақала ұнаса | Бізбен бірге
    """,
    "uz tg": """
        Do'stlaringizga | Do'stlaringiz bilan | Bizni kuzat | Bizni ijtimoiy | Bizni Telegram | Bizni Facebook | Bizning Telegram | Bizni o'qing | Maqola yoqdimi | Xato topsangiz | Xatolik topsangiz | Дўстларингизга | Дўстларингиз билан
        Бизни кузат | Бизни ижтимоий | Бизнинг телеграм | Бизнинг Telegram | Моро пайгирӣ | Агар хато ёфтед | Дар шабакаҳои иҷтимоӣ моро
    """,
    "fa ar ur": """
        ما را در | ما را دنبال | این خبر را | این مطلب را به اشتراک | این مقاله را به اشتراک | با دوستان خود به اشتراک | برای دنبال کردن ما | تابعنا على | تابعونا على | تابع آخر | تابعوا آخر | تابعنا عبر | تابعونا عبر | شارك هذا
        شارك هذه | شارك المقال | شارك مع | انضم إلى قناتنا | انضموا إلى | انضم إلينا | للمزيد تابعنا | هل أعجبك | إذا أعجبك | ہمیں فیس بک | ہمیں فالو | ہمیں ٹوئٹر | اس خبر کو شیئر | دوستوں کے ساتھ شیئر | مزید خبروں کے لیے ہمیں
        اس خبر کو اپنے | تابعونا في | تابعنا في
    """,
    "he": """
        שתפו את | עקבו אחרינו | הצטרפו אלינו | אהבתם את | מצאתם טעות | שתפו עם
    """,
    "hi bn": """
        इस खबर को शेयर | हमें फॉलो | हमें फेसबुक | हमें ट्विटर | हमें गूगल | हमारे साथ जुड़े | हमसे जुड़ें | खबर पसंद आई | यह खबर पसंद | আমাদের ফেসবুক | আমাদের অনুসরণ | আমাদের ফলো | সংবাদটি শেয়ার | খবরটি শেয়ার | বন্ধুদের সাথে
        গুগল নিউজে | ফেসবুকে আমাদের
    """,
    "zh ja ko th": """
        分享到 | 分享至 | 分享本文 | 分享给 | 分享給 | 关注我们 | 關注我們 | 欢迎关注 | 歡迎關注 | 欢迎分享 | 扫描二维码 | 扫一扫 | 微信扫 | 追蹤我們 | 如果您喜欢 | 如果你喜欢 | 喜欢这篇 | 喜歡這篇 | この記事をシェア | この記事が気に入っ | この記事を友達 | シェアして | フォローして | いいね!して | 公式アカウントをフォロー | 공유해 | 이 기사를 공유 | 이 기사가 마음에
        페이스북에서 | 팔로우하고 | 팔로우해 | แชร์ข่าวนี้ | แชร์บทความ | แชร์ให้ | ติดตามเรา | ติดตามข่าวสาร | กดติดตาม | กดไลค์ | ติดตามข่าวเพิ่มเติม | ติดตามพวกเรา
    """,
    "id ms vi": """
        Bagikan artikel | Bagikan berita | Bagikan ke | Ikuti kami | Ikuti berita | Ikuti akun | Ikuti saluran | Simak breaking news | Suka artikel | Dapatkan update berita | Cek berita dan artikel | Kongsi artikel | Kongsi berita
        Kongsikan | Chia sẻ bài | Chia sẻ với | Theo dõi chúng tôi | Theo dõi fanpage | Theo dõi kênh | Bạn thấy bài viết | Bạn có thích bài | Mời bạn theo dõi | Mời quý độc giả theo dõi | Mời độc giả
    """,
    "ka hy": """
        გამოგვყევით | მოგვყევით | გაუზიარე | გააზიარე | გამოგვყევი | Հետևեք մեզ | Հետևեք մեր | Կիսվեք | Միացեք մեզ | Տարածեք
    """,
    "sr hr sl": """
        Pratite nas | Zapratite | Zaprati nas | Podelite vest | Podelite članak | Podijelite članak | Podijelite vijest | Pridružite nam se | Lajkujte | Lajkajte | Svidio vam se | Svideo vam se | Sviđa vam se | Budite u toku
        Budite u tijeku | Sledite nam | Vam je bil članek | Пратите нас | Запратите | Поделите вест | Придружите нам се | Delite članek | Delite s
    """,
    "lt lv et": """
        Sekite mus | Sek mus | Pasidalinkite | Dalinkitės | Prisijunkite prie mūsų | Patiko straipsnis | Seko mums | Sekojiet mums | Dalies ar | Dalieties ar | Patika raksts | Jälgi meid | Jaga seda | Meeldis artikkel | Leidsid vea
    """,
    "sq ca": """
        Na ndiqni | Shpërndaje | Na pëlqeni | Bashkohuni me ne | Na bëj like | Segueix-nos | Comparteix | Seguiu-nos | Us ha agradat | T'ha agradat
    """,
}

PAIRS = {
    "tr az tk": (
        "paylaş paylaşın paylaşınız paylaşyň beğen takip izləyin",
        "haber xəbər habar yazı makale məqalə dost arkadaş instagram facebook twitter telegram bizi",
    ),
    "kk ky": (
        "бөлісіңіз бөлісіңдер бөліс бөлүшүңүз бөлүшкүлө бөлүш жөнөтүңүз",
        "жаңалық мақала хабар дос жаңылык макала кабар",
    ),
    "uz tg": (
        "ulashing ulash yuboring улашинг улаш юборинг мубодила фиристед ҳамрасонӣ паҳн",
        "yangilik xabar maqola do'st янгилик хабар мақола дўст дӯст",
    ),
    "ru uk be bg mk sr": (
        "поделитесь поделись поделиться поділіться поділитися поділись падзяліцеся споделете сподели споделите поделите подели",
        "новост новин стать статт друз соцсет друж приятел вест статија стати матеріал материал навін",
    ),
    "sr hr sl": (
        "podelite podeli podijelite podijeli delite deli",
        "vest vijest članak članek novic priču prijatelj clanak",
    ),
    "roman": (
        "partagez partager condividi condividete comparte compartir comparta compartilhe compartilhar partilhe distribuie distribuiți comparteix",
        "l'info article articolo artículo noticia notícia notizia nota matéria artigo știre articol amis amici amigos prieteni",
    ),
    "german": (
        "teilen teile teilt delen deel dela del jaa",
        "artikel artikkel artikl beitrag bericht saken nyhet freund vrienden vänner venner ystäv juttu nieuws seite facebook whatsapp",
    ),
    "others": (
        "μοιραστειτε μοιρασου κοινοποιηστε udostępnij sdilejte zdieľajte oszd ossza pasidalinkite dalies jaga shperndaje գնահատեք կիսվեք",
        "ειδηση αρθρο φιλους tekst artykuł znajom članek članok priateľ přátel cikk barát naujien straipsn rakst uudis artikl lajm նորությ",
    ),
    "south asia": (
        "शेयर साझा শেয়ার شیئر",
        "खबर लेख दोस्त খবর সংবাদ বন্ধু خبر مضمون دوست",
    ),
}

UNSPACED = (
    r"^(?:分享|转发|轉發|转载|收藏).{0,8}(?:文章|新闻|新聞|朋友|好友|微信|微博|本文|臉書|到)|(?:关注|關注|追蹤|掃描|扫描).{0,6}"
    r"(?:我们|我們|公众号|微信|微博|粉絲專頁|頻道|二维码)|(?:シェア|フォロー|ツイート|ポスト|いいね)(?:する|しよう|してください|をお願い)"
    r"|(?:공유|팔로우|추천)(?:하기|하세요|해주세요)$|แชร์(?:ข่าว|บทความ|เรื่อง|โพสต์)"
)
