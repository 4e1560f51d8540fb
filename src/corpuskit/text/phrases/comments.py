"""Comments: the way into them, their number, and invitations to speak."""

LINES = {
    "en": """
        Scroll down to load comments
        Comment | Comments | 0 comments | 0 comment | No comments | No comments yet | No comment yet | View comments | View comment | View all comments | View 0 comments | Show comments | Show all comments | Hide comments | See comments
        See all comments | Read comments | Read the comments | Read all comments | Load comments | Load more comments | Show more comments | More comments | Leave a comment | Leave a reply | Leave comment | Leave the first comment
        Leave your comment | Leave your comments | Leave your comment below | Post a comment | Post comment | Post your comment | Add a comment | Add comment | Add your comment | Add yours | Write a comment | Write comment
        Write your comment | Submit comment | Make a comment | Be the first to comment | Be the first to reply | Join the conversation | Join the discussion | Join the debate | Start the conversation | Start the discussion
        Start a conversation | Have your say | What do you think? | What is your opinion on this topic? | What's your opinion? | What is your opinion? | What are your thoughts? | Your opinion | Your thoughts? | Share your thoughts
        Share your opinion | Share your view | Share your views | Tell us what you think | Let us know what you think | Tell us in the comments | Comment on this story | Comment on this article | Comment now | Comment here
        Comments are closed | Comments closed | Comments are disabled | Comments are off | Comments are turned off | Comments have been closed | Comments off | Comments disabled | Sign in to comment | Log in to comment | Login to comment
        Login to post comments | Log in or register to post comments | You must be logged in to comment | You must be logged in to post a comment | Reply | Replies | 0 replies | 0 reply | Cancel reply | Report comment | Report
        Sort by newest | Sort by oldest | Newest | Oldest | Newest first | Oldest first | Most liked | Top comments | Best comments | Latest comments | Recent comments | Popular comments | All comments | Reader comments
        Readers' comments | User comments | Your comment | Your name | Your message | Name * | Email * | Website | Discussion | Discuss | Discuss this article | Discuss on forum | Talk to us | Go to comments | Jump to comments
        Skip to comments | Conversation | 0 likes | Letters to the editor | Send a letter to the editor | Submit a letter to the editor | Comment policy | Commenting policy | Community guidelines | Comment guidelines
        Read our comment policy | Loading comments | Please log in to comment | Write a letter | Comments powered by Disqus | Save my name | Your email address will not be published | Required fields are marked * | Thoughts?
        Agree? Disagree? | Vote | Vote now | Take our poll | Take the survey | Poll | View results | Have a question?
    """,
    "de": """
        0 Ergänzungen | 0 Ergänzung
        Kommentar | Kommentare | 0 Kommentare | 0 Kommentar | Keine Kommentare | Noch keine Kommentare | Kommentare anzeigen | Alle Kommentare | Alle Kommentare anzeigen | Kommentare lesen | Kommentare ansehen | Kommentare ausblenden
        Kommentare laden | Weitere Kommentare | Mehr Kommentare | Zu den Kommentaren | Zum Kommentar | Kommentar schreiben | Kommentar verfassen | Kommentar hinterlassen | Kommentar abgeben | Kommentar hinzufügen | Kommentieren
        Artikel kommentieren | Jetzt kommentieren | Schreiben Sie einen Kommentar | Schreibe einen Kommentar | Schreib einen Kommentar | Hinterlasse einen Kommentar | Hinterlassen Sie einen Kommentar | Antworten | Antwort
        Antwort abbrechen | Ihre Meinung | Deine Meinung | Ihre Meinung ist gefragt | Was meinen Sie? | Was meinst du? | Was denken Sie? | Was denkst du? | Was halten Sie davon? | Diskutieren Sie mit | Diskutiere mit
        Jetzt mitdiskutieren | Mitdiskutieren | Diskussion | Zur Diskussion | Zum Forum | Reden Sie mit | Leserkommentare | Leserbrief schreiben | Leserbriefe | Leserbrief | Die Kommentarfunktion ist geschlossen
        Kommentare sind geschlossen | Kommentare geschlossen | Kommentarfunktion deaktiviert | Melden | Neueste zuerst | Älteste zuerst | Sagen Sie uns Ihre Meinung | Sagen Sie Ihre Meinung | Debatte | Abstimmen
        Seien Sie der Erste, der kommentiert | Netiquette | Umfrage
    """,
    "fr": """
        Commentaire | Commentaires | 0 commentaires | 0 commentaire | Aucun commentaire | Pas de commentaire | Pas encore de commentaire | Voir les commentaires | Voir tous les commentaires | Lire les commentaires
        Afficher les commentaires | Masquer les commentaires | Tous les commentaires | Laisser un commentaire | Laissez un commentaire | Laissez votre commentaire | Ajouter un commentaire | Écrire un commentaire | Publier un commentaire
        Poster un commentaire | Déposer un commentaire | Commenter | Commenter cet article | Commentez | Commentez cet article | Réagir | Réagissez | Réactions | 0 réactions | Répondre | Annuler la réponse | Votre avis
        Votre avis nous intéresse | Donnez votre avis | Donner son avis | Vos réactions | Qu'en pensez-vous ? | Et vous, qu'en pensez-vous ? | Participer à la conversation | Participez à la discussion | Participez au débat
        Rejoignez la conversation | Les commentaires sont fermés | Commentaires fermés | Soyez le premier à commenter | Soyez le premier à réagir | Soyez le premier à laisser un commentaire | Contribuer | Voir les réactions | Sondage
        Je vote | Les commentaires sont clos
    """,
    "es": """
        Comentario | Comentarios | 0 comentarios | 0 comentario | Sin comentarios | No hay comentarios | Aún no hay comentarios | Ver comentarios | Ver los comentarios | Ver todos los comentarios | Leer comentarios | Mostrar comentarios
        Ocultar comentarios | Todos los comentarios | Deja un comentario | Dejar un comentario | Deja tu comentario | Deje un comentario | Deje su comentario | Dejanos tu comentario | Escribe un comentario | Escribe tu comentario
        Escribir comentario | Añadir comentario | Agregar comentario | Añade un comentario | Publicar comentario | Publicar un comentario | Enviar comentario | Comentar | Comenta | Comenta esta noticia | Comenta este artículo | Responder
        Cancelar respuesta | ¿Qué opinas? | ¿Y tú qué opinas? | ¿Qué opina usted? | ¿Tú qué opinas? | ¿Qué piensas? | ¿Qué te parece? | Tu opinión | Tu opinión nos importa | Danos tu opinión | Da tu opinión | Opina | Participa
        Participa en la conversación | Únete a la conversación | Únete al debate | Sé el primero en comentar | Sé el primero en opinar | Comentarios cerrados | Los comentarios están cerrados | Conversación | Debate | Encuesta | Vota
        Normas de participación | Más comentarios | Inicia sesión para comentar
    """,
    "it": """
        Commento | Commenti | 0 commenti | 0 commento | Nessun commento | Ancora nessun commento | Vedi commenti | Vedi i commenti | Vedi tutti i commenti | Leggi i commenti | Leggi tutti i commenti | Mostra commenti | Mostra i commenti
        Visualizza commenti | Tutti i commenti | Lascia un commento | Lascia il tuo commento | Lascia un commento qui sotto | Scrivi un commento | Scrivi il tuo commento | Aggiungi un commento | Aggiungi commento | Inserisci un commento
        Invia commento | Pubblica commento | Commenta | Commenta l'articolo | Commenta la notizia | Rispondi | Annulla risposta | Cosa ne pensi? | Che ne pensi? | Che cosa ne pensi? | E tu cosa ne pensi? | Voi cosa ne pensate?
        La tua opinione | Dicci la tua | Dì la tua | Di' la tua | Partecipa alla discussione | Unisciti alla conversazione | Partecipa al dibattito | Commenti chiusi | I commenti sono chiusi | Sii il primo a commentare | Sondaggio
        Accedi per commentare
    """,
    "pt": """
        Sem comentários | Nenhum comentário | Ver os comentários | Ver todos os comentários | Ler comentários | Ler os comentários | Todos os comentários | Deixe um comentário | Deixe seu comentário | Deixe o seu comentário
        Deixar um comentário | Escreva um comentário | Escreva seu comentário | Adicionar comentário | Adicione um comentário | Comente | Comente esta notícia | Comente aqui | Cancelar resposta | O que você acha? | O que achou?
        O que você achou? | E você, o que acha? | Qual a sua opinião? | Qual é a sua opinião? | Dê sua opinião | Dê a sua opinião | A sua opinião | Participe | Participe da conversa | Junte-se à conversa | Entre na conversa
        Seja o primeiro a comentar | Comentários encerrados | Os comentários estão encerrados | Comentários fechados | Enquete | Os comentários não representam a opinião | Faça login para comentar
    """,
    "nl": """
        Reactie | Reacties | 0 reacties | 0 reactie | Geen reacties | Nog geen reacties | Bekijk reacties | Bekijk alle reacties | Bekijk de reacties | Lees reacties | Lees de reacties | Toon reacties | Alle reacties | Toon alle reacties
        Reageer | Reageer op dit artikel | Reageren | Reageer nu | Plaats een reactie | Plaats reactie | Geef een reactie | Geef reactie | Laat een reactie achter | Schrijf een reactie | Laat je reactie achter | Beantwoorden | Antwoorden
        Wat vind jij? | Wat vindt u? | Wat denk jij? | Wat is jouw mening? | Wat is uw mening? | Jouw mening | Geef je mening | Praat mee | Discussieer mee | Doe mee aan de discussie | Discussie | Reacties zijn gesloten
        Reageren is niet mogelijk | Wees de eerste die reageert | Wees de eerste om te reageren | Log in om te reageren | Stem
    """,
    "sv no da": """
        Kommentera | Kommentera artikeln | 0 kommentarer | Kommentarer | Inga kommentarer | Visa kommentarer | Visa alla kommentarer | Läs kommentarer | Läs kommentarerna | Alla kommentarer | Skriv en kommentar | Skriv kommentar
        Lämna en kommentar | Lägg till en kommentar | Svara | Vad tycker du? | Vad tycker du om detta? | Diskutera | Delta i diskussionen | Delta i samtalet | Säg vad du tycker | Tyck till | Kommentarerna är stängda
        Kommentarer är stängda | Var först med att kommentera | Bli först med att kommentera | Ingen kommentarer | Ingen kommentarer ennå | Vis kommentarer | Vis alle kommentarer | Se kommentarer | Les kommentarer | Les kommentarene
        Alle kommentarer | Kommenter | Legg igjen en kommentar | Legg inn en kommentar | Legg til en kommentar | Hva mener du? | Hva synes du? | Si din mening | Delta i debatten | Bli med i samtalen | Bli med i debatten
        Kommentarfeltet er stengt | Vær den første til å kommentere | Læs kommentarer | Læs kommentarerne | Efterlad en kommentar | Tilføj kommentar | Tilføj en kommentar | Hvad mener du? | Hvad synes du? | Deltag i debatten
        Deltag i samtalen | Sig din mening | Giv din mening til kende | Debat | Debatt | Kommentarer er lukket | Der er lukket for kommentarer | Vær den første til at kommentere | Afstemning | Svar
    """,
    "fi": """
        Kommentti | Kommentit | 0 kommenttia | 0 kommentti | Ei kommentteja | Näytä kommentit | Lue kommentit | Näytä kaikki kommentit | Kaikki kommentit | Kommentoi | Kommentoi juttua | Kommentoi artikkelia | Jätä kommentti
        Kirjoita kommentti | Lisää kommentti | Vastaa | Mitä mieltä olet? | Mitä mieltä sinä olet? | Keskustelu | Keskustele | Osallistu keskusteluun | Liity keskusteluun | Kommentointi on suljettu | Kommentit on suljettu
        Ole ensimmäinen kommentoija | Kerro mielipiteesi
    """,
    "pl": """
        Komentarz | Komentarze | 0 komentarzy | 0 komentarze | 0 komentarz | Brak komentarzy | Zobacz komentarze | Zobacz wszystkie komentarze | Pokaż komentarze | Pokaż wszystkie komentarze | Czytaj komentarze | Wszystkie komentarze
        Dodaj komentarz | Dodaj swój komentarz | Napisz komentarz | Zostaw komentarz | Skomentuj | Skomentuj artykuł | Komentuj | Odpowiedz | Anuluj odpowiedź | Co o tym sądzisz? | Co sądzisz? | Co myślisz? | Co o tym myślisz?
        Jakie jest Twoje zdanie? | Twoja opinia | Wyraź swoją opinię | Podziel się opinią | Dołącz do dyskusji | Weź udział w dyskusji | Dyskusja | Dyskutuj | Komentarze zamknięte | Komentowanie wyłączone
        Możliwość komentowania została wyłączona | Bądź pierwszy! Skomentuj | Bądź pierwszy, dodaj komentarz | Opinie | Ankieta | Zagłosuj | Sonda | Zaloguj się, aby skomentować
    """,
    "cs sk": """
        Komentáře | Komentář | 0 komentářů | 0 komentáře | Žádné komentáře | Zobrazit komentáře | Zobrazit všechny komentáře | Číst komentáře | Přidat komentář | Přidejte komentář | Napsat komentář | Napište komentář | Okomentovat
        Komentovat | Vstoupit do diskuse | Vstoupit do diskuze | Diskuse | Diskuze | Přidat příspěvek | Odpovědět | Co si o tom myslíte? | Co si myslíte? | Váš názor | Jaký je váš názor? | Zapojte se do diskuse | Zapojte se do diskuze
        Diskuse je uzavřena | Komentáře jsou uzavřeny | Buďte první, kdo přidá komentář | Anketa | 0 komentárov | Žiadne komentáre | Zobraziť všetky komentáre | Čítať komentáre | Pridajte komentár | Napísať komentár | Diskusia
        Vstúpiť do diskusie | Odpovedať | Aký je váš názor? | Zapojte sa do diskusie | Komentáre sú uzavreté
    """,
    "hu": """
        Hozzászólás | Hozzászólások | 0 hozzászólás | Nincs hozzászólás | Nincsenek hozzászólások | Hozzászólok | Szólj hozzá | Szóljon hozzá | Hozzászólás írása | Írj hozzászólást | Írjon hozzászólást | Komment | Kommentek | 0 komment
        Kommentelek | Kommentek megtekintése | Hozzászólások megtekintése | Összes hozzászólás | Válasz | Mi a véleménye? | Mi a véleményed? | Ön mit gondol? | Te mit gondolsz? | Mondd el a véleményed | Csatlakozz a beszélgetéshez
        A hozzászólások lezárva | Vélemények
    """,
    "ro": """
        Comentarii | Comentariu | 0 comentarii | 0 comentariu | Niciun comentariu | Nu există comentarii | Vezi comentariile | Vezi comentarii | Vezi toate comentariile | Citește comentariile | Toate comentariile | Lasă un comentariu
        Lăsați un comentariu | Adaugă un comentariu | Adaugă comentariu | Scrie un comentariu | Comentează | Comentați | Răspunde | Anulează răspunsul | Ce părere ai? | Ce părere aveți? | Tu ce crezi? | Ce crezi? | Părerea ta
        Spune-ți părerea | Spuneți-vă părerea | Intră în conversație | Alătură-te conversației | Comentariile sunt închise | Fii primul care comentează | Sondaj
    """,
    "bg mk": """
        Коментар | Коментари | 0 коментара | 0 коментар | Няма коментари | Виж коментарите | Вижте коментарите | Виж всички коментари | Прочети коментарите | Всички коментари | Остави коментар | Оставете коментар | Напиши коментар
        Напишете коментар | Добави коментар | Добавете коментар | Коментирай | Коментирайте | Отговори | Отговор | Какво мислите? | Какво мислиш? | Какво е вашето мнение? | Вашето мнение | Вашият коментар | Включете се в дискусията
        Включи се в дискусията | Коментарите са затворени | Бъдете първият, който ще коментира | Анкета | Нема коментари | Прикажи коментари | Прочитај ги коментарите | Што мислите? | Кажете го вашето мислење | 0 коментари
        Вклучете се во дискусијата
    """,
    "el": """
        Σχόλιο | Σχόλια | 0 σχόλια | 0 σχόλιο | Κανένα σχόλιο | Δεν υπάρχουν σχόλια | Δείτε τα σχόλια | Δείτε όλα τα σχόλια | Διαβάστε τα σχόλια | Εμφάνιση σχολίων | Όλα τα σχόλια | Αφήστε ένα σχόλιο | Αφήστε σχόλιο | Αφήστε το σχόλιό σας
        Γράψτε ένα σχόλιο | Γράψτε το σχόλιό σας | Γράψε το σχόλιό σου | Προσθήκη σχολίου | Σχολιάστε | Σχολίασε | Απάντηση | Απαντήστε | Ποια είναι η γνώμη σας; | Τι γνώμη έχετε; | Η γνώμη σας | Πείτε μας τη γνώμη σας
        Συμμετέχετε στη συζήτηση | Συμμετάσχετε στη συζήτηση | Τα σχόλια είναι κλειστά
    """,
    "ru": """
        Комментарий | 0 комментариев | 0 комментария | 0 комментарий | Нет комментариев | Комментариев нет | Комментариев пока нет | Пока нет комментариев | Комментариев: 0 | Показать комментарии | Посмотреть комментарии
        Смотреть комментарии | Читать комментарии | Все комментарии | Показать все комментарии | Скрыть комментарии | Загрузить комментарии | Оставить комментарий | Оставьте комментарий | Оставьте свой комментарий
        Оставить первый комментарий | Оставьте первый комментарий | Оставьте отзыв | Написать комментарий | Напишите комментарий | Напишите свой комментарий | Добавить комментарий | Добавьте комментарий | Прокомментировать
        Комментировать | Комментируйте | Ответить | Отменить ответ | Обсудить | Обсуждение | Обсудить новость | Обсудить статью | Обсудить на форуме | Ваше мнение | Что вы думаете? | Что вы думаете об этом? | А что думаете вы?
        А вы что думаете? | А как считаете вы? | Как вы считаете? | Что думаете? | Каково ваше мнение? | Какое ваше мнение? | Каково ваше мнение по этой теме? | Какое у вас мнение? | Выскажите свое мнение | Поделитесь своим мнением
        Поделитесь мнением | Поделиться мнением | Высказать мнение | Присоединяйтесь к обсуждению | Присоединиться к обсуждению | Присоединяйтесь к дискуссии | Примите участие в обсуждении | Участвуйте в обсуждении | Начать обсуждение
        Комментарии закрыты | Комментирование закрыто | Комментарии отключены | Ваш комментарий | Ваше имя | Будьте первым, кто оставит комментарий | Будьте первым | Станьте первым | Опрос | Голосовать | Проголосовать | Отзывы
        Войдите, чтобы оставить комментарий | Авторизуйтесь, чтобы оставить комментарий | Правила комментирования | Пожаловаться
    """,
    "uk": """
        Коментарі | 0 коментарів | 0 коментарі | Немає коментарів | Коментарів немає | Показати коментарі | Переглянути коментарі | Дивитися коментарі | Читати коментарі | Усі коментарі | Всі коментарі | Залишити коментар
        Залиште коментар | Залишіть коментар | Залишити перший коментар | Написати коментар | Напишіть коментар | Додати коментар | Додайте коментар | Коментувати | Прокоментувати | Відповісти | Обговорити | Обговорення | Ваша думка
        Що ви думаєте? | А що думаєте ви? | Як ви вважаєте? | Яка ваша думка? | Яка ваша думка з цього приводу? | Поділіться своєю думкою | Поділіться думкою | Долучайтеся до обговорення | Приєднуйтесь до обговорення
        Долучитися до обговорення | Коментарі закрито | Коментування закрито | Коментарі вимкнено | Опитування | Голосувати | Будьте першим, хто залишить коментар
    """,
    "be": """
        Каментары | Каментар | 0 каментароў | Няма каментароў | Пакінуць каментар | Пакіньце каментар | Дадаць каментар | Напісаць каментар | Паказаць каментары | Каментаваць | Абмеркаваць | Адказаць | Што вы думаеце? | Ваша меркаванне
        Далучайцеся да абмеркавання | Чытаць каментары
    """,
    "tr": """
        Yorum | Yorumlar | 0 yorum | Yorum yok | Henüz yorum yok | Henüz yorum yapılmamış | Yorumları gör | Yorumları göster | Yorumları oku | Tüm yorumlar | Tüm yorumları gör | Yorum yap | Yorum yaz | Yorum yapın | Yorum ekle
        Yorum bırak | Yorum bırakın | Yorumunuzu yazın | Yorumunuz | İlk yorumu sen yap | İlk yorumu siz yapın | İlk yorumu yap | İlk yorumu yazan siz olun | Cevapla | Yanıtla | Ne düşünüyorsunuz? | Siz ne düşünüyorsunuz?
        Sen ne düşünüyorsun? | Fikriniz nedir? | Bu konuda ne düşünüyorsunuz? | Görüşleriniz | Görüşlerinizi paylaşın | Fikrinizi paylaşın | Tartışmaya katıl | Tartışmaya katılın | Sohbete katıl | Yorumlar kapalı | Yorumlara kapalı
        Anket | Oy ver
    """,
    "az tk": """
        Şərh | Şərhlər | 0 şərh | Şərh yoxdur | Şərh yaz | Şərh yazın | Şərh bildir | Şərh əlavə et | Şərhlərə bax | Rəy bildir | Rəy yaz | Rəylər | İlk şərhi siz yazın | İlk şərhi yaz | Siz nə düşünürsünüz? | Nə düşünürsünüz?
        Fikriniz nədir? | Fikrinizi bildirin | Müzakirəyə qoşulun | Cavab ver | Teswirler | Teswir | Teswir ýaz | Teswir ýazyň | Teswir goşuň | Teswirleri gör | Siz näme pikir edýärsiňiz? | Pikiriňizi paýlaşyň
    """,
    "kk ky": """
        Пікір | Пікірлер | 0 пікір | Пікір жоқ | Пікір қалдыру | Пікір қалдырыңыз | Пікір жазу | Пікіріңізді қалдырыңыз | Пікіріңізді жазыңыз | Пікірлерді көру | Алғашқы болып пікір қалдырыңыз | Сіз қалай ойлайсыз? | Сіздің пікіріңіз
        Сіздің пікіріңіз қандай? | Талқылауға қосылыңыз | Жауап беру | Комментарий қалдыру | Пікір білдіру | Комментарийлер | Комментарий жазуу | Комментарий калтыруу | Комментарий калтырыңыз | Пикир | Пикирлер | Пикир калтыруу
        Пикир жазуу | Пикириңизди калтырыңыз | Пикириңизди жазыңыз | Сиз кандай ойлойсуз? | Сиздин пикириңиз | Жооп берүү | Талкууга кошулуңуз | Пикир калтырыңыз
    """,
    "uz tg": """
        Izoh | Izohlar | 0 izoh | 0 ta izoh | Izoh yo'q | Izoh qoldirish | Izoh qoldiring | Izoh yozish | Izoh yozing | Fikr bildiring | Fikr bildirish | Fikr qoldiring | Fikringizni qoldiring | Izohlarni ko'rish
        Birinchi bo'lib izoh qoldiring | Siz nima deb o'ylaysiz? | Sizning fikringiz | Fikringiz qanday? | Muhokamaga qo'shiling | Javob berish | Изоҳ | Изоҳлар | 0 изоҳ | Изоҳ қолдириш | Изоҳ қолдиринг | Изоҳ ёзиш | Фикр билдиринг
        Фикр билдириш | Фикр қолдиринг | Фикрингизни қолдиринг | Сизнинг фикрингиз | Сиз нима деб ўйлайсиз? | Муҳокамага қўшилинг | Шарҳ | Шарҳҳо | Шарҳ гузоред | Шарҳ нависед | Назари худро нависед | Назари шумо | Назари шумо чист?
        Фикри худро нависед | Шумо чӣ фикр доред? | Ба баҳс ҳамроҳ шавед | Эзоҳ | Эзоҳ гузоред | Назар диҳед | Назарҳо
    """,
    "fa": """
        نظر | نظرات | نظر شما | نظرات شما | 0 نظر | بدون نظر | نظر بدهید | نظر خود را بنویسید | نظر خود را ثبت کنید | نظر شما چیست؟ | ارسال نظر | ثبت نظر | دیدگاه | دیدگاه‌ها | دیدگاه شما | دیدگاه خود را بنویسید | ارسال دیدگاه
        ثبت دیدگاه | نمایش نظرات | دیدگاهتان را بنویسید | نظرات کاربران | نظرات بینندگان | اولین نظر را بنویسید | اولین نفری باشید که نظر می‌دهید | پاسخ | شما چه فکر می‌کنید؟ | در بحث شرکت کنید | دیدگاه خود را ثبت کنید
    """,
    "ar": """
        تعليق | تعليقات | التعليقات | 0 تعليقات | 0 تعليق | لا توجد تعليقات | لا تعليقات | عرض التعليقات | شاهد التعليقات | اقرأ التعليقات | كل التعليقات | اترك تعليقا | اترك تعليقًا | اترك تعليقك | أضف تعليقا | أضف تعليقًا | أضف تعليق
        أضف تعليقك | اكتب تعليقك | اكتب تعليقا | أرسل تعليقك | علق | علّق | إضافة تعليق | التعليق | رد | الرد | إلغاء الرد | ما رأيك؟ | ما رأيكم؟ | ما هو رأيك؟ | ما رأيك في هذا الموضوع؟ | شاركنا رأيك | شاركونا رأيكم | شارك برأيك
        شاركنا برأيك | رأيك يهمنا | انضم إلى النقاش | انضم إلى المحادثة | شارك في النقاش | التعليقات مغلقة | كن أول من يعلق | كن أول من يعلّق | استطلاع | صوّت الآن
    """,
    "he": """
        תגובה | תגובות | 0 תגובות | אין תגובות | הוסף תגובה | הוסיפו תגובה | כתוב תגובה | כתבו תגובה | הגב | הגיבו | הצג תגובות | לכל התגובות | כל התגובות | לצפייה בתגובות | השאירו תגובה | תגובה חדשה | מה דעתכם? | מה דעתך?
        מה אתם חושבים? | הצטרפו לדיון | הצטרפו לשיחה | היו הראשונים להגיב | התגובות סגורות | לתגובות
    """,
    "ur hi bn": """
        تبصرہ | تبصرے | 0 تبصرے | تبصرہ کریں | اپنا تبصرہ لکھیں | تبصرے دیکھیں | اپنی رائے دیں | آپ کی رائے | آپ کی کیا رائے ہے؟ | آپ کا کیا خیال ہے؟ | کوئی تبصرہ نہیں | कमेंट | कमेंट्स | टिप्पणी | टिप्पणियां | 0 टिप्पणियां | कमेंट करें
        टिप्पणी करें | टिप्पणी लिखें | अपनी टिप्पणी दें | अपनी राय दें | आपकी राय | आपकी राय क्या है? | आप क्या सोचते हैं? | आपका क्या कहना है? | सभी टिप्पणियां देखें | कमेंट देखें | मन्तव्य | মন্তব্য | মন্তব্য করুন | 0 মন্তব্য
        মন্তব্য লিখুন | মন্তব্য দেখুন | সব মন্তব্য | আপনার মতামত | আপনার মতামত দিন | মতামত দিন | মতামত | আপনার মতামত জানান | আপনার মন্তব্য | আপনি কী ভাবছেন? | কোনো মন্তব্য নেই
    """,
    "zh": """
        评论 | 0条评论 | 0 条评论 | 0评论 | 查看评论 | 查看全部评论 | 查看所有评论 | 查看更多评论 | 全部评论 | 最新评论 | 热门评论 | 精彩评论 | 发表评论 | 发布评论 | 写评论 | 我要评论 | 我来说两句 | 我有话说 | 网友评论 | 用户评论 | 暂无评论 | 还没有评论 | 没有评论 | 参与评论 | 参与讨论 | 加入讨论 | 加入对话 | 抢沙发 | 快来抢沙发 | 留言 | 留言板 | 我要留言 | 回复
        你怎么看? | 您怎么看？ | 您的看法？ | 你有什么看法？ | 您对此有何看法？ | 你的看法是什么？ | 說說你的看法 | 说说你的看法 | 评论已关闭 | 登录后评论 | 評論 | 查看評論 | 發表評論 | 發表意見 | 留下評論 | 留下评论 | 發佈評論 | 0則留言 | 0 則留言 | 0 則評論 | 加入討論 | 你怎麼看？ | 您怎麼看？ | 回應 | 回覆 | 投票
    """,
    "ja": """
        コメント | コメント0件 | 0件のコメント | 0 件のコメント | コメントする | コメントを書く | コメントを書き込む | コメントを見る | コメントを読む | すべてのコメント | すべてのコメントを見る | コメントを表示 | コメントを残す | コメントを投稿 | コメントを投稿する | コメント一覧 | コメントはありません | コメントはまだありません | 最初のコメントを投稿 | 返信 | 返信する | 返信をキャンセル
        あなたの意見は？ | あなたはどう思いますか？ | どう思いますか？ | ご意見をお聞かせください | ご意見・ご感想 | 意見を投稿する | 会話に参加する | 議論に参加する | コメント欄 | ログインしてコメント | みんなのコメント | アンケート | 投票する
    """,
    "ko": """
        댓글 | 댓글 0개 | 0개의 댓글 | 댓글 보기 | 댓글보기 | 댓글 전체보기 | 모든 댓글 보기 | 댓글 더보기 | 댓글 쓰기 | 댓글쓰기 | 댓글 달기 | 댓글 남기기 | 댓글을 남겨주세요 | 댓글 작성 | 댓글 입력 | 첫 댓글을 남겨보세요 | 첫 번째 댓글을 남겨주세요 | 답글 | 답글 쓰기 | 의견 | 의견 쓰기 | 의견 남기기 | 어떻게 생각하세요? | 어떻게 생각하십니까? | 여러분의 생각은?
        당신의 의견은? | 토론 참여 | 대화에 참여하기 | 대화 참여하기 | 이 기사에 대한 의견 | 로그인 후 댓글 | 기사에 대한 의견 | 추천해요 | 후속기사 원해요 | 설문조사 | 투표하기
    """,
    "id ms": """
        0 komentar | Belum ada komentar | Tidak ada komentar | Lihat komentar | Lihat semua komentar | Baca komentar | Tulis komentar | Tulis komentar Anda | Tinggalkan komentar | Tinggalkan balasan | Beri komentar | Berikan komentar
        Tambahkan komentar | Kirim komentar | Komentari | Balas | Bagaimana menurut Anda? | Bagaimana menurutmu? | Apa pendapat Anda? | Apa pendapatmu? | Pendapat Anda | Ikuti diskusi | Gabung diskusi | Bergabung dalam percakapan
        Jadilah yang pertama berkomentar | Komentar ditutup | Semua komentar | Komen | Lihat komen | Tinggalkan komen | Tulis komen | Beri komen anda | Apa pendapat anda tentang topik ini? | Sertai perbincangan | Tiada komen | 0 komen
        Ruangan komen
    """,
    "vi": """
        Bình luận | 0 bình luận | Chưa có bình luận | Xem bình luận | Xem tất cả bình luận | Xem thêm bình luận | Viết bình luận | Gửi bình luận | Để lại bình luận | Thêm bình luận | Ý kiến | Ý kiến bạn đọc | Ý kiến của bạn
        Ý kiến độc giả | Gửi ý kiến | Gửi ý kiến của bạn | Trả lời | Bạn nghĩ gì? | Bạn nghĩ sao? | Bạn nghĩ gì về vấn đề này? | Ý kiến của bạn là gì? | Tham gia thảo luận | Tham gia bình luận | Hãy là người đầu tiên bình luận
        Bình luận của bạn
    """,
    "th": """
        ความคิดเห็น | 0 ความคิดเห็น | แสดงความคิดเห็น | ดูความคิดเห็น | ดูความคิดเห็นทั้งหมด | อ่านความคิดเห็น | เขียนความคิดเห็น | ร่วมแสดงความคิดเห็น | เพิ่มความคิดเห็น | ฝากความคิดเห็น | คอมเมนต์ | คุณคิดอย่างไร | คุณคิดเห็นอย่างไร
        ตอบกลับ | ร่วมสนทนา | ความเห็น | แสดงความเห็น | ไม่มีความคิดเห็น | โหวต
    """,
    "ka hy": """
        კომენტარი | კომენტარები | 0 კომენტარი | კომენტარის დატოვება | დატოვე კომენტარი | დატოვეთ კომენტარი | დაწერე კომენტარი | კომენტარის დამატება | კომენტარების ნახვა | რას ფიქრობთ? | თქვენი აზრი | პასუხი | კომენტარი არ არის
        Մեկնաբանություն | Մեկնաբանություններ | 0 մեկնաբանություն | Մեկնաբանել | Թողնել մեկնաբանություն | Թողեք մեկնաբանություն | Գրել մեկնաբանություն | Ավելացնել մեկնաբանություն | Տեսնել մեկնաբանությունները | Ի՞նչ եք կարծում | Ձեր կարծիքը
        Պատասխանել
    """,
    "sr hr sl": """
        0 komentara | Nema komentara | Pogledaj komentare | Pogledajte komentare | Vidi komentare | Prikaži komentare | Pročitaj komentare | Svi komentari | Pogledaj sve komentare | Ostavi komentar | Ostavite komentar | Pošalji komentar
        Pošaljite komentar | Napiši komentar | Napišite komentar | Dodaj komentar | Komentiraj | Komentariši | Odgovori | Šta mislite? | Što mislite? | Šta vi mislite? | Što vi mislite? | Koje je vaše mišljenje? | Vaše mišljenje
        Uključite se u raspravu | Uključite se u diskusiju | Pridružite se razgovoru | Komentari su zatvoreni | Budite prvi i ostavite komentar | Оставите коментар | Пошаљи коментар | Пошаљите коментар | Прикажи коментаре | Сви коментари
        Шта мислите? | Шта ви мислите? | Ваше мишљење | Одговори: | Додај коментар | Погледај коментаре | Ni komentarjev | Prikaži komentarje | Vsi komentarji | Preberi komentarje | Kaj menite? | Kaj mislite? | Vaše mnenje
        Oddaj komentar | Napišite svoj komentar | Pridružite se razpravi | 0 komentarjev | Komentarji
    """,
    "lt lv et": """
        Komentarai | Komentaras | Komentarų nėra | Komentuoti | Rašyti komentarą | Palikti komentarą | Palikite komentarą | Parašykite komentarą | Skaityti komentarus | Rodyti komentarus | Visi komentarai | Ką manote? | Ką jūs manote?
        Jūsų nuomonė | Prisijunkite prie diskusijos | Atsakyti | Komentārs | 0 komentāri | Nav komentāru | Komentēt | Pievienot komentāru | Rakstīt komentāru | Atstāt komentāru | Lasīt komentārus | Skatīt komentārus | Ko jūs domājat?
        Kāds ir jūsu viedoklis? | Jūsu viedoklis | Pievienojies diskusijai | Atbildēt | Kommentaarid | Kommentaar | 0 kommentaari | Kommentaare pole | Kommenteeri | Lisa kommentaar | Jäta kommentaar | Kirjuta kommentaar | Loe kommentaare
        Vaata kommentaare | Mida sina arvad? | Mida te arvate? | Sinu arvamus | Liitu aruteluga | Vasta
    """,
    "sq ca": """
        Koment | Komente | 0 komente | Lini një koment | Lër një koment | Shto koment | Shkruaj koment | Shiko komentet | Komento | Çfarë mendoni? | Çfarë mendoni ju? | Mendimi juaj | Përgjigju | Bashkohuni në diskutim | Comentaris
        Comentari | 0 comentaris | Sense comentaris | Deixa un comentari | Escriu un comentari | Afegeix un comentari | Mostra els comentaris | Veure comentaris | Veure els comentaris | Comenta-ho | Respon | Què en penses?
        Què en penseu? | La teva opinió | Uneix-te a la conversa | Participa en la conversa | Comentaris tancats
    """,
}

