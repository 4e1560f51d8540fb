"""Ways to other articles: heads of lists, and labels before a headline."""

HEADS = {
    "en": """
        More about | Most popular in the section | Most popular in this section | Other news in this section | Recommended from editorial | Published under | Top reads this hour
        Read next | Read more | Read also | Also read | Read more about | Read more about this | Read more on this | Read more here | Read this next | Read now | Read on | Read full story | Read full article | Read the full story
        Read the full article | Read the story | Read it here | More | More news | More stories | More from | More from this section | More from this author | More from author | More from us | More on this | More on this story
        More on this topic | More on the story | More like this | More to read | More to explore | More in this section | More articles | More headlines | More top stories | More related articles | More related stories | More info
        Related | Related article | Related articles | Related story | Related stories | Related news | Related content | Related posts | Related post | Related topics | Related topic | Related items | Related coverage | Related links
        Related reading | Related videos | Related video | Related to this story | You may also like | You might also like | You may like | You might like | You may also be interested in | You might be interested in
        You might also be interested in | You may be interested in | You might also enjoy | You may have missed | In case you missed it | ICYMI | Don't miss | Don't miss this | What to read next | What to watch next | Next up | Up next
        Next article | Next story | Next post | Previous | Previous article | Previous story | Previous post | Previous / next | See also | See more | See more news | See more stories | Also see | Also on | Also in the news
        Also of interest | Elsewhere | Elsewhere on the web | Most read | Most popular | Most viewed | Most shared | Most commented | Most recent | Most watched | Most discussed | Most read articles | Most read stories
        Most popular stories | Most popular articles | Most read today | Most read this week | Popular | Popular news | Popular now | Popular posts | Popular stories | Popular articles | Popular this week | Popular today | Popular reads
        Popular topics | Top stories | Top news | Top articles | Top headlines | Top read | Top reads | Today's top stories | The latest | Latest | Latest news | Latest stories | Latest articles | Latest headlines | Latest posts
        Latest updates | Latest from | Latest in this section | Breaking news | Recent news | Recent posts | Recent articles | Recent stories | Recently published | Newest | Trending | Trending now | Trending news | Trending stories
        Trending topics | Trending articles | Trending today | Hot topics | Hot news | What's trending | What others are reading | What people are reading | People are reading | Others also read | Readers also liked | People also read
        Readers also read | Others are reading | Recommended | Recommended for you | Recommended stories | Recommended articles | Recommended reading | Recommended news | Recommendations | We recommend | Our recommendations | Suggested
        Suggested articles | Suggested for you | Suggested reading | Suggested stories | Editor's pick | Editor's picks | Editors' picks | Editor's choice | Editors' choice | Featured stories | Featured articles | Featured news
        Featured video | Must read | Must reads | Must-read | Must-reads | Top picks | Top picks for you | Picked for you | For you | Just for you | Selected for you | Similar articles | Similar stories | Similar news | Similar posts
        Similar topics | Keep reading | Continue reading | Further reading | Dig deeper | Go deeper | Explore more | Explore more on these topics | Discover more | Find out more | Watch more | Watch now | Watch next | Watch:
        Read and watch | In other news | Other news | Other stories | Other articles | Other topics | Other headlines | News in brief | In this section | In this story | In this article | On this topic | On this story | Topics
        Topics in this article | Tags | Filed under | Filed to | Category | Keywords | Hashtags | Story tags | Article tags | Article topics | Follow the topics in this article | Get more on this story | The full story | Full story
        Full article | Full coverage | Load more | Load more articles | Load more stories | Show more | Show less | View more | View all | View full article | View full story | See all | Show all | Read less | Back to news | All news
        All stories | News feed | Newsfeed | News | Stories you might like | Stories for you | Stories you may like | More for you | Today's headlines | Headlines | Best of the week | This week's top stories | Here's what else | Video
        Videos | Live updates | Must watch | Related series | Also from this series
    """,
    "de": """
        Passend zum Artikel | Schlagwörter zu diesem Artikel | Mehr lesen über | Dieses Thema im Programm
        Lesen Sie auch | Lesen Sie mehr | Lesen Sie hier | Lesen Sie weiter | Lesen Sie dazu auch | Lesen Sie dazu | Lesen Sie außerdem | Lies auch | Lies mehr | Lies weiter | Auch interessant | Auch lesenswert
        Das könnte Sie auch interessieren | Das könnte Sie interessieren | Das könnte dich auch interessieren | Das könnte dich interessieren | Dies könnte Sie auch interessieren | Interessiert Sie auch | Mehr zum Thema | Mehr dazu
        Mehr zu diesem Thema | Mehr aus dieser Rubrik | Mehr aus dem Ressort | Mehr aus | Mehr Nachrichten | Mehr Artikel | Mehr lesen | Mehr erfahren | Mehr anzeigen | Weiterlesen | Weitere Artikel | Weitere Themen | Weitere Nachrichten
        Weitere Meldungen | Weitere Beiträge | Weitere Informationen | Weitere News | Weitere Artikel zum Thema | Weiterführende Links | Zum Thema | Passend zum Thema | Themen | Zum Weiterlesen | Ähnliche Artikel | Ähnliche Beiträge
        Ähnliche Themen | Verwandte Artikel | Verwandte Themen | Verwandte Beiträge | Meistgelesen | Meistgelesene Artikel | Die meistgelesenen Artikel | Am meisten gelesen | Meistgelesen heute | Meist gelesen | Meistkommentiert | Beliebt
        Beliebte Artikel | Beliebteste Artikel | Aktuelles | Aktuelle Nachrichten | Aktuelle Meldungen | Neueste Artikel | Neueste Nachrichten | Neueste Beiträge | Neueste | Neuste Artikel | Top-Themen | Top-Artikel | Topthemen
        Empfehlungen | Empfehlungen der Redaktion | Empfehlungen für Sie | Empfohlen | Empfohlene Artikel | Empfohlener redaktioneller Inhalt | Unsere Empfehlungen | Unsere Lesetipps | Lesetipp | Lesetipps | Lesenswert | Nächster Artikel
        Vorheriger Artikel | Siehe auch | Schlagwörter | Schlagworte | Stichworte | Auch auf | Auch spannend | Nicht verpassen | Im Trend | Leser lasen auch | Andere lesen auch | Anzeigen mehr | Alle Artikel | Alle anzeigen | Übersicht
        Zur Startseite | Mehr Infos | Hier weiterlesen | Mehr Top-News | Mehr zum Artikel | Jetzt lesen: | Ebenfalls interessant
    """,
    "fr": """
        À lire aussi | Lire aussi | Lire également | À lire également | À lire | À lire ensuite | À lire sur le sujet | Lire la suite | Lire plus | Lire l'article | Lire l'article complet | Lisez aussi | Lisez également | À voir aussi
        Voir aussi | Voir plus | Voir également | À découvrir aussi | À découvrir | En savoir plus | Pour en savoir plus | Pour aller plus loin | Sur le même sujet | Sur le même thème | Dans la même rubrique | Dans la même thématique
        Articles similaires | Articles liés | Articles associés | Articles connexes | Article suivant | Article précédent | Précédent | Contenus associés | Sujets associés | Thèmes associés | Thématiques | Vous aimerez aussi
        Vous pourriez aussi aimer | Vous pourriez être intéressé par | Cela peut vous intéresser | Ça peut vous intéresser | Ces articles pourraient vous intéresser | Les plus lus | Le plus lu | Articles les plus lus
        Les articles les plus lus | Les plus populaires | Les plus consultés | Les plus partagés | Les plus commentés | Populaires | Populaire | Tendances | Tendance | À la une | L'actualité | L'essentiel | Dernières actualités
        Dernières nouvelles | Dernières infos | Derniers articles | Les dernières actualités | Les derniers articles | Les dernières news | Plus d'articles | Plus d'actualités | Plus d'infos | Plus sur ce sujet | Recommandé
        Recommandés pour vous | Recommandé pour vous | Nos recommandations | Notre sélection | La sélection de la rédaction | Le choix de la rédaction | À ne pas manquer | À ne pas rater | Autres articles | Autres actualités
        Retrouvez aussi | Mots-clés | Mots clés | Toute l'actualité | Toutes les actualités | Afficher plus | Charger plus | À suivre | Suggestions | Notre dossier | Dossier
    """,
    "es": """
        Lee también | Lea también | Leer también | Lee más | Lea más | Leer más | Leer más sobre | Leer la noticia completa | Te puede interesar | Te podría interesar | Te podría interesar también | También te puede interesar
        También te podría interesar | Puede interesarte | Quizás te interese | Le puede interesar | Le podría interesar | Lo más leído | Lo más visto | Lo más popular | Más leídas | Más leídos | Más leído | Las más leídas | Los más leídos
        Más vistas | Más noticias | Más información | Más sobre este tema | Más sobre | Más artículos | Más de | Noticias relacionadas | Artículos relacionados | Notas relacionadas | Relacionado | Relacionadas | Relacionados
        Temas relacionados | Contenido relacionado | Contenidos relacionados | Artículo relacionado | Noticia relacionada | Últimas noticias | Lo último | Últimos artículos | Última hora | Noticias recientes | Entradas recientes
        Destacados | Destacadas | Destacado | Recomendado | Recomendados | Recomendadas | Recomendaciones | Recomendado para ti | Recomendamos | Te recomendamos | No te pierdas | Sigue leyendo | Seguir leyendo | Continuar leyendo
        Ver también | Ver más | Vea también | Ver más noticias | Mira también | Además | Además lee | Otras noticias | Otros artículos | Artículo anterior | Artículo siguiente | Siguiente | Siguiente noticia | Tendencias | Tendencia
        En tendencia | En portada | Etiquetas | Archivado en | Más en | Mostrar más | Cargar más | Selección del editor | Sugerencias | Para saber más | En este artículo | Populares | Más populares | También lee
    """,
    "it": """
        Leggi anche | Leggi ancora | Leggi tutto | Leggi di più | Leggi l'articolo completo | Leggi l'articolo | Leggi pure | Da leggere | Da non perdere | Potrebbe interessarti | Potrebbe interessarti anche | Ti potrebbe interessare
        Ti potrebbe interessare anche | Ti potrebbero interessare | Potrebbero interessarti | Articoli correlati | Articolo correlato | Notizie correlate | Contenuti correlati | Correlati | Articoli simili | Approfondisci
        Approfondimenti | Per approfondire | Approfondimento | I più letti | Più letti | Le più lette | Più lette | Articoli più letti | Notizie più lette | I più visti | Più popolari | Popolari | Ultime notizie | Ultime news
        Ultimi articoli | Ultim'ora | Le ultime notizie | Altre notizie | Altri articoli | Altro su questo argomento | Vedi anche | Vedi altro | Guarda anche | Guarda di più | Continua a leggere | Consigliati | Consigliati per te
        Raccomandati | Raccomandati per te | Ti consigliamo | In evidenza | In primo piano | Primo piano | Tendenze | Di tendenza | Argomenti correlati | Articolo precedente | Articolo successivo | Prossimo articolo | Successivo
        Precedente | Mostra altro | Carica altri | Scopri di più | Tag: | Sullo stesso argomento | Sullo stesso tema | Scelti per te
    """,
    "pt": """
        Leia também | Leia mais | Leia ainda | Ler mais | Ler também | Leia mais sobre | Leia a matéria completa | Leia a seguir | Veja também | Veja mais | Ver mais | Ver também | Veja ainda | Saiba mais | Confira também | Confira mais
        Mais lidas | Mais lidos | As mais lidas | Os mais lidos | Mais vistas | Mais vistos | Mais populares | Mais notícias | Mais sobre | Mais sobre este assunto | Mais em | Artigos relacionados | Matérias relacionadas
        Conteúdo relacionado | Conteúdos relacionados | Posts relacionados | Assuntos relacionados | Tópicos relacionados | Últimas | Mais recentes | Notícias recentes | Destaques | Em destaque | Em alta | Recomendado para você
        Recomendado para si | Recomendados para você | Você pode gostar | Você também pode gostar | Você pode se interessar | Pode interessar | Também pode gostar | Pode também gostar | Talvez você goste | Continue lendo | Continuar a ler
        Continuar lendo | Não perca | Outras notícias | Outros artigos | Próximo artigo | Artigo anterior | Próximo | Próxima | Próxima notícia | Tópicos | Carregar mais | Mostrar mais | Escolha do editor | Tudo sobre
    """,
    "nl": """
        Lees ook | Lees meer | Lees verder | Lees hier meer | Meer lezen | Meer over | Meer over dit onderwerp | Meer nieuws | Meer artikelen | Meer van | Meer uit | Meer | Meer info | Gerelateerd | Gerelateerde artikelen
        Gerelateerd nieuws | Gerelateerde berichten | Verwante artikelen | Meest gelezen | Meest gelezen artikelen | Meest bekeken | Meest recent | Best gelezen | Populair | Populaire artikelen | Nu populair | Laatste nieuws
        Het laatste nieuws | Net binnen | Aanbevolen | Aanbevolen artikelen | Aanbevolen voor jou | Aanraders | Bekijk ook | Bekijk meer | Zie ook | Ook interessant | Misschien vind je dit ook leuk | Misschien ook interessant
        Dit vind je misschien ook leuk | Verder lezen | Volgende artikel | Vorig artikel | Volgende | Vorige | Onderwerpen | Tip van de redactie | Ander nieuws | Toon meer | Laad meer | Mis het niet | In dit artikel | Over dit onderwerp
        Ook in het nieuws
    """,
    "sv no da": """
        Läs också | Läs även | Läs mer | Läs mer om | Läs vidare | Läs nästa | Relaterat | Relaterade artiklar | Relaterade nyheter | Relaterade ämnen | Mest läst | Mest lästa | Mest läst just nu | Mest sett | Populärt | Populära artiklar
        Senaste nytt | Senaste nyheterna | Senaste | Fler nyheter | Fler artiklar | Mer om ämnet | Mer om | Mer från | Se också | Se även | Se mer | Missa inte | Rekommenderat | Rekommenderad läsning | Vi rekommenderar | Nästa artikel
        Föregående artikel | Visa fler | Visa mer | Ämnen | Du kanske också gillar | Detta kan intressera dig | Artikelns ämnen | Les også | Les mer | Les mer om | Les videre | Les flere saker | Les neste | Relaterte artikler
        Relaterte saker | Relatert | Mest lest | Mest leste | Mest lest nå | Populært | Siste nytt | Siste nyheter | Flere nyheter | Flere saker | Flere artikler | Mer om saken | Mer om samme tema | Se flere | Anbefalt
        Anbefalte artikler | Anbefalt for deg | Vi anbefaler | Neste artikkel | Forrige artikkel | Vis flere | Vis mer | Emner | Du vil kanskje også like | Saken fortsetter | Læs også | Læs mere | Læs mere om | Læs videre | Læs mere her
        Læs næste | Relaterede artikler | Relateret | Relaterede emner | Mest læste | Mest læste artikler | Seneste nyt | Seneste nyheder | Seneste | Flere nyheder | Flere artikler om emnet | Mere om emnet | Mere fra | Se også | Se mere
        Anbefalet | Anbefalede artikler | Anbefalet til dig | Næste artikel | Forrige artikel | Måske er du også interesseret i | Gå ikke glip af | Andre læser også | Andre leser også | Populære artikler
    """,
    "fi": """
        Lue myös | Lue lisää | Lue seuraavaksi | Lue lisää aiheesta | Katso myös | Katso lisää | Aiheesta lisää | Lisää aiheesta | Lisää uutisia | Aiheeseen liittyvää | Aiheeseen liittyvät artikkelit | Luetuimmat | Luetuimmat uutiset
        Luetuimmat jutut | Katsotuimmat | Suosituimmat | Suosittua | Uusimmat | Uusimmat uutiset | Tuoreimmat | Viimeisimmät uutiset | Suosittelemme | Suositellut artikkelit | Suositeltua | Seuraava artikkeli | Edellinen artikkeli
        Aiheet | Muut lukevat | Näytä lisää | Älä missaa | Sinua saattaisi kiinnostaa | Saatat pitää myös | Lisää
    """,
    "pl": """
        Czytaj także | Czytaj też | Czytaj również | Przeczytaj także | Przeczytaj też | Przeczytaj również | Czytaj więcej | Czytaj dalej | Czytaj całość | Zobacz także | Zobacz też | Zobacz również | Zobacz więcej | Sprawdź też
        Sprawdź także | Sprawdź również | Polecamy | Polecamy także | Polecane | Polecane artykuły | Polecane dla Ciebie | Warto przeczytać | Warto zobaczyć | Może Cię zainteresować | Może cię też zainteresować | To może Cię zainteresować
        Powiązane | Powiązane artykuły | Powiązane tematy | Podobne artykuły | Artykuły powiązane | Najczęściej czytane | Najpopularniejsze | Popularne | Najchętniej czytane | Najnowsze | Najnowsze wiadomości | Najnowsze artykuły
        Ostatnie wiadomości | Więcej | Więcej na ten temat | Więcej o | Więcej wiadomości | Więcej artykułów | Dowiedz się więcej | Następny artykuł | Poprzedni artykuł | Tematy | Tagi | Inne artykuły | Nie przegap | Wybór redakcji
        Pokaż więcej | Załaduj więcej | W tym temacie | Na ten temat
    """,
    "cs sk": """
        Čtěte také | Čtěte též | Čtěte dále | Přečtěte si také | Přečtěte si | Přečtěte si i | Číst dál | Číst více | Číst dále | Mohlo by vás zajímat | Mohlo by vás také zajímat | Související články | Související | Související témata
        Podobné články | Nejčtenější | Nejčtenější články | Nejnovější | Nejnovější zprávy | Nejnovější články | Poslední zprávy | Další články | Další zprávy | Další témata | Více k tématu | Více | Více o | Více zpráv | K tématu
        Doporučujeme | Doporučené články | Doporučené | Populární | Sledujte také | Podívejte se také | Další článek | Předchozí článek | Témata | Štítky | Zobrazit více | Načíst další | Nepřehlédněte | Mohlo by vás zaujať
        Mohlo by Vás zaujímať | Čítajte aj | Čítajte tiež | Čítajte viac | Prečítajte si aj | Prečítajte si tiež | Prečítajte si | Čítať ďalej | Čítať viac | Súvisiace články | Súvisiace | Najčítanejšie | Najčítanejšie články | Najnovšie
        Najnovšie správy | Ďalšie články | Ďalšie správy | Viac o téme | Viac k téme | Viac | Odporúčame | Odporúčané | Odporúčané články | Neprehliadnite | Ďalší článok | Predchádzajúci článok | Témy | Pozrite si aj | Zobraziť viac
    """,
    "hu": """
        Olvassa el ezt is | Olvasd el ezt is | Olvassa el | Olvasson tovább | Olvasd tovább | Tovább olvasom | Tovább | Bővebben | Ez is érdekelheti | Ez is érdekelhet | Ezek is érdekelhetik | Önt is érdekelheti | Ajánljuk még
        Ajánlott cikkek | Ajánlott | Ajánljuk | Ajánló | Kapcsolódó cikkek | Kapcsolódó | Kapcsolódó hírek | Kapcsolódó tartalmak | Kapcsolódó cikk | Kapcsolódó témák | Hasonló cikkek | Legolvasottabb | Legolvasottabbak
        Legolvasottabb cikkek | Legnépszerűbb | Népszerű | Legfrissebb | Legfrissebb hírek | Friss hírek | További hírek | További cikkek | Még több hír | Következő cikk | Előző cikk | Címkék | Témák | Több | Még több | Nézze meg ezt is
        Ne hagyja ki | Mutass többet | Lásd még
    """,
    "ro": """
        Citește și | Citiți și | Citește mai mult | Citește mai multe | Citește în continuare | Citește tot articolul | Vezi și | Vezi mai mult | Vezi mai multe | Articole similare | Articole asemănătoare | Articole recomandate
        Știri similare | Articole conexe | Pe aceeași temă | Recomandate | Recomandări | Recomandarea editorilor | Îți recomandăm | Vă recomandăm | Te-ar putea interesa | Te-ar putea interesa și | S-ar putea să-ți placă și
        Cele mai citite | Cele mai citite articole | Cele mai populare | Populare | Ultimele știri | Ultima oră | Ultimele articole | Cele mai noi | Știri recente | Mai multe | Mai multe știri | Mai multe despre | Alte știri
        Alte articole | Articolul următor | Articolul anterior | Următorul articol | Etichete | Teme | Află mai multe | Încarcă mai multe | Nu rata | Știrile zilei
    """,
    "bg mk": """
        Прочети още | Прочетете още | Прочети и | Прочетете и | Прочетете също | Прочетете повече | Чети още | Четете още | Вижте още | Виж още | Вижте също | Виж също | Още по темата | Още новини | Още от | Още | Свързани статии
        Свързани новини | Свързани | Подобни статии | Подобни новини | Най-четени | Най-четено | Най-четените | Най-популярни | Най-нови | Последни новини | Последни | Препоръчано | Препоръчани | Препоръчваме | Препоръчваме ви
        Може да ви хареса | Може да ви заинтересува | Може да харесате | Следваща статия | Предишна статия | Тагове | Теми | Не пропускайте | Покажи повече | Зареди още | Прочитај повеќе | Прочитајте повеќе | Прочитајте и | Прочитај и
        Поврзани вести | Поврзани статии | Слични вести | Најчитани | Најчитано | Најнови вести | Последни вести | Повеќе вести | Погледнете и | Можеби ќе ве интересира | Препорачано | Избор на редакцията
    """,
    "el": """
        Διαβάστε επίσης | Διαβάστε ακόμα | Διαβάστε ακόμη | Διαβάστε περισσότερα | Διάβασε επίσης | Διαβάστε και | Διάβασε ακόμα | Διαβάστε σχετικά | Δείτε επίσης | Δείτε ακόμα | Δείτε ακόμη | Δείτε περισσότερα | Δες ακόμα | Δες επίσης
        Σχετικά άρθρα | Σχετικές ειδήσεις | Σχετικά θέματα | Σχετικά | Σχετικό άρθρο | Παρόμοια άρθρα | Περισσότερα | Περισσότερες ειδήσεις | Περισσότερα άρθρα | Δημοφιλή | Δημοφιλή άρθρα | Πιο δημοφιλή | Τα πιο διαβασμένα
        Πιο διαβασμένα | Ροή ειδήσεων | Τελευταίες ειδήσεις | Τελευταία νέα | Τελευταία άρθρα | Προτεινόμενα | Προτεινόμενα άρθρα | Προτείνουμε | Σας προτείνουμε | Επόμενο άρθρο | Προηγούμενο άρθρο | Ετικέτες | Θέματα | Μη χάσετε
        Μπορεί να σας ενδιαφέρει | Ίσως σας ενδιαφέρει | Όλες οι ειδήσεις | Φόρτωση περισσότερων | Επιλογές συντακτών
    """,
    "ru": """
        Читайте также | Читать также | Читайте ещё | Читать далее | Читать дальше | Читать ещё | Читайте далее | Читайте по теме | Читайте на эту тему | Читайте на сайте | Читать полностью | Читать статью полностью | Подробнее
        Узнать больше | Узнать подробнее | Смотрите также | Смотри также | См. также | По теме | Материалы по теме | Материал по теме | Ещё по теме | Больше по теме | Новости по теме | Статьи по теме | Другие материалы по теме
        Похожие новости | Похожие статьи | Похожие материалы | Похожие публикации | Похожее | Связанные новости | Связанные статьи | Связанные материалы | Рекомендуем | Рекомендуем почитать | Рекомендуем прочитать | Рекомендуем также
        Рекомендованное | Рекомендуемое | Рекомендуемые материалы | Рекомендуемые статьи | Рекомендации | Рекомендации для вас | Вам может быть интересно | Вам может понравиться | Вам также может понравиться
        Вам также может быть интересно | Вас может заинтересовать | Вам будет интересно | Это интересно | Также интересно | Интересное | Самое читаемое | Самые читаемые | Самое популярное | Самое обсуждаемое | Самое интересное
        Популярное | Популярные новости | Популярные статьи | Популярные материалы | Сейчас читают | Что читают сейчас | Читают сейчас | Лучшее за неделю | Лучшее | Главное | Главные новости | Главное за день | Главные новости дня
        Главное сегодня | Топ новостей | Топ новости | Тренды | В тренде | Последние новости | Последнее | Свежие новости | Новости дня | Лента новостей | Лента | Новости | Все новости | Другие новости | Другие статьи | Ещё новости | Ещё
        Больше | Больше новостей | Не пропустите | Не пропусти | Выбор редакции | Редакция рекомендует | Следующая статья | Следующая новость | Предыдущая статья | Предыдущая новость | Следующая | Предыдущая | Теги | Темы | Метки
        Ключевые слова | Рубрики | Сюжет | Показать еще | Загрузить еще | Ранее по теме | Ранее | Актуальное | Актуально
    """,
    "uk": """
        Читайте також | Читайте ще | Читати також | Читати далі | Читайте далі | Читайте на тему | Читати повністю | Докладніше | Детальніше | Дізнатися більше | Дивіться також | Дивись також | За темою | По темі | Матеріали за темою
        Новини за темою | Більше за темою | Ще за темою | Пов'язані новини | Пов'язані статті | Пов'язані матеріали | Схожі новини | Схожі статті | Схожі матеріали | Рекомендуємо | Радимо прочитати | Рекомендовані статті | Рекомендоване
        Вас може зацікавити | Вам може сподобатися | Вас також може зацікавити | Вам буде цікаво | Найпопулярніше | Популярне | Популярні новини | Найчитаніше | Найчитаніші | Зараз читають | Останні новини | Свіжі новини | Головні новини
        Головне | Головне за день | Стрічка новин | Новини | Усі новини | Всі новини | Інші новини | Більше новин | Ще новини | Не пропустіть | Вибір редакції | Наступна стаття | Попередня стаття | Показати ще | Завантажити ще | Раніше
        Актуальне
    """,
    "be": """
        Чытайце таксама | Чытаць далей | Чытайце яшчэ | Чытаць таксама | Па тэме | Яшчэ па тэме | Глядзіце таксама | Падобныя навіны | Папулярнае | Самае чытанае | Апошнія навіны | Галоўнае | Рэкамендуем | Вам можа быць цікава
        Усе навіны | Навіны | Тэгі | Тэмы
    """,
    "tr": """
        Ayrıca oku | Bunu da oku | Bunları da okuyun | Bunlar da ilginizi çekebilir | İlginizi çekebilir | Bu da ilginizi çekebilir | İlgini çekebilir | İlgili haberler | İlgili haber | İlgili içerikler | İlgili konular | İlgili yazılar
        Benzer haberler | Benzer yazılar | Devamını oku | Devamı | Daha fazla | Daha fazla oku | Daha fazla haber | Daha fazlası | Detaylı bilgi | Haberin detayı | Ayrıca bakınız | Bakınız | Çok okunanlar | En çok okunanlar
        En çok okunan | En çok okunan haberler | En çok izlenenler | En çok yorumlananlar | Çok okunan haberler | Popüler | Popüler haberler | En yeniler | Son haberler | Son dakika | Son dakika haberleri | Güncel haberler
        Günün haberleri | Günün manşetleri | Gündem | Trend | Trendler | Öne çıkanlar | Öne çıkan haberler | Önerilen haberler | Önerilenler | Sizin için önerilenler | Editörün seçtikleri | Editörün seçimi | Diğer haberler | Tüm haberler
        Sonraki haber | Önceki haber | Sonraki | Önceki | Etiketler | Konular | Sıradaki haber | Kaçırmayın | Tümünü gör | Okumaya devam et | Şunu da oku
    """,
    "az tk": """
        Həmçinin oxuyun | Həmçinin oxu | Bunları da oxuyun | Bunu da oxuyun | Ətraflı | Ətraflı oxu | Daha ətraflı | Davamını oxu | Oxşar xəbərlər | Əlaqəli xəbərlər | Əlaqədar xəbərlər | Mövzu ilə bağlı | Mövzu üzrə | Ən çox oxunan
        Ən çox oxunanlar | Çox oxunan | Çox oxunanlar | Populyar | Populyar xəbərlər | Son xəbərlər | Xəbər lenti | Digər xəbərlər | Bütün xəbərlər | Sizə maraqlı ola bilər | Bunlar da maraqlıdır | Maraqlı xəbərlər | Tövsiyə edirik
        Növbəti xəbər | Əvvəlki xəbər | Daha çox | Əsas xəbərlər | Seçilmiş xəbərlər | Açar sözlər | Şeýle hem okaň | Dowamyny oka | Giňişleýin | Meňzeş habarlar | Iň köp okalan | Iň köp okalanlar | Soňky habarlar | Beýleki habarlar
        Tema boýunça | Maslahat berýäris | Degişli habarlar
    """,
    "kk ky": """
        Тағы оқыңыз | Тағы да оқыңыз | Сондай-ақ оқыңыз | Оқи отырыңыз | Бұны да оқыңыз | Толығырақ | Толық оқу | Толығырақ оқу | Ұқсас жаңалықтар | Тақырып бойынша | Осы тақырыпта | Байланысты жаңалықтар | Танымал | Танымал жаңалықтар
        Көп оқылған | Ең көп оқылған | Көп оқылғандар | Соңғы жаңалықтар | Басты жаңалықтар | Басқа жаңалықтар | Барлық жаңалықтар | Сізді қызықтыруы мүмкін | Сізге қызықты болуы мүмкін | Ұсынамыз | Келесі мақала | Алдыңғы мақала | Тегтер
        Жаңалықтар лентасы | Тағы | Дагы окуңуз | Дагы караңыз | Ошондой эле окуңуз | Кененирээк | Толугу менен окуу | Окшош жаңылыктар | Окшош макалалар | Тема боюнча | Ушул темада | Көп окулган | Эң көп окулган | Көп окулгандар
        Популярдуу | Акыркы жаңылыктар | Башкы жаңылыктар | Башка жаңылыктар | Сунуштайбыз | Сизге кызык болушу мүмкүн | Кийинки макала | Тегдер | Бардык жаңылыктар
    """,
    "uz tg": """
        Shuningdek o'qing | Shuningdek, o'qing | Yana o'qing | Batafsil | Batafsil o'qish | To'liq o'qish | Davomini o'qish | Mavzuga oid | Mavzuga doir | Mavzu bo'yicha | O'xshash yangiliklar | O'xshash maqolalar | Ko'p o'qilgan
        Eng ko'p o'qilgan | Ko'p o'qilganlar | Eng ko'p o'qilganlar | Mashhur | Ommabop | So'nggi yangiliklar | So'nggi xabarlar | Boshqa yangiliklar | Barcha yangiliklar | Asosiy yangiliklar | Tavsiya etamiz | Sizga qiziq bo'lishi mumkin
        Keyingi maqola | Teglar | Ko'proq | Шунингдек ўқинг | Шунингдек, ўқинг | Яна ўқинг | Батафсил | Батафсил ўқиш | Давомини ўқиш | Мавзуга оид | Мавзу бўйича | Ўхшаш янгиликлар | Ўхшаш мақолалар | Кўп ўқилган | Энг кўп ўқилган
        Кўп ўқилганлар | Энг кўп ўқилганлар | Сўнгги янгиликлар | Сўнгги хабарлар | Бошқа янгиликлар | Барча янгиликлар | Тавсия этамиз | Сизга қизиқ бўлиши мумкин | Асосий янгиликлар | Ҳамчунин хонед | Ҳамчунин бихонед | Боз бихонед
        Инчунин бихонед | Муфассал | Идома | Хабарҳои охирин | Хабарҳои монанд | Маводи марбут | Дар ин мавзӯъ | Аз ҳама хондашуда | Хабарҳои дигар | Бештар хондашуда | Маводҳои дигар | Тавсия мекунем | Матлабҳои марбут | Матолиби марбут
    """,
    "fa": """
        بیشتر بخوانید | بیشتر بخوانیم | همچنین بخوانید | این مطلب را هم بخوانید | ادامه مطلب | ادامه خبر | بخوانید | مطالب مرتبط | اخبار مرتبط | مطالب مشابه | خبرهای مرتبط | مقالات مرتبط | پربازدیدترین | پربازدیدترین ها | پربازدیدترین‌ها
        پربیننده‌ترین | پرخواننده‌ترین | محبوب‌ترین | محبوب ترین | آخرین اخبار | جدیدترین اخبار | تازه‌ترین اخبار | تازه ترین ها | تازه‌ترین‌ها | پیشنهاد ما | پیشنهاد سردبیر | پیشنهاد می‌کنیم | شاید دوست داشته باشید | شاید علاقه مند باشید
        مطلب بعدی | مطلب قبلی | برچسب‌ها | برچسب ها | خبرهای بیشتر | بیشتر | جزئیات بیشتر | در همین زمینه | در همین رابطه | مهم‌ترین اخبار | سایر اخبار
    """,
    "ar": """
        اقرأ أيضا | اقرأ أيضًا | إقرأ أيضا | اقرا ايضا | اقرأ المزيد | اقرأ كذلك | اقرؤوا أيضا | قراءة المزيد | المزيد | المزيد من الأخبار | المزيد حول هذا الموضوع | المزيد عن هذا الموضوع | للمزيد | طالع أيضا | شاهد أيضا | شاهد أيضًا
        أخبار ذات صلة | مواضيع ذات صلة | مقالات ذات صلة | ذات صلة | مواضيع متعلقة | أخبار متعلقة | مقالات متعلقة | مقالات مشابهة | موضوعات متعلقة | محتوى ذو صلة | قد يعجبك | قد يعجبك أيضا | قد يعجبك أيضًا | قد يهمك | قد يهمك أيضا
        قد يهمك أيضًا | الأكثر قراءة | الأكثر مشاهدة | الأكثر شعبية | الأكثر تداولا | الأكثر تعليقا | الأكثر بحثا | الأكثر رواجا | آخر الأخبار | أحدث الأخبار | أهم الأخبار | أخبار أخرى | الأخبار | عاجل | نرشح لك | نوصي لك | موصى به
        موصى به لك | اخترنا لك | اخترنا لكم | مختارات | المقال التالي | المقال السابق | التالي | السابق | وسوم | الوسوم | كلمات دلالية | الكلمات المفتاحية | لا يفوتك | تابع القراءة | أكمل القراءة | عرض المزيد | تحميل المزيد
        في هذا المقال
    """,
    "he": """
        קראו גם | קרא גם | קראו עוד | קרא עוד | עוד בנושא | עוד באתר | עוד חדשות | עוד כתבות | כתבות נוספות | כתבות קשורות | כתבות מומלצות | קשור | אולי יעניין אותך | אולי יעניין אתכם | הנקראות ביותר | הכי נקראות | הכי נקרא | הכי נצפות
        פופולרי | חדשות אחרונות | עדכונים אחרונים | מומלצים | מומלץ עבורך | מומלץ | לכתבה המלאה | להמשך קריאה | המשך קריאה | הכתבה הבאה | הכתבה הקודמת | תגיות | נושאים | אל תפספסו | ידיעות נוספות | לעוד כתבות | בחירת העורך
    """,
    "ur hi bn": """
        مزید پڑھیں | یہ بھی پڑھیں | مزید پڑھیے | مزید خبریں | متعلقہ خبریں | متعلقہ مضامین | متعلقہ | تازہ ترین | تازہ ترین خبریں | مقبول ترین | سب سے زیادہ پڑھی جانے والی | اہم خبریں | مزید | تجویز کردہ | यह भी पढ़ें | ये भी पढ़ें
        इसे भी पढ़ें | और पढ़ें | आगे पढ़ें | पूरी खबर पढ़ें | पूरा पढ़ें | संबंधित खबरें | संबंधित लेख | संबंधित समाचार | सबसे ज्यादा पढ़ी गई | सर्वाधिक पढ़ी गईं | सबसे लोकप्रिय | लोकप्रिय | ताजा खबरें | ताज़ा खबरें | लेटेस्ट न्यूज
        ट्रेंडिंग | ट्रेंडिंग न्यूज़ | आपके लिए | आपको यह भी पसंद आ सकता है | अन्य खबरें | और खबरें | और देखें | टैग्स | टैग | मुख्य समाचार | बड़ी खबरें | अगली खबर | पिछली खबर | আরও পড়ুন | আরো পড়ুন | এটিও পড়ুন | আরও খবর | আরো খবর
        সম্পর্কিত খবর | সম্পর্কিত সংবাদ | এ সম্পর্কিত আরও খবর | এ বিভাগের আরও খবর | সর্বাধিক পঠিত | সর্বশেষ | সর্বশেষ খবর | সর্বশেষ সংবাদ | জনপ্রিয় | জনপ্রিয় সংবাদ | বিস্তারিত পড়ুন | বিস্তারিত | আপনার জন্য | বিষয় | পরবর্তী খবর
        পূর্ববর্তী খবর | আলোচিত | ট্যাগ
    """,
    "zh": """
        相关阅读 | 相关新闻 | 相关文章 | 相关报道 | 相关链接 | 相关内容 | 相关推荐 | 相关专题 | 相关资讯 | 相关话题 | 延伸阅读 | 扩展阅读 | 推荐阅读 | 更多阅读 | 阅读更多 | 了解更多 | 查看更多 | 更多 | 更多新闻 | 更多文章 | 更多内容 | 更多相关新闻 | 热门文章 | 热门新闻 | 热门推荐 | 热门 | 热门阅读 | 热门话题 | 热点新闻 | 热点推荐 | 热点 | 最热 | 最受欢迎 | 最多阅读
        阅读排行 | 点击排行 | 排行榜 | 新闻排行 | 最新 | 最新新闻 | 最新消息 | 最新文章 | 最新报道 | 即时新闻 | 头条 | 今日头条 | 今日热点 | 编辑推荐 | 为你推荐 | 为您推荐 | 猜你喜欢 | 您可能感兴趣 | 你可能喜欢 | 你可能感兴趣 | 您可能喜欢 | 大家都在看 | 大家还在看 | 精彩推荐 | 下一篇 | 上一篇 | 下一篇文章 | 上一篇文章 | 标签 | 关键词 | 专题 | 继续阅读 | 阅读全文
        阅读原文 | 查看原文 | 展开全文 | 相關新聞 | 相關文章 | 相關閱讀 | 相關報導 | 延伸閱讀 | 推薦閱讀 | 閱讀更多 | 更多新聞 | 看更多 | 熱門新聞 | 熱門文章 | 熱門 | 最新新聞 | 即時新聞 | 編輯推薦 | 為您推薦 | 你可能也喜歡 | 你可能會喜歡 | 猜你喜歡 | 標籤 | 關鍵字 | 繼續閱讀 | 閱讀全文 | 其他人也在看 | 人氣排行 | 下一則 | 上一則 | 推荐 | 推薦
    """,
    "ja": """
        関連記事 | 関連ニュース | 関連リンク | 関連トピック | 関連キーワード | 関連 | 関連する記事 | こちらもおすすめ | あわせて読みたい | 合わせて読みたい | 次に読む | 続きを読む | もっと読む | もっと見る | 記事全文を読む | 全文を読む | さらに読む | こちらも読まれています | おすすめ | おすすめ記事 | おすすめの記事 | あなたにおすすめ | あなたへのおすすめ | 人気記事 | 人気の記事
        人気ランキング | ランキング | アクセスランキング | 記事ランキング | よく読まれている記事 | よく読まれています | 注目記事 | 注目の記事 | 注目ニュース | 話題の記事 | 最新ニュース | 最新記事 | 最新の記事 | 新着記事 | 新着ニュース | 新着 | 速報 | 前の記事 | 次の記事 | 前へ | 次へ | タグ | キーワード | トピックス | 特集 | 主要ニュース | 編集部おすすめ | ピックアップ | 一覧へ
        一覧を見る | 記事一覧 | この記事を読んだ人はこんな記事も読んでいます
    """,
    "ko": """
        관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 관련 글 | 관련 콘텐츠 | 관련 주제 | 함께 보면 좋은 기사 | 함께 읽을 만한 기사 | 함께 볼만한 기사 | 더 보기 | 더보기 | 더 읽기 | 더 알아보기 | 계속 읽기 | 기사 더보기 | 전체 기사 보기 | 이어서 읽기 | 다음 읽기 | 많이 본 뉴스 | 많이 본 기사 | 많이본 뉴스 | 많이 읽은 기사 | 가장 많이 본 뉴스
        가장 많이 읽은 기사 | 인기 기사 | 인기기사 | 인기 뉴스 | 실시간 인기 기사 | 랭킹뉴스 | 최신 뉴스 | 최신뉴스 | 최신 기사 | 최신기사 | 속보 | 추천 기사 | 추천기사 | 추천 뉴스 | 추천 | 당신을 위한 추천 | 이 시각 주요뉴스 | 주요뉴스 | 주요 뉴스 | 주요 기사 | 헤드라인 | 오늘의 뉴스 | 편집자 추천 | 다음 기사 | 이전 기사 | 다음글 | 이전글 | 태그 | 키워드
        다른 기사 | 이 기자의 다른 기사 | 연관기사 | 놓치면 안 되는 기사 | 핫이슈
    """,
    "id ms": """
        Baca juga | Baca selengkapnya | Baca lebih lanjut | Baca lainnya | Baca berikutnya | Baca selanjutnya | Lihat juga | Lihat semua | Lihat selengkapnya | Simak juga | Artikel terkait | Berita terkait | Topik terkait | Terkait
        Konten terkait | Terpopuler | Berita terpopuler | Berita populer | Paling banyak dibaca | Paling populer | Terbaru | Berita terbaru | Artikel terbaru | Berita lainnya | Artikel lainnya | Rekomendasi | Rekomendasi untuk Anda
        Rekomendasi untukmu | Direkomendasikan | Pilihan editor | Pilihan redaksi | Mungkin Anda suka | Mungkin Anda juga suka | Artikel selanjutnya | Artikel sebelumnya | Selanjutnya | Sebelumnya | Topik | Tagar | Berita utama | Headline
        Jangan lewatkan | Selengkapnya | Trending topik | Baca seterusnya | Baca lagi | Artikel berkaitan | Berita berkaitan | Berkaitan | Berita terkini | Paling popular | Berita lain | Artikel lain | Artikel seterusnya
        Anda mungkin berminat | Disyorkan untuk anda | Lebih banyak berita
    """,
    "vi": """
        Đọc thêm | Xem thêm | Đọc tiếp | Tin liên quan | Bài viết liên quan | Tin tức liên quan | Bài liên quan | Có thể bạn quan tâm | Có thể bạn thích | Bạn có thể quan tâm | Bạn có thể thích | Tin cùng chuyên mục | Cùng chuyên mục
        Tin mới | Tin mới nhất | Mới nhất | Tin nóng | Đọc nhiều | Đọc nhiều nhất | Xem nhiều | Xem nhiều nhất | Tin đọc nhiều | Phổ biến | Nổi bật | Tin nổi bật | Tin khác | Các tin khác | Bài viết khác | Đề xuất | Đề xuất cho bạn
        Gợi ý cho bạn | Dành cho bạn | Bài tiếp theo | Bài trước | Tiếp theo | Từ khóa | Chủ đề | Chủ đề liên quan | Đừng bỏ lỡ | Tin cùng chủ đề | Tin trong ngày | Tìm hiểu thêm
    """,
    "th": """
        อ่านต่อ | อ่านเพิ่มเติม | อ่านข่าวเพิ่มเติม | อ่านข่าวต่อ | อ่านเพิ่ม | ข่าวที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | ข่าวเกี่ยวข้อง | เนื้อหาที่เกี่ยวข้อง | ข่าวอื่นๆ | ข่าวอื่น ๆ | ข่าวล่าสุด | ล่าสุด
        ข่าวเด่น | ข่าวแนะนำ | แนะนำ | แนะนำสำหรับคุณ | เรื่องแนะนำ | บทความแนะนำ | ข่าวยอดนิยม | ยอดนิยม | อ่านมากที่สุด | ข่าวที่มีคนอ่านมากที่สุด | ข่าวฮิต | ดูเพิ่มเติม | ดูทั้งหมด | คุณอาจสนใจ | คุณอาจชอบ | เรื่องที่คุณอาจสนใจ
        ข่าวถัดไป | แท็ก | แท็กที่เกี่ยวข้อง | ไม่ควรพลาด | อ่านข่าวที่เกี่ยวข้อง | ข่าวก่อนหน้า
    """,
    "ka hy": """
        წაიკითხეთ ასევე | ასევე წაიკითხეთ | წაიკითხე ასევე | ასევე იხილეთ | სრულად ნახვა | ვრცლად | მსგავსი სიახლეები | მსგავსი სტატიები | დაკავშირებული სტატიები | პოპულარული | ყველაზე კითხვადი | ბოლო სიახლეები | უახლესი ამბები
        რეკომენდებული | სხვა სიახლეები | თეგები | თემები | მეტი | წაიკითხეთ მეტი | გაიგე მეტი | Կարդացեք նաև | Կարդալ ավելին | Կարդալ նաև | Դիտեք նաև | Նման նյութեր | Նմանատիպ նյութեր | Առնչվող նյութեր | Առնչվող լուրեր | Ամենաընթերցված
        Ամենաշատ կարդացված | Վերջին լուրեր | Վերջին նորություններ | Այլ լուրեր | Լրահոս | Խորհուրդ ենք տալիս | Ավելին | Թեմաներ | Պիտակներ | Ձեզ կարող է հետաքրքրել
    """,
    "sr hr sl": """
        Pročitajte još | Pročitajte i | Pročitaj još | Pročitaj i | Pročitajte više | Pročitaj više | Čitajte još | Opširnije | Više | Više na ovu temu | Više vesti | Više o | Povezane vesti | Povezane teme | Povezani članci | Povezano
        Slični članci | Slične vijesti | Vezane vijesti | Vezani članci | Najčitanije | Najčitanije vesti | Najčitaniji članci | Najnovije | Najnovije vesti | Najnovije vijesti | Poslednje vesti | Zadnje vijesti | Preporučujemo
        Preporuka | Preporučeno | Preporuke | Izbor urednika | Možda će vas zanimati | Možda vas zanima | Moglo bi vas zanimati | Pogledajte još | Pogledajte i | Pogledaj još | Vidi još | Sledeća vest | Prethodna vest | Sljedeći članak
        Prethodni članak | Tagovi | Oznake | Još vesti | Još vijesti | Ne propustite | Popularno | Ostale vesti | Ostale vijesti | Na istu temu | Прочитајте још | Прочитај још | Опширније | Више | Повезане вести | Најчитаније | Најновије
        Најновије вести | Препоручујемо | Можда ће вас занимати | Погледајте још | Тагови | Теме: | Сличне вести | Још вести | Preberite tudi | Preberite še | Preberi tudi | Preberite več | Več o temi | Več | Več novic | Sorodne novice
        Sorodni članki | Povezani članki | Najbolj brano | Najbolj brani | Najnovejše | Najnovejše novice | Zadnje novice | Priporočamo | Morda vas bo zanimalo | Poglejte tudi | Naslednji članek | Prejšnji članek | Ključne besede
    """,
    "lt lv et": """
        Skaitykite taip pat | Taip pat skaitykite | Skaityk taip pat | Skaitykite daugiau | Skaityti daugiau | Daugiau | Daugiau naujienų | Susiję straipsniai | Susijusios naujienos | Panašūs straipsniai | Skaitomiausi | Populiariausi
        Skaitomiausios naujienos | Naujausi straipsniai | Naujausios naujienos | Naujausi | Rekomenduojame | Taip pat žiūrėkite | Kitas straipsnis | Ankstesnis straipsnis | Temos | Žymos | Jus gali sudominti | Lasi arī | Lasiet arī
        Lasi vairāk | Lasīt vairāk | Lasīt tālāk | Saistītie raksti | Saistītās ziņas | Līdzīgi raksti | Lasītākie | Lasītākais | Populārākie | Populārākais | Jaunākās ziņas | Jaunākie raksti | Jaunākais | Iesakām | Iesakām izlasīt
        Skatīt arī | Vairāk | Vēl par šo tēmu | Nākamais raksts | Tēmas | Loe ka | Loe lisaks | Loe veel | Loe edasi | Loe rohkem | Seotud artiklid | Seotud lood | Seotud uudised | Sarnased artiklid | Loetumad | Loetumad uudised
        Populaarsed | Viimased uudised | Uusimad | Soovitame | Vaata ka | Vaata lisaks | Veel uudiseid | Järgmine artikkel | Teemad | Märksõnad | Rohkem
    """,
    "sq ca": """
        Lexo edhe | Lexoni edhe | Lexo më shumë | Lexoni më shumë | Lexo gjithashtu | Shiko edhe | Lajme të ngjashme | Artikuj të ngjashëm | Të ngjashme | Më të lexuarat | Më të lexuara | Lajmet e fundit | Të fundit | Të rekomanduara
        Më shumë | Lajme të tjera | Llegeix també | Llegiu també | Llegeix més | Llegir més | Notícies relacionades | Articles relacionats | Relacionat | El més llegit | Les més llegides | Més llegides | Més llegit | Últimes notícies
        Et pot interessar | També et pot interessar | Més informació | Més notícies | Recomanat | Et recomanem | Etiquetes | Vegeu també
    """,
}
"""A whole line over a list of other articles, or before a colon and a headline."""

