"""Names of news agencies, as credits write them."""

from __future__ import annotations

import re

_NAMES = """
reuters|thomson reuters|thomson reuters foundation|рейтер|ройтерс|рейтерс
afp|agence france-presse|agence france presse|франс пресс|афп
ap|associated press|the associated press|ap news|ассошиэйтед пресс
dpa|deutsche presse-agentur|dpa-afx|dpa/tmn|epd|kna|sid|sport-informations-dienst|dts|dts nachrichtenagentur|afx|ots
apa|austria presse agentur|sda|keystone-sda|awp|ats|ansa|agi|adnkronos|efe|agencia efe|europa press|lusa|belga|anp
upi|united press international|pa|pa media|press association|the canadian press|canadian press|aap
bloomberg|bloomberg news|dow jones|dow jones newswires|afp-jiji|jiji|jiji press|kyodo|kyodo news|共同通信|時事通信
tass|тасс|итар-тасс|itar-tass|interfax|интерфакс|interfax-ukraine|інтерфакс-україна|интерфакс-украина|interfax-kazakhstan|интерфакс-казахстан|interfax.az
ria novosti|риа новости|sputnik|спутник|regnum|интерфакс-запад|росбалт|ukrinform|укринформ|укрінформ|unian|униан|уніан|ukrainian news|рбк-україна
belta|белта|белта́|belapan|belapan|moldpres|ipn|infotag
kazinform|казинформ|қазақпарат|qazinform|kaztag|казтаг|zakon.kz|uza|ўза|узa|kabar|кабар|24.kg|akipress|акипресс|khovar|ховар|avesta|asia-plus|tdh|turkmenistan today
trend|trend news agency|тренд|azertac|azərtac|азертадж|turan|turan news agency|apa.az|report|report.az|report news agency|armenpress|арменпресс|արմենպրես|arka|news.am|panarmenian
interpressnews|ინტერპრესნიუსი|ipn georgia|gruziya online|primenews
anadolu|anadolu agency|anadolu ajansı|aa|iha|dha|demirören haber ajansı|ihlas haber ajansı|irna|fars|fars news agency|tasnim|isna|mehr|mna|pajhwok|khaama press|bakhtar
xinhua|xinhua news agency|新华社|新华网|cna|yonhap|yonhap news agency|연합뉴스|kcna|bernama|antara|vna|ttxvn|ians|pti|press trust of india|ani|asian news international|app|associated press of pakistan|bss|unb
stt|stt-lehtikuva|tt|tt nyhetsbyrån|ntb|ritzau|ritzau scanpix|bns|elta|leta|pap|čtk|ctk|tasr|mti|agerpres|mediafax|hina|tanjug|танјуг|fena|sta|mina|bta|бта|ata|ana-mpa|ana
mena|wafa|petra|sana|saba|spa|wam|qna|kuna|bna|nna|aps|map|tap|panapress|sapa|nan|gna
""".strip()

_WORDS = re.compile(
    r"[\s-]*\b(?:news agency|nachrichtenagentur|agency|agencia|agenzia|agence|агентство)\b[\s-]*"
)
_KEYS = frozenset(name.strip() for line in _NAMES.splitlines() for name in line.split("|"))


def is_agency(name: str) -> bool:
    """Whether a credit names a news agency and nobody else."""
    key = " ".join(name[:80].casefold().split()).strip(" .()/«»\"'")
    return key in _KEYS or _WORDS.sub(" ", key).strip() in _KEYS
