"""Credits of pictures, and the controls of players and galleries."""

CREDITS = {
    "en": """
        Photo | Photos | Photo by | Photos by | Photo credit | Photo credits | Photo courtesy | Photo courtesy of | Photo source | Photo via | Photograph | Photograph by | Photographer | Photography by | Photo illustration
        Photo illustration by | File photo | Image | Images | Image by | Image credit | Image credits | Image courtesy | Image courtesy of | Image source | Image via | Image caption | Images by | Images via | Images courtesy of | Picture
        Pictures | Picture by | Picture credit | Picture courtesy | Picture source | Pictured | Credit | Credits | Illustration | Illustration by | Graphic | Graphic by | Graphic source | Caption | Cover image | Cover photo
        Featured image | Featured photo | Main image | Main photo | Feature image | Feature image via | Top image | Header image | Header image credit | Video by | Video credit | Screenshot | Screengrab | Main image credit
        Cover image credit | Top image credit | Featured image credit | Lead image | Lead image credit | Lead photo | Image copyright | Photo copyright | Representative image | Representational image
    """,
    "de": """
        Foto | Fotos | Foto von | Bild | Bilder | Bildquelle | Bildnachweis | Fotoquelle | Fotocredit | Bild von | Quelle Foto | Symbolbild | Symbolfoto | Archivbild | Archivfoto | Titelbild | Beitragsbild | Bildrechte | Fotograf
        Fotografin | Grafik | Bildunterschrift | Collage | Montage
    """,
    "fr": """
        Crédit photo | Crédits photo | Photo de | Photo d'illustration | Photo d'archives | Image d'illustration | Légende | Photographie | Copyright photo | Crédit image
    """,
    "es": """
        Foto de | Fotografía | Fotografías | Imagen | Imágenes | Imagen de | Foto cortesía | Crédito | Créditos | Crédito de la foto | Crédito foto | Fuente de la imagen | Foto de archivo | Foto archivo | Cortesía | Pie de foto
        Fuente de imagen
    """,
    "it": """
        Foto di | Immagine | Immagini | Fonte immagine | Fonte foto | Crediti foto | Crediti | Foto d'archivio | Immagine di repertorio | Didascalia | Foto copertina
    """,
    "pt": """
        Fotografia de | Imagem | Imagens | Imagem de | Crédito da foto | Créditos da foto | Crédito da imagem | Foto por | Imagem ilustrativa | Foto ilustrativa | Foto divulgação | Divulgação | Legenda | Reprodução
    """,
    "nl sv no da fi": """
        Foto door | Beeld | Beeld door | Fotocredits | Beeldbron | Foto's | Archieffoto | Afbeelding | Fotografie | Bild från | Bildkälla | Arkivbild | Arkivfoto | Foto av | Foto af | Bilde | Billede | Illustrasjon | Illustrasjonsfoto
        Arkivfoto fra | Kuva | Kuvat | Kuvituskuva | Arkistokuva | Kuvaaja | Kuvalähde | Genrebild | Genrefoto
    """,
    "pl cs sk hu ro": """
        Fot | Zdjęcie | Zdjęcia | Źródło zdjęcia | Autor zdjęcia | Zdjęcie ilustracyjne | Zdroj fotografie | Zdroj foto | Ilustrační foto | Ilustrační snímek | Ilustračné foto | Ilustračná snímka | Autor fotografie | Snímek | Snímka
        Fotók | Kép | Kép forrása | Képek | Illusztráció | Fotó forrása | Borítókép | Nyitókép | Sursa foto | Imagine | Foto ilustrativ | Foto arhivă | Arhivă foto
    """,
    "bg mk el sq": """
        Снимка | Снимки | Източник на снимката | Снимка от | Илюстрация | Фото | Фотографија | Слика | Архивска фотографија | Φωτογραφία | Φωτογραφίες | Φωτό | Πηγή φωτογραφίας | Πηγή φωτό | Εικόνα | Φωτογραφία αρχείου | Fotografi
        Foto nga | Imazhi | Burimi i fotos
    """,
    "ru uk be": """
        Фото с сайта | Фото из архива | Фотография | Фотографии | Источник фото | Автор фото | Фотограф | Изображение | Источник изображения | Иллюстрация | Иллюстративное фото | Архивное фото | Скриншот | Картинка | Снимок | Коллаж
        Иллюстрационное фото | Зображення | Джерело фото | Ілюстрація | Ілюстративне фото | Фотографія | Архівне фото | Колаж | Фота | Ілюстрацыйнае фота | Здымак | Крыніца фота | Фотохост | Фото предоставлено | Фото иллюстративное
    """,
    "tr az tk": """
        Fotoğraflar | Fotoğraf kaynağı | Görsel | Görsel kaynağı | Arşiv fotoğrafı | Kaynak fotoğraf | Foto muhabiri | Şəkil | Şəkillər | Fotolar | Foto mənbəyi | Arxiv foto | Surat | Suratlar | Surat çeşmesi | Şəkil mənbəyi
    """,
    "kk ky uz tg": """
        Сурет | Суреттер | Фото авторы | Фото көзі | Сурет көзі | Көрнекі сурет | Иллюстрациялық сурет | Сүрөт | Сүрөт булагы | Rasm | Surat manbasi | Foto manbasi | Surat muallifi | Расм | Фото манбаси | Сурат | Акс | Аксҳо | Аксгир
        Сарчашмаи акс | Манбаи акс
    """,
    "fa ar he ur hi bn": """
        عکس | عکس از | منبع عکس | عکاس | تصویر | صورة | الصورة | مصدر الصورة | تصوير | صورة أرشيفية | الصور | الصورة من | צילום | תמונה | קרדיט תמונה | צילום אילוסטרציה | צילומים | קרדיט | فوٹو | تصویر بشکریہ | फोटो | तस्वीर
        फोटो क्रेडिट | फाइल फोटो | फोटो सोर्स | फोटो साभार | ছবি | ছবি: সংগৃহীত | ছবি সংগৃহীত | ছবির উৎস | ফাইল ছবি | প্রতীকী ছবি
    """,
    "zh ja ko th": """
        图 | 图片 | 图片来源 | 图源 | 图片说明 | 图片提供 | 资料图 | 资料图片 | 摄影 | 摄 | 配图 | 图片版权 | 供图 | 圖 | 圖片來源 | 圖片 | 圖片說明 | 照片來源 | 攝影 | 照片 | 圖源 | 資料照 | 写真 | 写真提供 | 写真はイメージ | 画像 | 画像提供 | 画像出典 | 撮影 | 出典画像 | 写真：AP | 사진 | 사진제공 | 사진 제공 | 사진출처 | 사진 출처 | 자료사진
        이미지 | 이미지 출처 | ภาพ | ภาพจาก | ภาพประกอบ | ขอบคุณภาพจาก | เครดิตภาพ | ที่มาภาพ
    """,
    "id ms vi": """
        Foto ilustrasi | Ilustrasi | Gambar | Sumber foto | Sumber gambar | Kredit foto | Gambar fail | Gambar hiasan | Foto: dok | Ảnh | Ảnh minh họa | Nguồn ảnh | Hình ảnh | Ảnh chụp màn hình | Ảnh tư liệu | Hình minh họa | Hình
    """,
    "ka hy sr hr sl lt lv et ca": """
        ფოტო | ფოტოს ავტორი | ფოტო წყარო | ფოტოს წყარო | სურათი | Լուսանկար | Լուսանկարը | Լուսանկարի աղբյուր | Նկար | Izvor fotografije | Izvor foto | Autor fotografije | Naslovna fotografija | Slika | Ilustracija | Arhivska fotografija
        Извор фотографије | Vir fotografije | Vir slike | Nuotrauka | Nuotr | Asociatyvi nuotrauka | Iliustracija | Attēls | Foto no | Ilustratīvs attēls | Pilt | Illustreeriv foto | Arhiivifoto | Imatge | Imatge de | Crèdit de la foto
        Foto d'arxiu
    """,
}
"""What stands before a colon or a slash and the name of who made a picture."""