OPENINGS = {
    "en": """
        Read also | Also read | Read next | Read more: | Read more - | Read more | Read more about | Read more on | Read more from | Read more here | Read more stories | Read the full | Read the original | Read the rest | Read our
        Read full | Read this next | Read this: | Read: | Read here | See also: | See also | Also see | More: | More on this | More on: | More news | More stories | More from | Related: | Related - | Related story | Related article
        Related news | Click here to read | Click here for more | Click here for the | Click to read | Click here | Tap here to read | For more news | For more on this | For more stories | For more information on this
        For more information visit | For more information, visit | For more, | For the latest | Don't miss: | Don't miss | Check out our | Check out more | Check out: | Find more | Find out more about this | Watch: | Watch our
        Watch more | Watch the video | Watch this | Watch live: | Listen: | Up next | Next: | Next article | Next story | Next post | Previous: | Previous article | Previous story | Previous post | ICYMI: | ICYMI | In case you missed
        You may also like | You might also like | You may also be | You might also be | You may be interested | You might be interested | Must read: | Must read | Recommended: | In pictures: | In photos: | Photos: | Video: | Opinion:
        Explainer: | Explained: | Analysis: | Podcast: | Live updates: | Gallery: | See more: | See more | See photos | Editor's pick | Editors' pick | Filed under | Tags: | Topics: | Continue reading | Keep reading | Dig deeper
        Go deeper: | Go deeper | See all | View all | Explore more | Learn more about | Learn more at | Discover more | Trending: | Popular: | Most read: | Latest: | More like this
    """,
    "de": """
        Lesen Sie auch | Lesen Sie hier | Lesen Sie mehr | Lesen Sie dazu | Lesen Sie außerdem | Lesen Sie weiter | Lies auch | Lies hier | Lies mehr | Auch interessant | Mehr zum Thema | Mehr dazu | Mehr Artikel aus | Mehr lesen:
        Mehr Nachrichten | Mehr News | Weitere Artikel | Weitere Nachrichten | Weitere Informationen | Weitere Infos | Hier geht es | Hier geht's | Hier finden Sie | Hier lesen Sie | Zum Thema: | Siehe auch | Passend dazu:
        Sehen Sie auch | Sehen Sie im Video | Im Video: | Lesetipp: | Alles zum Thema | Alle Artikel | Alle News | Alle Nachrichten | Klicken Sie hier | Das könnte Sie | Das könnte dich | Schauen Sie | Kommentar: | Interview:
        Schlagworte: | Themen: | Nicht verpassen:
    """,
    "fr": """
        À lire aussi | Lire aussi | Lire également | À lire : | À lire également | Lisez aussi | Lire la suite | À voir aussi | Voir aussi | Voir également | À voir : | Sur le même sujet | En savoir plus | Pour en savoir plus
        Pour aller plus loin | Découvrez aussi | Découvrez notre | Cliquez ici | À découvrir | Relire : | À relire | Vidéo. | Dossier : | Lire notre | Lire nos | Lire l'article | Article précédent | Article suivant | Mots-clés :
        Plus d'informations sur | VIDÉO - | EN IMAGES - | Notre dossier
    """,
    "es": """
        Lee también | Lea también | Leer también | Lee además | Lea además | Lee aquí | Lea aquí | Lee más | Lea más | Leer más | Leer: | Lee: | Te puede interesar | Te podría interesar | También te puede | También le puede
        Puede interesarte | Le puede interesar | Mira también | Mira: | Ver también | Vea también | Ver más | Ver: | Vea: | Más información | Más noticias | Sigue leyendo | Seguí leyendo | No te pierdas: | Además: | Relacionado:
        Haz clic | Haga clic | Da clic | Temas: | Etiquetas: | En video: | Fotos: | Artículo relacionado | Nota relacionada | Noticia relacionada | Recomendado: | También: | También lee | También lea | Consulta aquí
    """,
    "it": """
        Leggi anche | Leggi pure | Leggi qui | Leggi tutto | Leggi di più | Leggi: | Leggete anche | Potrebbe interessarti | Ti potrebbe interessare | Potrebbero interessarti | Vedi anche | Guarda anche | Guarda il video | Guarda le foto
        Per approfondire | Approfondisci: | Clicca qui | Scopri anche | Scopri di più | Continua a leggere | Articolo precedente | Articolo successivo | Da non perdere: | Tag: | Argomenti:
    """,
    "pt": """
        Leia também | Leia mais | Leia ainda | Leia aqui | Leia: | Ler mais | Ler também | Veja também | Veja mais | Veja: | Veja o vídeo | Saiba mais | Confira também | Confira mais | Confira: | Clique aqui para ler | Clique aqui
        Para ler | Assista: | Assista também | Assista ao vídeo | Mais sobre: | Mais: | Não perca: | Artigo anterior | Próximo artigo | Tópicos: | Entenda: | Conheça mais
    """,
    "nl sv no da": """
        Lees ook | Lees meer | Lees verder | Lees hier | Lees hieronder | Bekijk ook | Bekijk hier | Zie ook | Kijk ook | Meer over | Meer nieuws | Meer lezen | Klik hier | Luister ook | Läs också | Läs även | Läs mer | Läs vidare | Läs:
        Läs här | Se också | Se även | Mer om | Klicka här | Fler nyheter | Missa inte: | Les også | Les mer | Les saken | Les: | Les her | Se også | Les hele | Mer om saken | Klikk her | Læs også | Læs mere | Læs her | Læs: | Læs hele
        Se her: | Se video | Klik her | Få overblikket: | Hør også | Se mere
    """,
    "fi hu": """
        Lue myös | Lue lisää | Lue: | Lue täältä | Lue koko | Katso myös | Katso: | Katso video | Katso kuvat | Kuuntele: | Olvassa el | Olvasd el | Olvassa tovább | Olvasd tovább | Ez is érdekelhet | Kapcsolódó: | Kapcsolódó cikk
        Nézze meg | Nézd meg | Bővebben: | További részletek | Kattintson ide | Kattints ide | Előző cikk | Következő cikk | Lásd még | Címkék:
    """,
    "pl": """
        Czytaj także | Czytaj też | Czytaj również | Przeczytaj także | Przeczytaj też | Przeczytaj również | Przeczytaj: | Czytaj więcej | Czytaj: | Czytaj dalej | Zobacz także | Zobacz też | Zobacz również | Zobacz: | Zobacz wideo
        Zobacz więcej | Sprawdź też | Sprawdź także | Sprawdź: | Polecamy: | Więcej na ten | Więcej o | Więcej informacji | Kliknij tutaj | Warto przeczytać: | Następny artykuł | Poprzedni artykuł | Tagi: | Dowiedz się więcej | Wideo:
    """,
    "cs sk": """
        Čtěte také | Čtěte též | Čtěte: | Čtěte více | Přečtěte si | Více čtěte | Podívejte se | Sledujte také | Mohlo by vás | Související: | Témata: | Kliknite sem | Klikněte zde | Čítajte aj | Čítajte tiež | Čítajte: | Čítajte viac
        Prečítajte si | Pozrite si | Súvisiaci článok | Související článek | K tématu: | K téme:
    """,
    "ro bg mk": """
        Citește și | Citește: | Citiți și | Citește mai | Citește aici | Vezi și | Vezi mai | Vezi aici | Vezi: | Te-ar putea | S-ar putea să-ți | Află mai | Mai multe despre | Pe aceeași temă: | Click aici | Прочетете още | Прочетете и
        Прочети още | Прочети и | Прочетете повече | Четете още | Чети още | Вижте още | Виж още | Вижте и | Вижте също | Виж повече | Още по темата | Още новини | Още: | Свързани: | Може да ви | Прочитајте | Прочитај | Погледнете
        Поврзано: | Видео: | Тагове: | Повеќе на
    """,
    "el sq ca": """
        Διαβάστε επίσης | Διαβάστε ακόμα | Διαβάστε ακόμη | Διαβάστε περισσότερα | Διαβάστε και | Διαβάστε εδώ | Διαβάστε: | Διαβάστε στο | Διάβασε | Δείτε επίσης | Δείτε ακόμα | Δείτε εδώ | Δείτε το βίντεο | Δείτε: | Δείτε περισσότερα
        Σχετικά: | Περισσότερα: | Ακολουθεί: | Κάντε κλικ | Lexo edhe | Lexoni edhe | Lexo më | Lexo gjithashtu | Lexo: | Shiko edhe | Llegeix també | Llegiu també | Llegeix més | Et pot interessar | Vegeu també | Més informació
        Clica aquí
    """,
    "ru": """
        Читайте также | Читать также | Читайте еще | Читайте: | Читать: | Читайте по теме | Читайте подробнее | Читайте далее | Читать далее | Читайте на | Читайте об этом | Читайте больше | Читай также | Читай: | Смотрите также
        Смотрите: | Смотри также | См. также | Подробнее: | Подробнее в | Подробнее - | Подробнее о | Подробнее об | Подробности - | Подробности: | Подробности в | По теме: | Материал по теме | Материалы по теме | Ещё по теме
        Больше по теме | Об этом читайте | Рекомендуем | Вам может быть | Вам может понравиться | Вам будет интересно | Вас может заинтересовать | Узнать больше | Узнайте больше | Не пропустите: | Видео по теме | Теги: | Темы: | Метки:
        Предыдущая статья | Следующая статья | Предыдущая новость | Следующая новость | Полный текст | Полную версию | Сюжет: | Другие новости | Все новости | Последние новости: | Новости по теме | Еще новости
    """,
    "uk be": """
        Читайте також | Читайте ще | Читати також | Читайте по темі | Читайте за темою | Читайте більше | Читати далі | Дивіться також | Дивіться: | Дивись також | Детальніше: | Детальніше про | Докладніше: | За темою: | По темі:
        Матеріал за темою | Більше за темою | Вас може зацікавити | Вам буде цікаво | Рекомендуємо | Дізнайтеся більше | Дізнатися більше | Відео: | Не пропустіть: | Інші новини | Чытайце таксама | Чытайце: | Чытайце яшчэ
        Глядзіце таксама | Па тэме:
    """,
    "tr az tk": """
        Ayrıca okuyun | Ayrıca oku | Bunu da oku | Bunu da okuyun | İlginizi çekebilir | Bunlar da ilginizi | İlgili haber | İlgili haberler | Devamını oku | Haberin devamı için | Daha fazlası için | Detaylar için | Haberin detayları için
        Tıklayın | Ayrıca bkz | Önceki haber | Sonraki haber | Etiketler: | Okumak için tıklayın | Haberi okumak için | İzlemek için | Həmçinin oxuyun | Həmçinin oxu | Bunu da oxuyun | Bunları da oxuyun | Ətraflı: | Ətraflı burada
        Mövzu ilə bağlı | Oxşar xəbər | Davamı: | Ardını oxu | Şeýle hem oka | Degişli habar | Dowamyny
    """,
    "kk ky uz tg": """
        Тағы оқыңыз | Тағы да оқыңыз | Сондай-ақ оқыңыз | Оқи отырыңыз | Бұны да оқыңыз | Толығырақ: | Тақырып бойынша | Осы тақырыпта: | Дагы окуңуз | Дагы караңыз | Ошондой эле окуңуз | Кененирээк: | Тема боюнча | Shuningdek o'qing
        Shuningdek, o'qing | Yana o'qing | Batafsil: | Mavzuga oid | Mavzuga doir | Шунингдек ўқинг | Шунингдек, ўқинг | Яна ўқинг | Батафсил: | Мавзуга оид | Ҳамчунин хонед | Ҳамчунин бихонед | Инчунин бихонед | Боз бихонед | Муфассал:
        Дар ин мавзӯъ: | Дар ин бора хонед | Маводи марбут
    """,
    "fa ar he ur": """
        بیشتر بخوانید | همچنین بخوانید | این مطلب را هم | ادامه مطلب | بخوانید: | مطالب مرتبط | اخبار مرتبط | ویدیو: | برچسب‌ها: | اقرأ أيض | اقرأ أيضا | اقرأ أيضاً | اقرأ أيضًا | إقرأ أيضا | إقرأ أيضاً | اقرأ المزيد | اقرأ كذلك | اقرأ:
        شاهد أيضا | شاهد أيضاً | شاهد أيضًا | شاهد: | طالع أيضا | طالع أيضاً | طالع: | لقراءة المزيد | قد يهمك | قد يعجبك | أخبار ذات صلة | مواضيع ذات صلة | اضغط هنا | קראו גם | קראו עוד | קרא גם | קרא עוד | קראו: | לכתבה המלאה | לחצו כאן
        עוד בנושא | עוד כתבות | צפו: | תגיות: | مزید پڑھیں | یہ بھی پڑھیں | مزید پڑھیے | یہ بھی دیکھیں
    """,
    "hi bn": """
        यह भी पढ़ें | ये भी पढ़ें | यह भी पढ़े | इसे भी पढ़ें | और पढ़ें | आगे पढ़ें | पढ़ें: | पूरी खबर | यह भी देखें | ये भी देखें | देखें: | वीडियो: | संबंधित खबर | আরও পড়ুন | আরো পড়ুন | আরও পড়তে | বিস্তারিত পড়ুন | পড়ুন:
        এটিও পড়ুন | আরও দেখুন | সম্পর্কিত খবর | ভিডিও:
    """,
    "zh ja ko th": """
        相关阅读 | 相关新闻 | 相关报道 | 相关文章 | 相关链接 | 延伸阅读 | 推荐阅读 | 更多阅读 | 更多新闻 | 更多内容 | 点击查看 | 点击阅读 | 点击这里 | 阅读原文 | 阅读更多 | 查看更多 | 下一篇 | 上一篇 | 标签: | 关键词: | 相關新聞 | 相關閱讀 | 相關文章 | 延伸閱讀 | 更多新聞 | 看更多 | 閱讀更多 | 點我 | 推薦閱讀 | 原文链接 | 原文連結 | 関連記事 | 関連ニュース
        【関連記事】 | 【関連】 | あわせて読みたい | 合わせて読みたい | 続きを読む | 続きはこちら | 詳細はこちら | 詳しくはこちら | もっと読む | こちらもおすすめ | 次の記事 | 前の記事 | 次ページ | 【写真】 | 【動画】 | 【画像】 | 関連: | 관련기사 | 관련 기사 | [관련기사] | [관련 기사] | 관련뉴스 | 더 보기 | 자세히 보기 | 자세한 내용은 | 계속 읽기 | 다음 기사 | 이전 기사
        기사 전문 보기 | 전체 기사 | 함께 읽 | 함께 보면 | อ่านต่อ | อ่านเพิ่มเติม | อ่านข่าว | อ่าน: | ข่าวที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | ดูเพิ่มเติม | คลิกที่นี่ | คลิกอ่าน | ชมคลิป
    """,
    "id ms vi": """
        Baca juga | Baca selengkapnya | Baca lebih | Baca: | Baca berita | Baca artikel | Simak juga | Simak: | Simak video | Simak selengkapnya | Lihat juga | Lihat: | Lihat video | Saksikan video | Tonton video | Tonton:
        Berita terkait | Artikel terkait | Klik di sini | Klik disini | Selengkapnya: | Baca lagi | Berita berkaitan | Đọc thêm | Xem thêm | Đọc tiếp | Mời bạn đọc | Mời quý độc giả | Tin liên quan | Bài liên quan | Bài viết liên quan
        Xem chi tiết | Xem ngay | Xem video | Có thể bạn | Bấm vào đây | Nhấn vào đây
    """,
    "ka hy": """
        წაიკითხეთ ასევე | ასევე წაიკითხეთ | წაიკითხე ასევე | ამავე თემაზე | ვრცლად: | ასევე იხილეთ | იხილეთ ასევე | Կարդացեք նաև | Կարդալ նաև | Կարդալ ավելին | Դիտեք նաև | Թեմայի շուրջ | Մանրամասն՝
    """,
    "sr hr sl lt lv et": """
        Pročitajte još | Pročitajte i | Pročitaj još | Pročitaj i | Pročitajte: | Pročitajte više | Pročitajte ovde | Pročitajte ovdje | Čitajte još | Opširnije: | Više o | Više na | Pogledajte još | Pogledajte i | Pogledajte video
        Pogledajte: | Možda će vas | Moglo bi vas | Povezano: | Погледајте | Опширније: | Можда ће вас | Preberite tudi | Preberite še | Preberite: | Preberi tudi | Več o | Več na | Poglejte tudi | Skaitykite taip pat
        Taip pat skaitykite | Skaitykite: | Skaityk | Daugiau skaitykite | Lasi arī | Lasiet arī | Lasi vēl | Lasi: | Skaties arī | Loe ka | Loe lisaks | Loe veel | Loe: | Loe rohkem | Vaata ka | Vaata: | Seotud: | Loe edasi
    """,
}