OPENINGS = {
    "en": """
        Leave a comment | Leave a reply | Leave your comment | Leave us a comment | Leave the first | Post a comment | Add a comment | Add your comment | Write a comment | Be the first to comment | Be the first to leave
        Be the first to post | Be the first to share | Join the conversation | Join the discussion | Join the debate | Join in the | Start the conversation | Have your say | Have you got a story | Have you been affected
        Do you have a story | Do you have a tip | Do you have a question | Do you know more | Got a story | Got a tip | Got a news tip | Got something to say | Have a story | Have a tip | Have a news tip | What do you think of
        What do you think about | What is your opinion | What is your view | What's your opinion | What's your take | What's your view | What are your thoughts | Tell us what | Tell us your | Tell us about your | Tell us in the
        Let us know what | Let us know in | Let us know your | Let us know if | Let me know in | Let me know what | Share your thoughts | Share your opinion | Share your view | Share your views | Share your comments | Share your feedback
        Share your story with | Share your experience | Comment below | Comment on this | Comments are | Comments on this | Comments have been | Comments may be | Comments will be | Comments that | Comments powered | Comments posted
        Commenting on this | Commenting is | Please leave a comment | Please read our comment | Please be respectful | Sound off in | You must be logged | You must log in | You must be signed | You need to be logged | You need to log in
        Please log in or | Sign in to comment | Sign in to join | Sign in to leave | Log in to comment | Log in or register | Login to comment | Login to post | Your email address will not | Required fields are | Save my name
        Notify me of | This site uses Akismet | We'd love to hear | We would love to hear | We'd like to hear | Send us your | Send a letter | Send letters | Submit a letter | To comment on | To leave a comment | To post a comment
        To join the conversation | Email us at | Email your | Contact us at | Read our comment | View all comments | View 0 | See all 0 | Show 0 | Show all 0 | Read all 0 | Load 0 | Agree or disagree
        Please enable JavaScript to view the comments | Have something to say
    """,
    "de": """
        Schreiben Sie | Schreiben Sie uns | Schreibe einen | Schreib uns | Schreibt uns | Hinterlasse | Hinterlassen Sie | Diskutieren Sie | Diskutiere mit | Diskutiert mit | Was denken Sie | Was meinen Sie | Was meinst du | Was denkst du
        Was halten Sie | Ihre Meinung ist | Sagen Sie uns | Sag uns | Teilen Sie uns | Reden Sie mit | Seien Sie der | Sei der Erste | Kommentare sind | Kommentieren Sie | Die Kommentarfunktion | Die Kommentare | Melden Sie sich an, um
        Bitte melden Sie sich | Bitte loggen Sie | Bitte beachten Sie unsere | Sie müssen angemeldet | Um zu kommentieren | Alle 0 Kommentare | Deine E-Mail-Adresse wird nicht | Ihre E-Mail-Adresse wird nicht | Haben Sie Fragen
        Haben Sie Anregungen | Stimmen Sie ab | Schicken Sie uns | Senden Sie uns | Ihr Kommentar
    """,
    "fr": """
        Laissez un commentaire | Laissez votre | Laissez-nous | Laisser un | Qu'en pensez-vous | Que pensez-vous | Donnez votre avis | Donnez-nous votre | Dites-nous | Participez au | Rejoignez la conversation | Soyez le premier
        Soyez la première | Réagissez | Les commentaires sont | Les commentaires ne | Connectez-vous pour | Vous devez être connecté | Votre adresse e-mail ne sera | Votre adresse de messagerie ne | Partagez votre avis | Partagez vos
        Écrivez-nous | Pour commenter | Pour réagir | Voir les 0 | Pour pouvoir commenter
    """,
    "es": """
        Deja un | Deja tu | Déjanos | Deje su | Escribe tu | Escribe un comentario | Escríbenos | ¿Qué opinas | ¿Qué te parece | ¿Qué piensas | ¿Cuál es tu opinión | ¿Tienes alguna | ¿Estás de acuerdo | Danos tu | Dinos | Cuéntanos
        Contanos | Comparte tu opinión | Comparte tus | Únete a la | Sé el primero | Sea el primero | Los comentarios están | Los comentarios son | Para comentar | Para poder comentar | Inicia sesión para | Debes iniciar sesión
        Tu dirección de correo | Comenta en | Ver los 0 | Ver 0 | Opina sobre
    """,
    "it": """
        Lascia un | Lascia il tuo | Lasciate un | Scrivi il tuo | Scrivi un commento | Scrivici | Cosa ne pensi | Cosa ne pensate | Che ne pensi | Qual è la tua | Voi cosa ne | Dicci | Diteci | Facci sapere | Fateci sapere
        Partecipa alla | Unisciti alla conversazione | Sii il primo | Commenta per primo | I commenti sono | I commenti a questo | Per commentare | Devi essere connesso | Il tuo indirizzo email | Condividi la tua opinione
        Leggi tutti i 0
    """,
    "pt": """
        Deixe um | Deixe seu | Deixe o seu | Deixe a sua | Deixe sua | Escreva seu | O que você acha | O que você achou | O que achou | Qual a sua opinião | Qual é a sua opinião | Qual sua opinião | Dê a sua | Dê sua | Conte para nós
        Conte-nos | Diga-nos | Participe da conversa | Seja o primeiro | Os comentários são | Os comentários não | Os comentários estão | Faça login para | Comente abaixo | Compartilhe sua opinião | O seu endereço de e-mail
        Ver todos os 0 | Envie sua | Envie seu comentário
    """,
    "nl sv no da": """
        Laat een reactie | Laat ons weten | Wat vind jij | Wat vindt u | Geef je mening | Praat mee | Reageer op | Reageren op | Wees de eerste | Discussieer mee | Je e-mailadres wordt | Reacties zijn | Vad tycker du | Vad tror du
        Säg vad du | Tyck till | Lämna en kommentar | Skriv en kommentar | Kommentera | Logga in för att kommentera | Hva mener du | Hva synes du | Hva tenker du | Legg igjen | Si din mening | Bli med i debatten | Hvad mener du
        Hvad synes du | Skriv din | Deltag i debatten | Kommenter | Log ind for at | Logg inn for å | Din e-mailadresse vil | Din e-postadress | Har du tips | Har du et tip | Tips oss | Tip os | Tipsa oss | Tip de redactie
        Heb je een tip | Heeft u een tip
    """,
    "fi hu": """
        Mitä mieltä | Jätä kommentti | Osallistu keskusteluun | Kerro mielipiteesi | Kerro kommenteissa | Kirjaudu sisään kommentoidaksesi | Lähetä juttuvinkki | Mi a véleménye | Mi a véleményed | Ön mit gondol | Te mit gondolsz
        Szólj hozzá | Szóljon hozzá | Írd meg | Írja meg | Mondd el | Mondja el véleményét | Jelentkezz be a kommenteléshez | Hozzászóláshoz
    """,
    "pl": """
        Co o tym sądzisz | Co sądzisz o | Co myślisz o | Co o tym myślisz | Jakie jest Twoje | Napisz komentarz | Napisz do nas | Napisz w komentarzu | Zostaw komentarz | Dodaj komentarz | Dołącz do dyskusji | Weź udział w | Bądź pierwszy
        Bądź pierwszą | Podziel się swoją | Podziel się opinią | Wyraź swoją | Daj znać w | Czekamy na Wasze | Piszcie w komentarzach | Komentarze są | Możliwość komentowania | Zaloguj się, aby | Twój adres e-mail nie | Masz ciekawy temat
        Zobacz wszystkie 0 | Masz dla nas temat
    """,
    "cs sk": """
        Co si o tom | Co si myslíte | Jaký je váš názor | Napište nám | Napište svůj | Napište komentář | Přidejte svůj | Přidejte komentář | Zapojte se | Vstupte do diskuse | Buďte první | Podělte se o | Diskuse je | Diskuze je
        Pro vkládání komentářů | Aký je váš názor | Napíšte svoj | Pridajte svoj | Pridajte komentár | Zapojte sa | Podeľte sa o | Diskusia je | Prihláste sa a diskutujte
    """,
    "ro el sq": """
        Lasă un comentariu | Lasă-ne | Lăsați un comentariu | Ce părere | Care este părerea ta | Spune-ne | Spuneți-ne | Spune-ți părerea | Scrie-ne | Adaugă un comentariu | Intră în discuție | Fii primul care | Adresa ta de email nu
        Comentariile sunt | Αφήστε το | Αφήστε ένα | Γράψτε το | Γράψτε μας | Ποια είναι η γνώμη | Πείτε μας | Πες μας | Συμμετέχετε στη | Πείτε τη γνώμη | Η ηλ. διεύθυνση σας | Lini një koment | Çfarë mendoni | Na tregoni
        Shkruani komentin
    """,
    "bg mk": """
        Оставете коментар | Остави коментар | Напишете коментар | Напиши коментар | Добавете коментар | Какво мислите | Какво мислиш | Какво е вашето | Кажете ни | Споделете мнението | Сподели мнението | Сподели мнение | Бъдете първият
        Вашият имейл адрес | Трябва да влезете | За да коментирате | Изпратете ни | Што мислите | Кажете го | Напишете го
    """,
    "ru": """
        Оставьте комментарий | Оставьте свой | Оставить комментарий | Оставляйте | Напишите в комментариях | Напишите нам | Пишите в комментариях | Пишите нам | Напишите свой | Что вы думаете | Что думаете | А как вы | Как вы считаете
        Как вы думаете | Каково ваше | Какое ваше | Какое у вас | Выскажите свое | Высказывайте | Делитесь своим | Поделитесь своим | Поделитесь мнением | Поделитесь вашим | Присоединяйтесь к обсуждению | Присоединяйтесь к дискуссии
        Будьте первыми | Станьте первым | Чтобы оставить комментарий | Чтобы оставлять | Чтобы комментировать | Для комментирования | Для добавления комментари | Комментарии закрыты | Комментарии отключены | Комментарии к
        Комментировать могут | Комментировать статью | Комментарии могут | Комментарии проходят | Войдите, чтобы | Авторизуйтесь, чтобы | Ваш e-mail не будет | Ваш адрес email не будет | Расскажите в комментариях | Расскажите нам
        Обсудить на | Обсуждаем в | Обсудите | Ждем ваши | Ждем ваших | Есть что рассказать | Стали очевидцем | Стали свидетелем | Если вы стали | Если вам есть | Хотите поделиться | Показать еще 0 | Читать все 0 | Посмотреть все 0
    """,
    "uk be": """
        Залиште коментар | Залишіть коментар | Залишайте | Напишіть у коментарях | Пишіть у | Пишіть в коментарях | Що ви думаєте | А що ви | Як ви вважаєте | Яка ваша | Поділіться своєю | Поділіться думкою | Поділіться своїм
        Долучайтеся до обговорення | Приєднуйтесь до обговорення | Будьте першим | Щоб залишити | Щоб коментувати | Коментарі закрито | Коментувати можуть | Увійдіть, щоб | Розкажіть нам | Обговоріть | Стали свідком | Пакіньце каментар
        Што вы думаеце | А вы што | Напішыце нам | Падзяліцеся сваім
    """,
    "tr az tk": """
        Yorum yapmak | Yorum yap | Yorumunuzu | Yorumlarınızı | İlk yorumu | Siz bu konuda | Bu konuda ne | Fikrinizi | Görüşlerinizi | Düşüncelerinizi | Bu habere | Bu haber hakkında | Henüz bu | E-posta hesabınız | Şərh yaz | Şərhinizi
        Fikirlərinizi | Rəyinizi | Pikiriňizi | Teswiriňizi
    """,
    "kk ky uz tg": """
        Пікір қалдыр | Пікіріңізді | Сіз қалай | Сіздің пікіріңіз | Ойыңызбен | Пікіріңізбен | Пикириңизди | Сиз кандай | Сиздин пикириңиз | Fikringizni | Fikr-mulohazalaringizni | Izoh qoldir | Sizning fikringiz | Фикрингизни
        Изоҳ қолдир | Сизнинг фикрингиз | Назари худро | Назари шумо | Фикри худро | Ба назари шумо
    """,
    "fa ar ur he": """
        نظر خود را | نظرات خود را | نظر شما درباره | نظر شما در | دیدگاه خود را | دیدگاه شما | نشانی ایمیل شما | اترك تعليق | أضف تعليق | اكتب تعليق | ما رأيك | ما رأيكم | ما هو رأيك | شاركنا رأيك | شاركنا برأيك | شاركونا | شارك برأيك
        شارك في النقاش | كن أول من يعلق | لن يتم نشر | يجب أن تكون مسجل | يجب تسجيل الدخول | رأيك يهمنا | اپنی رائے | آپ کی رائے | آپ کی کیا | اپنا تبصرہ | مה דעתכם | מה דעתכם | מה אתם חושבים | ספרו לנו | כתבו לנו | כתבו תגובה
        היו הראשונים | הצטרפו לדיון | הצטרפו לשיחה
    """,
    "hi bn": """
        अपनी राय | आपकी क्या राय | आप क्या सोचते | कमेंट करके | कमेंट बॉक्स | अपने विचार | আপনার মতামত | আপনি কী মনে | আপনার কী মনে | মন্তব্য করতে | মন্তব্য করুন | আপনার ই-মেইল এ্যাড্রেস
    """,
    "zh ja ko th": """
        发表评论 | 發表評論 | 留下您的 | 留下你的 | 留下評論 | 写下你的 | 寫下你的 | 写下您的 | 你怎么看 | 您怎么看 | 你怎麼看 | 您怎麼看 | 你对此 | 您对此 | 您對此 | 欢迎留言 | 歡迎留言 | 欢迎在评论 | 欢迎发表 | 加入讨论 | 加入討論 | 快来评论 | 登录后才 | 您需要登录 | 参与讨论 | 说说你的 | 說說你的 | コメントを書く | コメントするには | コメントを投稿 | コメントを残す
        ご意見をお | ご意見ご感想 | ご意見・ご | あなたはどう | あなたの意見 | みなさんは | 皆さんは | この記事へのコメント | 議論に参加 | 댓글을 남 | 댓글을 작성 | 댓글을 달 | 의견을 남 | 의견을 들려 | 여러분의 의견 | 여러분은 어떻게 | 첫 댓글 | 첫 번째 댓글 | 당신의 생각 | 제보하기 | 제보는 | แสดงความคิดเห็น | ร่วมแสดงความ | คุณคิดอย่างไร
        คุณคิดเห็น | คุณคิดว่า | มาร่วม | เข้าสู่ระบบเพื่อแสดง
    """,
    "id ms vi": """
        Tulis komentar | Tinggalkan komentar | Tinggalkan balasan | Berikan komentar | Bagaimana menurut | Bagaimana pendapat | Apa pendapat | Jadilah yang pertama | Jadilah orang pertama | Sampaikan pendapat | Kirim komentar
        Alamat email Anda tidak | Nyatakan pendapat | Kongsikan pendapat | Kongsi pendapat | Để lại bình luận | Hãy để lại | Bạn nghĩ | Ý kiến của bạn | Hãy chia sẻ ý kiến | Hãy là người đầu tiên | Gửi bình luận | Mời bạn bình luận
        Chia sẻ ý kiến
    """,
    "ka hy": """
        დატოვეთ კომენტარი | დატოვე კომენტარი | რას ფიქრობთ | გაგვიზიარეთ | მოგვწერეთ | თქვენი აზრით | Թողեք | Ի՞նչ եք կարծում | Ձեր կարծիքը | Գրեք մեզ | Կիսվեք ձեր
    """,
    "sr hr sl": """
        Ostavite komentar | Ostavi komentar | Ostavite svoj | Napišite svoj | Šta mislite | Šta vi mislite | Što mislite | Što vi mislite | Koje je vaše | Podelite svoje | Podijelite svoje | Podelite mišljenje | Uključite se
        Pridružite se raspravi | Budite prvi | Pošaljite komentar | Recite nam | Javite nam | Pišite nam | Imate priču | Шта мислите | Шта ви мислите | Какво је ваше | Поделите своје | Будите први | Kaj menite | Kaj mislite | Povejte nam
        Delite svoje | Oddajte komentar | Napišite komentar
    """,
    "lt lv et ca": """
        Ką manote | Ką jūs manote | Pasidalinkite savo | Jūsų nuomonė | Prisijunkite prie diskusij | Ko jūs domājat | Ko tu domā | Kāds ir jūsu | Kāds ir tavs | Raksti komentār | Izsaki savu | Pievieno komentār | Mida sina
        Mida te arvate | Avalda arvamust | Ütle oma | Kirjuta meile | Kommenteerimiseks | Deixa el teu | Què en pens | Escriu un | Digues la teva | Uneix-te a la conversa
    """,
}