AGENCIES = """
    AP | AFP | Reuters | EPA | EPA-EFE | EFE | dpa | DPA | ANSA | TASS | ТАСС | RIA Novosti | РИА Новости | Sputnik
    Xinhua | 新华社 | Anadolu | Anadolu Agency | AA | PAP | ČTK | TASR | MTI | NTB | TT | Ritzau | Lehtikuva | APA | Keystone
    Bloomberg | Press Association | Yonhap | 연합뉴스 | Kyodo | 共同通信 | 時事通信 | Xinhua News Agency | LaPresse | Europa Press | UPI
"""
"""Agencies of news, which deal in reports and in pictures."""

PICTURE_AGENCIES = """
    AP Photo | Getty | Getty Images | Shutterstock | iStock | Alamy | Adobe Stock | Unsplash | Pexels | Pixabay | Wikimedia Commons
    imago | IMAGO | PA Images | PA Wire | Depositphotos | Picture Alliance | picture alliance | ZUMA Press | Rex Features | REX
    AFP via Getty Images | Getty Images/iStockphoto | Bloomberg via Getty Images | Anadolu via Getty Images | NurPhoto
    SIPA | WireImage | FilmMagic | Canva | Flickr | Pool
"""
"""Agencies of pictures alone, and names that stand under nothing but pictures."""

