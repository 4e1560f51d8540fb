"""Words by which a line is told to be about the site's own business, to speak to the reader, or to speak of who wrote.

None of them decides alone: they are weighed with a line's shape and place. `SERVICES` are beginnings of words, or phrases;
`ADDRESSES` are whole words; what `AUTHORS` hold may stand anywhere in a line.
"""

SERVICES = {
    "en": """
        cookie | consent | newsletter | privacy | personal data | copyright | all rights reserved | subscri | unsubscri | javascript
        browser | affiliate | advertis | terms of | e-mail | email | sign up | signing up | sign in | log in | register | account
        inbox | commission | click here | our app | download | follow us | website | our site | this site | whatsapp | telegram
        facebook | twitter | instagram | youtube | podcast | spam | comments | commenting | puzzles | unlimited access | free trial
        offers | support our | donat | reproduced | without permission | without the prior | is prohibited | licensed | third parties
        third-party | our journalism | independent journalism | contact us | feedback | terms and | guidelines | moderat | automatically | email us
        send us | let us know | like us on | tell us
    """,
    "de": """
        personenbezogen | datenschutz | abonn | anmeld | konto | einstellungen | drittplattform | externe | kommentar | spende
        redaktion | einwilligung | inhalte von | widerruf | gutschein | kostenlos | probeabo | e-paper | epaper | übersetz
    """,
    "fr": "inscri | compte | s'abonner | publicit | données | commentaires",
    "es": "suscr | publicidad | datos personales | comentarios",
    "it": "iscri | abbona | dati personali | commenti",
    "pt": "assine | assinante | cadastr | dados pessoais | comentários",
    "ru": "подпис | рассыл | материал | рекламы | сайта | телеграм | комментари",
    "tr": "abone | kişisel | çerez",
    "uz": "obuna | reklama | sayt",
}
"""What the business of a site is about, and the articles' hardly ever."""

ADDRESSES = {
    "en": "you your yours you're you'll you've",
    "de": "sie ihr ihre ihren ihrem du dein deine dir",
    "fr": "vous votre vos",
    "es": "te tus usted",
    "it": "tuo tua vostro voi",
    "pt": "você seu sua",
    "nl": "jij jouw uw je",
    "ru": "вы вас ваш вашу ваши вам",
    "tr uz": "siz sizin sizning sizi",
}
"""The reader."""

TURNS = {
    "en": "we our what how please thank thanks sorry click email contact follow join sign subscribe send support download visit read share",
    "de": "wir unser unsere bitte danke klicken folgen abonnieren melden schreiben lesen folgst abonniere",
    "fr": "nous notre nos merci veuillez cliquez suivez abonnez inscrivez",
    "es": "nosotros nuestro nuestra gracias suscríbete síguenos haz",
    "it": "noi nostro nostra grazie iscriviti seguici clicca",
    "pt": "nós nosso nossa obrigado assine siga clique",
    "nl": "wij we onze ons bedankt klik volg meld als",
    "ru": "мы наш наша наши подписывайтесь подпишитесь следите",
    "tr uz": "biz bizim bizi bizning",
}
"""With what a site turns to the reader before it says you: itself, a question or a request."""

OTHERS = {
    "en": "he she they his her their",
    "de": "er seine seinen",
    "fr": "il elle ils elles",
    "es": "él ella ellos ellas",
    "it": "lui lei loro",
    "pt": "ele ela eles elas",
    "nl": "hij zij ze zijn",
    "ru": "он она они его её их",
}
"""Of whom articles tell, as the first word of a line."""

AUTHORS = {
    "en": """
        is a reporter | is a writer | is a journalist | is an editor | is the editor | is a senior | is a staff | is a freelance
        is a contributor | is a correspondent | is a columnist | is an author | is the author of | is a news | is an associate
        is a national | is a political | is a digital | is a contributing | is an award-winning | has been a reporter | writes about
        contributed to this | contributed reporting | is a graduate | send tips | follow him | follow her | follow them
        can be reached at | is based in | lives in | editor-in-chief | has written for | years of experience | graduated from
        reporting by | editing by | additional reporting | writing by | compiled by
        about the author
    """,
    "de": "redakteur | reporterin | autorin | schreibt für | schreibt seit | volontär | interessiert sich | studierte | mit material von | agenturmaterial",
    "fr": "est journaliste | est l'auteur",
    "es": "es periodista | redactor de",
    "it": "è giornalista",
    "pt": "é jornalista",
    "ru": "наш корреспондент | автор статьи",
    "tr": "muhabiri | yazarın diğer",
    "uz": "muxbiri",
}
"""Notes on who wrote, and from where a text came."""

NOTICES = {
    "en": """
        is subject to copyright | may not be reproduced | no part may be | moderates comments | retrieved from
        news organization dedicated to | independent media outlet | is headquartered in | is a global provider | is a leading provider
        solutions provider | this copy is for your | affiliate commission | get a share of the sale | a small commission
        should not be taken as | published under: | this article is related to
    """,
    "de": "die meinung der redaktion | maschinelle übersetzung",
    "fr": "ne reflètent pas l",
    "ru": "редакция не несет ответственности | редакция не несёт ответственности",
}
"""What the rights, the rules and the business of a site are told by at the end of a text, and of who publishes it."""

PROVENANCE = {
    "en": """
        contributed to this report | contributed to this story | contributed to this article | contributed reporting | contributed from
        reporting by | editing by | additional reporting | based on original reporting | information from: | created this story using
        in the print edition of | first published in | is a developing story | breaking news story | will be updated
        opinion column that | is solely responsible for | receives support from | receives funding from
    """,
    "de": "mit material von | mit agenturmaterial | im handel erhältlich",
    "fr": "avec afp | avec reuters | avec les agences",
    "es": "con información de",
    "it": "con informazioni di",
    "pt": "com informações d",
}
"""From where a text came, and what becomes of it."""