PAIRS = {
    "first comment": (
        """first premier première primer primo primeiro erste ersten eerste första første ensimmäinen pierwszy první prvý
        első primul първия прв први prvi prvi первый перший першы ilk birinchi биринчи биринчӣ алғашқы бірінші pirmą
        pirmais esimene πρωτο parë primeiro erster prvega""",
        """comment kommentar commentaire comentari commento kommentt komentarz komentář komentár hozzászólás коментар
        комментари каментар yorum şərh teswir пікір пикир izoh изоҳ шарҳ reactie reaktion komentar σχολιο koment""",
    ),
    "leave a comment": (
        """leave post laissez déposez deja deje lascia deixe hinterlassen schreiben plaats skriv lämna legg jätä dodaj
        napisz zostaw přidejte napište pridajte napíšte írja írd lasă lăsați оставете остави оставите ostavite ostavi
        оставьте напишите залиште напишіть пакіньце yazın yapın bırakın qoldiring қолдиринг қалдырыңыз калтырыңыз
        калтырыңыз гузоред нависед palikite atstājiet jätke αφηστε γραψτε lini deixa""",
        """comment kommentar commentaire comentari commento kommentt komentarz komentář komentár hozzászólás коментар
        комментари каментар yorum şərh teswir пікір пикир izoh изоҳ шарҳ reactie σχολι koment""",
    ),
    "your opinion": (
        """your ihre deine votre ton tu su tua sua jouw uw din twoja twoje váš vaše a véleménye вашето ваше ваша вашa
        fikriniz fikringiz фикрингиз пікіріңіз пикириңиз γνωμη""",
        """opinion topic meinung avis thema sujet tema onderwerp mening témáról témy temat téma мнение мнения по теме
        думка щодо mövzu mavzu мавзу тақырып konu θεμα""",
    ),
}

UNSPACED = (
    r"(?:发表|發表|写下|寫下|留下|查看|参与|參與|登录|登入).{0,6}(?:评论|評論|留言|意见|意見|回應)|(?:看法|意见|想法)(?:吗|是什么|呢)?[?？]|怎么看[?？]|怎麼看[?？]"
    r"|コメント(?:を|する|し).{0,6}(?:書く|書き込む|見る|投稿|残す|読む)|(?:思い|考え|感じ)ますか[?？]|(?:댓글|의견|답글)을? ?.{0,4}(?:남기|남겨|달기|쓰기|작성|보기|등록)"
    r"|(?:แสดง|เขียน|อ่าน|ดู).{0,3}ความ(?:คิด)?เห็น"
)