LINES = {
    "en": """
        Just watched | More videos | Replay | Caption | Back to gallery | Play | Play video | Play audio | Pause | Watch video | Watch the video | Watch the video below | Watch the full video | Watch: video | Watch on YouTube | Video player | Video playback | Media playback is unsupported on your device
        This video can not be played | Video unavailable | Video is loading | Loading video | Your browser does not support the video tag | Your browser does not support the audio element | Your browser does not support HTML5 video | Mute
        Unmute | Fullscreen | Full screen | Exit full screen | Close | Close modal | Enlarge image | Expand image | View image | View image in fullscreen | View gallery | View photos | View 0 images | View 0 photos | See gallery
        Open gallery | Open image in gallery | Photo gallery | Image gallery | Picture gallery | Slideshow | View slideshow | Start slideshow | 0 photos | 0 images | 0 of 0 | Image 0 of 0 | Photo 0 of 0 | Caption 0 of 0 | Hide caption
        Toggle caption | Show caption | Image caption | Next image | Previous image | Next photo | Previous photo | Next slide | Previous slide | Listen to this article | Listen to article | Listen to the article | Listen to this story
        Listen to this | Listen now | Listen to story | Listen to this page | Listen to podcast | Listen to the podcast | Listen to the story | Listen to the news | Listen | 0 min listen | Audio version | Audio article | Hear this story
        Hear this article | Read aloud | Read this article aloud | Text to speech | Play article | Play this article | This article is voiced by AI | 0.0x | Speed | Subtitles | Transcript | Show transcript | Read transcript
        Download audio | Download image | Download podcast | Subscribe to podcast
    """,
    "de": """
        Artikel anhören | Diesen Artikel anhören | Artikel vorlesen | Artikel vorlesen lassen | Diesen Beitrag anhören | Beitrag anhören | Anhören | Vorlesen | Vorlesen lassen | Jetzt anhören | Audio anhören | Video ansehen
        Video abspielen | Zum Video | Zur Bildergalerie | Bildergalerie | Fotostrecke | Galerie | Zur Galerie | Bild vergrößern | Bild 0 von 0 | 0 Bilder | 0 Bilder ansehen | Video starten | Zum Podcast | Podcast anhören | Vollbild
        Schließen | Diashow
    """,
    "fr": """
        Écouter l'article | Écouter cet article | Écoutez cet article | Écouter | Écoutez | Écouter le podcast | Lire l'article à voix haute | Voir la vidéo | Regarder la vidéo | Lire la vidéo | Voir le diaporama | Diaporama
        Galerie photos | Voir la galerie | Voir les photos | Agrandir l'image | Fermer | Plein écran | Image 0 sur 0 | En images
    """,
    "es": """
        Escuchar artículo | Escuchar este artículo | Escucha este artículo | Escuchar el artículo | Escuchar noticia | Escucha la noticia | Escucha el artículo | Escuchar nota | Escuchar | Escucha | Escuche este artículo | Ver video
        Ver el video | Reproducir video | Ver galería | Galería | Galería de fotos | Fotogalería | Ver fotos | Ver imagen | Ampliar imagen | Cerrar | 0 fotos | Pantalla completa | Ver transcripción | Escuchar podcast | Escucha el podcast
    """,
    "it pt ca": """
        Ascolta l'articolo | Ascolta questo articolo | Ascolta | Ascolta la notizia | Ascolta il podcast | Guarda il video | Vai al video | Galleria fotografica | Fotogallery | Guarda la gallery | Sfoglia la gallery | Chiudi | Ingrandisci
        Schermo intero | Ouvir artigo | Ouça este artigo | Ouvir este artigo | Ouvir | Ouça | Ouça a notícia | Ouça a reportagem | Ouvir notícia | Escutar artigo | Oiça este artigo | Ver o vídeo | Assistir ao vídeo | Assista ao vídeo
        Ver fotogaleria | Galeria de imagens | Ver imagens | Fechar | Escolta l'article | Escolta aquest article | Veure el vídeo
    """,
    "nl sv no da fi": """
        Luister naar dit artikel | Luister artikel | Luister naar het artikel | Beluister dit artikel | Luister | Luister nu | Bekijk video | Bekijk de video | Fotogalerij | Bekijk de foto's | Sluiten | Lyssna på artikeln
        Lyssna på den här artikeln | Lyssna | Lyssna på artikel | Se video | Spela upp | Bildspel | Stäng | Lytt til artikkelen | Lytt til saken | Lytt til denne artikkelen | Lytt | Se bildene | Bildeserie | Lukk | Lyt til artiklen
        Lyt til denne artikel | Lyt | Hør artiklen | Hør artikel | Lyt til artikel | Se billeder | Billedserie | Luk | Kuuntele juttu | Kuuntele artikkeli | Kuuntele | Kuuntele tämä artikkeli | Katso video | Katso kuvat | Kuvagalleria
        Sulje
    """,
    "pl cs sk hu ro": """
        Posłuchaj artykułu | Posłuchaj tego artykułu | Odsłuchaj artykuł | Posłuchaj | Słuchaj | Odtwórz | Zobacz wideo | Obejrzyj wideo | Zobacz zdjęcia | Galeria zdjęć | Zobacz galerię | Powiększ | Zamknij | Poslechnout článek
        Poslechněte si článek | Přehrát článek | Přehrát | Přehrát video | Fotogalerie | Zavřít | Vypočuť článok | Vypočujte si článok | Zavrieť | Cikk meghallgatása | Hallgassa meg a cikket | Hallgasd meg a cikket | Meghallgatom
        Videó megtekintése | Képgaléria | Bezárás | Ascultă articolul | Ascultă acest articol | Ascultă | Vezi video | Vezi galeria | Galerie foto | Vezi foto | Închide
    """,
    "ru uk be bg mk sr hr sl": """
        Слушать статью | Прослушать статью | Послушать статью | Слушать новость | Прослушать новость | Прослушать | Слушать | Слушайте статью | Послушайте эту статью | Озвучить текст | Аудиоверсия | Слушать подкаст | Смотреть видео
        Смотрите видео | Воспроизвести | Воспроизвести видео | Фотогалерея | Смотреть фото | Фоторепортаж | Закрыть | Увеличить | 0 фото | Видео недоступно | Слухати статтю | Прослухати статтю | Послухати статтю | Слухати новину | Слухати
        Дивитися відео | Дивіться відео | Закрити | Слухаць артыкул | Слухаць | Глядзець відэа | Слушай статията | Чуй статията | Слушайте статията | Прослушай | Галерия | Вижте галерията | Слушај ја статијата | Затвори
        Poslušajte članak | Poslušaj članak | Poslušaj vest | Slušaj vest | Poslušajte vest | Pogledaj video | Galerija | Fotogalerija | Zatvori | Слушај вест | Послушајте чланак | Poslušajte članek | Poslušaj članek | Zapri
    """,
    "tr az tk kk ky uz tg": """
        Haberi dinle | Haberi sesli dinle | Makaleyi dinle | Yazıyı dinle | Dinle | Sesli dinle | Bu haberi dinle | Videoyu izle | İzle | Foto galeri | Fotoğraf galerisi | Galeri | Kapat | Xəbəri dinlə | Məqaləni dinlə | Dinlə
        Videoya bax | Fotoqalereya | Bağla | Makalany diňle | Wideo gör | Мақаланы тыңдау | Тыңдау | Жаңалықты тыңдау | Видеоны көру | Жабу | Макаланы угуу | Угуу | Жаңылыкты угуу | Maqolani tinglash | Tinglash | Maqolani tinglang
        Videoni ko'rish | Fotogalereya | Yopish | Мақолани тинглаш | Тинглаш | Видеони кўриш | Гӯш кардан | Мақоларо гӯш кунед | Ин мақоларо гӯш кунед | Видеоро тамошо кунед | Пӯшидан
    """,
    "el sq lt lv et ka hy": """
        Ακούστε το άρθρο | Άκουσε το άρθρο | Ακούστε | Ακρόαση άρθρου | Δείτε το βίντεο | Δείτε φωτογραφίες | Κλείσιμο | Dëgjo artikullin | Dëgjoni artikullin | Shiko videon | Klausytis straipsnio | Klausyti straipsnio | Klausyti
        Žiūrėti vaizdo įrašą | Nuotraukų galerija | Uždaryti | Klausīties rakstu | Noklausies rakstu | Klausīties | Skatīties video | Foto galerija | Aizvērt | Kuula artiklit | Kuula lugu | Kuula | Vaata videot | Galerii | Sulge
        მოუსმინეთ სტატიას | მოუსმინე სტატიას | მოსმენა | ნახეთ ვიდეო | გალერეა | დახურვა | Լսել հոդվածը | Լսեք հոդվածը | Լսել | Դիտել տեսանյութը | Փակել
    """,
    "fa ar he ur hi bn": """
        به این مقاله گوش دهید | شنیدن خبر | گوش دهید | پخش | تماشای ویدیو | ویدیو را ببینید | گالری عکس | بستن | استمع إلى المقال | استمع للمقال | استمع إلى هذا المقال | استمع إلى الخبر | الاستماع إلى المقال | استماع | شاهد الفيديو
        معرض الصور | ألبوم الصور | إغلاق | האזינו לכתבה | האזן לכתבה | האזינו | להאזנה לכתבה | צפו בווידאו | גלריה | סגור | یہ خبر سنیں | مضمون سنیں | سنیں | ویڈیو دیکھیں | तस्वीरें देखें | खबर सुनें | लेख सुनें | सुनें | इस खबर को सुनें
        वीडियो देखें | फोटो गैलरी | बंद करें | খবরটি শুনুন | নিবন্ধটি শুনুন | সংবাদটি শুনুন | শুনুন | ভিডিও দেখুন | ছবির গ্যালারি | বন্ধ করুন
    """,
    "zh ja ko th id ms vi": """
        收听本文 | 听文章 | 听新闻 | 语音播报 | 播放 | 播放视频 | 收听 | 朗读 | 查看大图 | 点击查看大图 | 图集 | 高清图集 | 视频加载中 | 关闭 | 聽文章 | 聽新聞 | 語音朗讀 | 收聽本文 | 播放影片 | 看影片 | 圖輯 | 關閉 | 記事を聞く | この記事を聞く | 音声で聞く | 記事を音声で聞く | 再生 | 動画を見る | 動画を再生 | 写真を見る | 写真一覧 | ギャラリー | フォトギャラリー
        拡大 | 拡大する | 画像を拡大 | 閉じる | 写真特集 | 기사 듣기 | 이 기사 듣기 | 음성으로 듣기 | 본문 듣기 | 뉴스 듣기 | 듣기 | 재생 | 동영상 보기 | 영상 보기 | 사진 보기 | 사진 크게보기 | 포토 갤러리 | 갤러리 | 닫기 | 이미지 확대 | ฟังข่าวนี้ | ฟังบทความ | ฟังบทความนี้ | ฟังเสียง | ฟัง | ชมคลิป | ดูวิดีโอ
        ชมวิดีโอ | ดูภาพ | แกลเลอรี | ปิด | ภาพข่าว | Dengarkan artikel | Dengarkan berita | Dengarkan artikel ini | Dengarkan | Dengarkan berita ini | Tonton video | Putar video | Galeri foto | Lihat foto | Tutup | Dengar artikel ini
        Dengar | Lihat galeri | Nghe bài viết | Nghe bài này | Nghe đọc bài | Nghe tin | Nghe | Nghe audio | Xem video | Xem ảnh | Thư viện ảnh | Đóng | Bộ sưu tập ảnh
    """,
}

