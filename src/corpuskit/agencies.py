"""Names of news agencies, as credits write them."""

from __future__ import annotations

import re

AGENCIES = tuple(
    (
        "Reuters|REUTERS|AFP|Agence France-Presse|AP|Associated Press|The Associated Press|dpa|APA|ANSA|EFE|LUSA|Lusa|Belga|ANP"
        "|UPI|PA Media|The Canadian Press|AAP|Bloomberg|Dow Jones|JIJI|Jiji|Kyodo|TASS|Tass|Itar-Tass|Interfax|INTERFAX"
        "|Interfax-Ukraine|Interfax-Kazakhstan|RIA Novosti|Ukrinform|UNIAN|BelTA|Kazinform|KazTAG|UZA|UzA|Kabar|KABAR|24.kg"
        "|AKIpress|Khovar|Avesta|Asia-Plus|Trend|Azertac|AZERTAC|Turan|Report|Armenpress|ARKA|Interpressnews|Anadolu"
        "|Anadolu Agency|AA|IRNA|Fars|Tasnim|ISNA|Mehr|Pajhwok|Khaama Press|Xinhua|XINHUA|CNA|Yonhap|Bernama|Antara|ANTARA|VNA"
        "|IANS|PTI|Press Trust of India|ANI|STT|TT|NTB|Ritzau|BNS|ELTA|LETA|PAP|ČTK|CTK|TASR|MTI|Agerpres|AGERPRES|HINA|Tanjug"
        "|FENA|BTA|ATA|MENA|Petra|SANA|SPA|WAM|QNA|KUNA"
    ).split("|")
)
"""Names as datelines and sign-offs write them, in Latin letters. Some are words too: nothing but a name's place makes it an agency's."""

_OTHERS = """
thomson reuters|thomson reuters foundation|рейтер|ройтерс|рейтерс
agence france presse|франс пресс|афп
ap news|ассошиэйтед пресс
deutsche presse-agentur|dpa-afx|dpa/tmn|epd|kna|sid|sport-informations-dienst|dts|dts nachrichtenagentur|afx|ots
austria presse agentur|sda|keystone-sda|awp|ats|agi|adnkronos|agencia efe|europa press
united press international|pa|press association|canadian press
bloomberg news|dow jones newswires|afp-jiji|jiji press|kyodo news|共同通信|時事通信
тасс|итар-тасс|интерфакс|інтерфакс-україна|интерфакс-украина|интерфакс-казахстан|interfax.az
риа новости|sputnik|спутник|regnum|интерфакс-запад|росбалт|укринформ|укрінформ|униан|уніан|ukrainian news|рбк-україна
белта|белта́|belapan|moldpres|ipn|infotag
казинформ|қазақпарат|qazinform|казтаг|zakon.kz|ўза|узa|кабар|акипресс|ховар|tdh|turkmenistan today
trend news agency|тренд|azərtac|азертадж|turan news agency|apa.az|report.az|report news agency|арменпресс|արմենպրես|news.am|panarmenian
ინტერპრესნიუსი|ipn georgia|gruziya online|primenews
anadolu ajansı|iha|dha|demirören haber ajansı|ihlas haber ajansı|fars news agency|mna|bakhtar
xinhua news agency|新华社|新华网|yonhap news agency|연합뉴스|kcna|ttxvn|asian news international|app|associated press of pakistan|bss|unb
stt-lehtikuva|tt nyhetsbyrån|ritzau scanpix|mediafax|танјуг|sta|mina|бта|ana-mpa|ana
wafa|saba|bna|nna|aps|map|tap|panapress|sapa|nan|gna
""".strip()
"""What else is an agency where it is all of a credit, in lower case: in other scripts, in full, or of the kind that a sentence may hold."""

_WORDS = re.compile(
    r"[\s-]*\b(?:news agency|nachrichtenagentur|agency|agencia|agenzia|agence|агентство)\b[\s-]*"
)
_KEYS = frozenset([*map(str.casefold, AGENCIES), *re.split(r"[|\n]", _OTHERS)])


def is_agency(name: str) -> bool:
    """Whether a credit names a news agency and nobody else."""
    key = " ".join(name[:80].casefold().split()).strip(" .()/«»\"'")
    return key in _KEYS or _WORDS.sub(" ", key).strip() in _KEYS
