"""The commonest words of some languages, and in English those of news: they say next to nothing of what a text is about."""

from __future__ import annotations

from collections.abc import Collection, Mapping

_LISTS = {
    "en": """the of and to in a is that for it as was with be by on not he his but at are this have from or had an they
        which one you were her all she there would their we him been has when who will more no if out so said what up its
        about into than them can only other new some could time these two may then do first any my now such like our over me
        even most after also did many before must through back years where much your way well down should because each just
        those people how too little good very make still own see between both being under never day same another while last
        might us year off since against go came three mr ms mrs say says told according during week month i am s t
        monday tuesday wednesday thursday friday saturday sunday
        january february march april june july august september october november december
        including however part among around later early per cent percent million billion told added called used use number
        world government governments country countries nation nations national international official officials president
        minister ministers ministry statement reported report reports news public support region regional security leader
        leaders meeting plan plans future work working high major local important issue issues continue continued remain recent
        recently expected months days weeks today hours area city group members member political power force forces military
        system case question process development help need needs want going think know take taken put set held hold led lead
        become became given show shown seen found find left right end start began begin second third four five six seven eight
        nine ten several half least almost already though although whether yet within across despite without along toward
        towards following due based foreign domestic place point side service program programme project result reason effort
        efforts role level rate term terms interest action decision agreement relations cooperation talks deal strategic joint
        bilateral mutual ties defense defence officer person thing things something nothing everything anyone someone lot kind
        far ever always often again really asked tried trying announced noted described stressed emphasized spokesman
        spokesperson once full free long short small large big best better great close open clear top key main different
        same similar possible likely""",
    "de": """der die das und in zu den von mit ist auf für im dem nicht ein eine als auch es an werden aus er hat dass sie nach
        wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein
        wurde sei ihr ihre seine sich hatte kann gegen vom können schon wenn habe unter wir soll ich eines jahr jahre jahren
        zwei diese dieser uhr sagte keine seit wurden ab gibt""",
    "fr": """le la les de des du et en un une à au aux est que qui dans pour par sur pas plus ne ce se son sa ses avec il elle
        ils sont a été être ont avait mais ou cette ces leur leurs nous vous on comme fait après deux aussi selon entre sous
        même où ainsi depuis d l s n c qu y tout tous dont sans lors ans était""",
    "es": """el la los las de del y en un una a al es que por para con no se su sus lo como más o pero le ha este esta entre
        cuando muy sin sobre también me hasta hay donde desde todo nos durante todos uno les ni contra otros ese eso ante
        ellos e han fue ser son dos años según tras había está""",
    "it": """il lo la i gli le di del della dei delle e in un una a al alla che per con non si su da dal dalla è sono come più o
        ma anche ha hanno nel nella nei ai questo questa se era stato stata suo sua loro dopo due tra fra anni l d c ci""",
    "pt": """o a os as de do da dos das e em no na nos nas um uma que para por com não se ao à mais como mas foi ele ela seu
        sua ou ser quando muito há já está eu também só pelo pela até isso entre era depois sem mesmo aos ter seus são dois
        anos tem""",
    "nl": """de het een en van in is dat op te zijn met voor niet die er aan om ook als bij door naar over uit maar dan nog wel
        ze hij wordt werd was heeft hebben had worden tot meer zich of dit deze jaar twee volgens""",
    "pl": """w i z na do się nie że to jest o jak po od za ale przez przy dla co tym już tego ich jego jej są oraz być był
        było była które który która także tylko roku lat może ze może czy""",
    "tr": """ve bir bu da de için ile olarak olan çok daha gibi sonra kadar en ne o ki ama ise her göre dedi yeni var olduğu
        iki son ya tarafından""",
    "ru": """и в на с по не что из за от к о для как это его до а но он у же бы так или был была были она они мы все при
        также который которые которая только уже года году год лет после со ее их этом том во чтобы может еще ещё того
        сказал сообщил этого себя мы вы я если нет под между""",
    "uk": """і в у на з що не до за та по від як для про це його а але він вона вони ми при також який які яка вже року році
        після під між або були був була буде зі із щоб ще""",
    "ar": """في من على إلى عن أن التي الذي هذا هذه مع كان كانت ما لا بعد قبل بين كما قد لم وقد أو ثم حيث خلال عند كل غير أي
        ذلك إن هو هي و""",
    "fa": """و در به از که این با را برای است آن بر تا یک خود شده شد می های ها هم او ما اما نیز بود کرد کرده باید وی اند""",
}  # fmt: skip


def _lists() -> Mapping[str, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in _LISTS.items()}


STOPWORDS = _lists()
"""The commonest words by language (ISO 639-1), in lower case."""

_NONE: frozenset[str] = frozenset()


def stopwords_of(words: Collection[str]) -> frozenset[str]:
    """The commonest words of the language that `words`, in lower case, seem to be of; none where none fits.

    One list, not all of them: "die" and "war" say nothing in German, and much in English.
    """
    hits = {language: len(known.intersection(words)) for language, known in STOPWORDS.items()}
    best = max(hits, key=lambda language: hits[language])
    return STOPWORDS[best] if hits[best] else _NONE