OPENINGS = {
    "en": """
        Just watched | 0 show all | Listen to this | Listen to article | Listen to the article | Listen to our | Listen to the audio | Listen on Apple | Listen on Spotify | Listen and subscribe | Listen and follow | Hear this | Hear the | Hear our | Play video
        Play audio | Watch the video below | Watch the full | Watch on YouTube | Your browser does not | Your browser doesn't | JavaScript is | Media playback | This video is | This video can | To view this video | To play this
        To listen to | View gallery | View image in | View 0 photos | View 0 images | Open image in | Enlarge this | This audio | This article is voiced | Press play to | Tap to listen | Click to listen | Click play | Photo gallery:
        Image copyright | Image caption | The audio version | Prefer to listen
    """,
    "de fr": """
        Hören Sie | Diesen Artikel anhören | Artikel anhören | Sie können diesen Artikel | Lassen Sie sich | Bild vergrößern | Zur Bildergalerie | Bildergalerie: | Fotostrecke: | Hör dir | Écoutez cet | Écouter cet | Écoutez l'article
        Écouter l'article | Écoutez notre | Regardez la vidéo | Voir la vidéo | Voir le diaporama | Cet article en version audio
    """,
    "es it pt ca": """
        Escucha este | Escucha esta | Escucha el | Escucha la | Escuche este | Escuchar este | Mira el video | Ver galería | Galería: | Ascolta questo | Ascolta l'articolo | Ascolta la | Ascolta il | Guarda la gallery | Fotogallery:
        Ouça este | Ouça esta | Ouça a | Ouça o | Ouvir este | Oiça este | Assista o vídeo | Escolta aquest
    """,
    "nl sv no da fi": """
        Luister naar dit | Luister naar het artikel | Luister hier | Beluister dit | Lyssna på | Lytt til | Lyt til | Hør artiklen | Hør denne | Kuuntele tämä | Kuuntele juttu | Bekijk de video | Bekijk de foto | Katso kuvat
    """,
    "pl cs sk hu ro": """
        Posłuchaj | Odsłuchaj | Poslechněte si | Vypočujte si | Hallgassa meg | Hallgasd meg | Ascultă articolul | Ascultă acest | Ascultați | Obejrzyj wideo | Zobacz zdjęcia | Fotogalerie: | Vezi galeria | Urmărește video
    """,
    "ru uk be bg": """
        Послушайте | Слушайте | Слушать статью | Прослушать | Смотрите видео | Смотрите также фото | Ваш браузер не | Послухайте | Слухайте | Прослухати | Дивіться відео | Чуйте | Слушайте статията | Послухайце
    """,
    "tr az kk uz fa ar he zh ja ko th id vi": """
        Haberi dinlemek | Bu haberi dinle | Sesli dinlemek | Tarayıcınız | Xəbəri dinlə | Мақаланы тыңда | Maqolani tingla | استمع إلى | استمع ل | به این خبر گوش | האזינו ל | 收听本文 | 听本文 | 您的浏览器不支持 | この記事を音声 | 記事を音声 | お使いのブラウザ | 이 기사를 들
        브라우저가 | ฟังข่าว | ฟังบทความ | Dengarkan artikel | Dengarkan berita | Nghe bài
    """,
}
