// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seednames.h"

#include <array>

namespace steward::sandbox {

namespace {

struct SpelledName
{
    const char16_t *text;
    const char16_t *ascii;
};

struct Language
{
    int weight; ///< how many of a hundred people
    std::array<SpelledName, 10> names;
    std::array<SpelledName, 10> surnames;
};

// Surnames stand in the form that goes with every given name beside them.
constexpr std::array<Language, 9> languages {{
    {38,
     {{{u"Emma", u"emma"},
       {u"Daan", u"daan"},
       {u"Lotte", u"lotte"},
       {u"Finn", u"finn"},
       {u"Maya", u"maya"},
       {u"Oscar", u"oscar"},
       {u"Nora", u"nora"},
       {u"Hugo", u"hugo"},
       {u"Iris", u"iris"},
       {u"Tom", u"tom"}}},
     {{{u"de Vries", u"devries"},
       {u"Bakker", u"bakker"},
       {u"Clarke", u"clarke"},
       {u"Jansen", u"jansen"},
       {u"Whitfield", u"whitfield"},
       {u"van Dijk", u"vandijk"},
       {u"Mulder", u"mulder"},
       {u"Hartley", u"hartley"},
       {u"Visser", u"visser"},
       {u"Okafor", u"okafor"}}}},
    {24,
     {{{u"Zoë", u"zoe"},
       {u"José", u"jose"},
       {u"Søren", u"soren"},
       {u"Jürgen", u"juergen"},
       {u"Chloé", u"chloe"},
       {u"Łukasz", u"lukasz"},
       {u"Åsa", u"asa"},
       {u"İpek", u"ipek"},
       {u"Nikola", u"nikola"},
       {u"Inês", u"ines"}}},
     {{{u"Müller", u"mueller"},
       {u"García", u"garcia"},
       {u"Ångström", u"angstrom"},
       {u"Gonçalves", u"goncalves"},
       {u"Şahin", u"sahin"},
       {u"Dvořák", u"dvorak"},
       {u"Lefèvre", u"lefevre"},
       {u"Østergård", u"ostergard"},
       {u"Kovačić", u"kovacic"},
       {u"Nuñez", u"nunez"}}}},
    {6,
     {{{u"Ελένη", u"eleni"},
       {u"Γιώργος", u"giorgos"},
       {u"Μαρία", u"maria"},
       {u"Νίκος", u"nikos"},
       {u"Κατερίνα", u"katerina"},
       {u"Δημήτρης", u"dimitris"},
       {u"Σοφία", u"sofia"},
       {u"Αντώνης", u"antonis"},
       {u"Ιωάννα", u"ioanna"},
       {u"Πέτρος", u"petros"}}},
     {{{u"Γεωργίου", u"georgiou"},
       {u"Νικολάου", u"nikolaou"},
       {u"Ιωάννου", u"ioannou"},
       {u"Αντωνίου", u"antoniou"},
       {u"Βασιλείου", u"vasileiou"},
       {u"Κωνσταντίνου", u"konstantinou"},
       {u"Χριστοδούλου", u"christodoulou"},
       {u"Αθανασίου", u"athanasiou"},
       {u"Δημητρίου", u"dimitriou"},
       {u"Μιχαήλ", u"michail"}}}},
    {7,
     {{{u"Олена", u"olena"},
       {u"Андрій", u"andriy"},
       {u"Наталія", u"nataliya"},
       {u"Богдан", u"bohdan"},
       {u"Марія", u"mariya"},
       {u"Тарас", u"taras"},
       {u"Оксана", u"oksana"},
       {u"Юрій", u"yuriy"},
       {u"Світлана", u"svitlana"},
       {u"Іван", u"ivan"}}},
     {{{u"Шевчук", u"shevchuk"},
       {u"Коваленко", u"kovalenko"},
       {u"Бондаренко", u"bondarenko"},
       {u"Ткаченко", u"tkachenko"},
       {u"Мельник", u"melnyk"},
       {u"Кравченко", u"kravchenko"},
       {u"Олійник", u"oliynyk"},
       {u"Лисенко", u"lysenko"},
       {u"Савченко", u"savchenko"},
       {u"Гончар", u"honchar"}}}},
    {6,
     {{{u"ليلى", u"layla"},
       {u"يوسف", u"youssef"},
       {u"فاطمة", u"fatima"},
       {u"عمر", u"omar"},
       {u"نور", u"nour"},
       {u"خالد", u"khaled"},
       {u"سلمى", u"salma"},
       {u"حسن", u"hassan"},
       {u"مريم", u"maryam"},
       {u"طارق", u"tarek"}}},
     {{{u"حداد", u"haddad"},
       {u"منصور", u"mansour"},
       {u"خوري", u"khoury"},
       {u"نجار", u"najjar"},
       {u"سالم", u"salem"},
       {u"الشريف", u"elsherif"},
       {u"بركات", u"barakat"},
       {u"درويش", u"darwish"},
       {u"صباغ", u"sabbagh"},
       {u"عيسى", u"issa"}}}},
    {6,
     {{{u"伟", u"wei"},
       {u"芳", u"fang"},
       {u"静怡", u"jingyi"},
       {u"磊", u"lei"},
       {u"秀英", u"xiuying"},
       {u"浩然", u"haoran"},
       {u"丽", u"li"},
       {u"子涵", u"zihan"},
       {u"强", u"qiang"},
       {u"雨欣", u"yuxin"}}},
     {{{u"王", u"wang"},
       {u"陈", u"chen"},
       {u"刘", u"liu"},
       {u"杨", u"yang"},
       {u"黄", u"huang"},
       {u"赵", u"zhao"},
       {u"吴", u"wu"},
       {u"周", u"zhou"},
       {u"徐", u"xu"},
       {u"孙", u"sun"}}}},
    {5,
     {{{u"さくら", u"sakura"},
       {u"健太", u"kenta"},
       {u"美咲", u"misaki"},
       {u"大輔", u"daisuke"},
       {u"陽菜", u"hina"},
       {u"翔太", u"shota"},
       {u"結衣", u"yui"},
       {u"直樹", u"naoki"},
       {u"恵子", u"keiko"},
       {u"ケン", u"ken"}}},
     {{{u"佐藤", u"sato"},
       {u"鈴木", u"suzuki"},
       {u"高橋", u"takahashi"},
       {u"田中", u"tanaka"},
       {u"渡辺", u"watanabe"},
       {u"伊藤", u"ito"},
       {u"山本", u"yamamoto"},
       {u"中村", u"nakamura"},
       {u"小林", u"kobayashi"},
       {u"加藤", u"kato"}}}},
    {5,
     {{{u"प्रिया", u"priya"},
       {u"अर्जुन", u"arjun"},
       {u"अनन्या", u"ananya"},
       {u"रोहन", u"rohan"},
       {u"दीपिका", u"deepika"},
       {u"विक्रम", u"vikram"},
       {u"कविता", u"kavita"},
       {u"संजय", u"sanjay"},
       {u"मीरा", u"meera"},
       {u"आदित्य", u"aditya"}}},
     {{{u"शर्मा", u"sharma"},
       {u"पटेल", u"patel"},
       {u"सिंह", u"singh"},
       {u"गुप्ता", u"gupta"},
       {u"अय्यर", u"iyer"},
       {u"मेहता", u"mehta"},
       {u"जोशी", u"joshi"},
       {u"रेड्डी", u"reddy"},
       {u"नायर", u"nair"},
       {u"वर्मा", u"verma"}}}},
    {3,
     {{{u"지우", u"jiwoo"},
       {u"민준", u"minjun"},
       {u"서연", u"seoyeon"},
       {u"도윤", u"doyun"},
       {u"하은", u"haeun"},
       {u"현우", u"hyunwoo"},
       {u"수진", u"sujin"},
       {u"준호", u"junho"},
       {u"유나", u"yuna"},
       {u"태영", u"taeyoung"}}},
     {{{u"김", u"kim"},
       {u"이", u"lee"},
       {u"박", u"park"},
       {u"최", u"choi"},
       {u"정", u"jung"},
       {u"강", u"kang"},
       {u"조", u"cho"},
       {u"윤", u"yoon"},
       {u"장", u"jang"},
       {u"임", u"lim"}}}},
}};

const Language &pickLanguage(Random &random)
{
    int ticket = random.below(100);
    for (const Language &language : languages) {
        if (ticket < language.weight)
            return language;
        ticket -= language.weight;
    }
    return languages.front();
}

template<size_t size>
const SpelledName &pick(const std::array<SpelledName, size> &names, Random &random)
{
    return names[static_cast<size_t>(random.below(static_cast<int>(size)))];
}

} // namespace

SeedPerson seedPerson(Random &random)
{
    const Language &language = pickLanguage(random);
    const SpelledName &name = pick(language.names, random);
    const SpelledName &surname = pick(language.surnames, random);
    return {QString::fromUtf16(name.text), QString::fromUtf16(surname.text),
            QString::fromUtf16(name.ascii) + u'.' + QString::fromUtf16(surname.ascii)};
}

QStringList seedProjectNames()
{
    return QStringLiteral(
               "vision-prod nlp-serving forecast recsys ocr-batch speech etl research "
               "fraud-detection pricing vision-staging search-ranking churn document-parser "
               "anomaly-alerts sandbox demand-planning chat-assistant image-tagging quality-check "
               "route-planner translations sensor-fusion reporting ab-tests feature-store "
               "customer-360 labelling energy-model credit-scoring maintenance moderation")
        .split(u' ');
}

QString seedOrganizationName(int index)
{
    static const QStringList first =
        QStringLiteral(
            "amber blue cedar copper coral crystal dune echo ember falcon glacier golden "
            "granite indigo ivory juniper lark maple meadow nimbus north opal pine "
            "prairie quiet river silver spruce summit willow")
            .split(u' ');
    static const QStringList second =
        QStringLiteral(
            "analytics bank care data energy foods freight labs logistics media mobility "
            "motors networks optics pharma retail robotics sciences shipping systems "
            "telecom textiles travel works")
            .split(u' ');
    const qsizetype pairs = first.size() * second.size();
    // The step has no divisor in common with the number of pairs: each comes up once in a round.
    const qsizetype pair = (qsizetype(index) * 317) % pairs;
    QString name = first.at(pair % first.size()) + u'-' + second.at(pair / first.size());
    const qsizetype round = index / pairs;
    return round == 0 ? name : name + u'-' + QString::number(round + 1);
}

} // namespace steward::sandbox
