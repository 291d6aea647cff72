#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "kpi/cardtemplates.h"
#include "kpi/compiledcard.h"
#include "kpi/templatefile.h"
#include "kpi/weights.h"
#include "metrics/metriccatalogue.h"
#include "support/testmain.h"

using namespace callhelm;

/// The library that comes with the program, and files of own templates.
class CardTemplatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sixDepartments();
    void everyTemplateIsWhole();
    void customerServiceEmployee();
    void customerServiceHead();
    void languages();
    void otherCurrencies();
    void writtenAndReadBack();
    void ownTemplateOfACard();
    void copies();
    void faults_data();
    void faults();
    void faultsOfFiles();

private:
    [[nodiscard]] const CardTemplate &one(const char *key) const;

    std::vector<CardTemplate> m_library;
};

namespace {

/// The smallest file that can be read, to be spoilt.
QJsonObject sound()
{
    const QJsonObject indicator{{"key", "visits"},    {"name", QJsonObject{{"en", "Visits"}}},
                                {"source", "metric"}, {"figure", QJsonObject{{"metric", "tasks_done"}}},
                                {"unit", "count"},    {"target", 10},
                                {"weight", 100}};
    const QJsonObject templated{{"key", "own"},
                                {"department", "sales"},
                                {"name", QJsonObject{{"en", "Own"}}},
                                {"indicators", QJsonArray{indicator}}};
    return {{"format", "callhelm-scorecards"}, {"version", 1}, {"templates", QJsonArray{templated}}};
}

/// Replaces a value of the file; the path is names and numbers with blanks between. Undefined removes it.
QJsonValue changed(const QJsonValue &value, QStringList path, const QJsonValue &to)
{
    if (path.isEmpty())
        return to;
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[step.toInt()] = changed(array[step.toInt()], path, to);
        return array;
    }
    QJsonObject object = value.toObject();
    object[step] = changed(object[step], path, to);
    return object;
}

QByteArray bytes(const QJsonValue &file) { return QJsonDocument(file.toObject()).toJson(); }

} // namespace

void CardTemplatesTest::initTestCase()
{
    auto library = templatefile::library();
    QVERIFY2(library.ok(), library.ok() ? "" : qPrintable(library.error().toString()));
    m_library = std::move(*library);
}

const CardTemplate &CardTemplatesTest::one(const char *key) const
{
    const auto found = std::ranges::find_if(
        m_library, [&](const CardTemplate &one) { return one.key == QLatin1String(key); });
    if (found == m_library.end())
        qFatal("there is no template %s", key);
    return *found;
}

void CardTemplatesTest::sixDepartments()
{
    QStringList found;
    for (const CardTemplate &one : m_library)
        if (found.isEmpty() || found.last() != one.department)
            found << one.department;
    QCOMPARE(found,
             (QStringList{"management", "hr_administration", "accounting", "customer_service", "sales",
                          "marketing"}));
    for (const QString &department : found) {
        QVERIFY(cardtemplates::departmentTitle(department) != department);
        QVERIFY(std::ranges::count(m_library, department, &CardTemplate::department) >= 2);
    }
    QCOMPARE(cardtemplates::departmentTitle("own"), QStringLiteral("own"));
}

/// Weights are 100 %, metrics are the catalogue's, formulas can be read, all words are there three times, and
/// every target is given.
void CardTemplatesTest::everyTemplateIsWhole()
{
    QSet<QString> keys;
    for (const CardTemplate &one : m_library) {
        const char *name = one.key.toUtf8().constData();
        QVERIFY2(!keys.contains(one.key), name);
        keys << one.key;
        QVERIFY2(one.name.isComplete() && one.about.isComplete(), name);
        QVERIFY2(cardtemplates::check(one).ok(), name);
        QVERIFY2(one.bands.size() == 4, name);
        for (const TemplateBand &band : one.bands)
            QVERIFY2(band.name.isComplete(), name);
        for (const QString &language :
             {QStringLiteral("en"), QStringLiteral("vi_VN"), QStringLiteral("ru_RU")}) {
            const auto indicators = cardtemplates::indicators(one, language, one.currency);
            QVERIFY2(weights::areWhole(weights::of(indicators)), name);
            const CompiledCard card(indicators);
            QVERIFY2(card.faults().empty(), name);
            for (const FigureUse &use : card.uses())
                QVERIFY2(findMetric(use.metric) != nullptr, qPrintable(use.metric));
        }
        for (const TemplateIndicator &indicator : one.indicators) {
            QVERIFY2(indicator.name.isComplete(), qPrintable(indicator.rest.key));
            QVERIFY2(indicator.unitName.isEmpty() || indicator.unitName.isComplete(),
                     qPrintable(indicator.rest.key));
            QVERIFY2(indicator.about.isEmpty() || indicator.about.isComplete(),
                     qPrintable(indicator.rest.key));
            QVERIFY2(indicator.rest.target || indicator.rest.weight == 0, qPrintable(indicator.rest.key));
            QVERIFY2(!indicator.offered || findMetric(indicator.offered->metric) != nullptr,
                     qPrintable(indicator.rest.key));
        }
    }
}

/// The seed's first set, in its order, with its words.
void CardTemplatesTest::customerServiceEmployee()
{
    const CardTemplate &employee = one("customer_service_employee");
    QCOMPARE(employee.name.vi, QStringLiteral("Nhân viên CSKH"));
    QVERIFY(!employee.isForHead);
    using Source = Indicator::Source;
    const std::pair<const char *, Source> seed[]{{"Số khách hàng phụ trách", Source::Manual},
                                                 {"Doanh thu tái ký", Source::Metric},
                                                 {"Doanh thu upsales/crosssales", Source::Manual},
                                                 {"Số meeting với khách hàng phụ trách", Source::Metric},
                                                 {"Số lead được giới thiệu", Source::Manual},
                                                 {"Hoàn thành nhiệm vụ của phòng", Source::Manual}};
    QCOMPARE(employee.indicators.size(), std::size(seed));
    for (size_t i = 0; i < std::size(seed); ++i) {
        QCOMPARE(employee.indicators[i].name.vi, QString::fromUtf8(seed[i].first));
        QCOMPARE(employee.indicators[i].rest.source, seed[i].second);
    }
    // Orders of kind renewal by their performer, or all where no order has a kind.
    const FigureUse &renewal = employee.indicators[1].rest.figure;
    QCOMPARE(renewal.metric, QStringLiteral("order_revenue"));
    QCOMPARE(renewal.whose, Whose::Own);
    QCOMPARE(
        renewal.filters,
        (std::vector<FigureFilter>{{FigureFilter::Kind::OrderKind, 0, {QStringLiteral("renewal")}, true}}));
    // Completed tasks of that type.
    const FigureUse &meetings = employee.indicators[3].rest.figure;
    QCOMPARE(meetings.metric, QStringLiteral("tasks_done"));
    QCOMPARE(meetings.filters.at(0).kind, FigureFilter::Kind::TaskType);
    QVERIFY(!employee.indicators[0].rest.grows); // a state
    QCOMPARE(employee.indicators[1].rest.target, std::optional<qint64>(180'000'000LL * 100));
}

/// The seed's second set: tasks and trainings are the team's, renewal revenue the whole company's.
void CardTemplatesTest::customerServiceHead()
{
    const CardTemplate &head = one("customer_service_head");
    QCOMPARE(head.name.vi, QStringLiteral("Trưởng phòng CSKH"));
    QVERIFY(head.isForHead);
    QStringList names;
    for (const TemplateIndicator &indicator : head.indicators)
        names << indicator.name.vi;
    QCOMPARE(names,
             (QStringList{"Số công việc đã hoàn thành", "Số buổi đào tạo", "Doanh thu tái ký",
                          "Tổng số Ticket", "Điểm đánh giá trung bình của ticket",
                          "% Số cuộc gọi đi hoàn thành tới khách hàng phụ trách"}));
    QCOMPARE(head.indicators[0].rest.figure, (FigureUse{"tasks_done", Whose::Team, {}}));
    QCOMPARE(head.indicators[1].rest.figure.whose, Whose::Team);
    QCOMPARE(head.indicators[1].rest.figure.filters.at(0).kind, FigureFilter::Kind::TaskType);
    QCOMPARE(head.indicators[2].rest.figure.whose, Whose::Company);
    QCOMPARE(head.indicators[3].rest.source, Indicator::Source::Manual);
    QCOMPARE(head.indicators[3].offered->metric, QStringLiteral("tickets_new"));
    QCOMPARE(head.indicators[4].rest.source, Indicator::Source::Manual);
    QCOMPARE(head.indicators[4].offered->metric, QStringLiteral("rating_mean"));

    // Customers touched of those in charge: 63 of 90 are 70 %.
    const CompiledCard card(cardtemplates::indicators(head, "en", "VND"));
    CardFigures figures{std::vector<CardFigure>(6), std::vector<CardFigure>(card.uses().size())};
    for (size_t i = 0; i < card.uses().size(); ++i) {
        if (card.uses()[i].metric == QLatin1String("customers_touched"))
            figures.read[i].value = FigureValue::of(63);
        if (card.uses()[i].metric == QLatin1String("customers_in_charge"))
            figures.read[i].value = FigureValue::of(90);
    }
    QCOMPARE(card.now(figures)[5], FigureValue::of(7000));
}

void CardTemplatesTest::languages()
{
    const CardTemplate &employee = one("customer_service_employee");
    QCOMPARE(cardtemplates::indicators(employee, "vi_VN", "VND")[1].name, QStringLiteral("Doanh thu tái ký"));
    QCOMPARE(cardtemplates::indicators(employee, "ru", "VND")[1].name, QStringLiteral("Выручка продлений"));
    QCOMPARE(cardtemplates::indicators(employee, "C", "VND")[1].name, QStringLiteral("Renewal revenue"));
    QCOMPARE(cardtemplates::bands(employee, "vi")[3], (CardBand{QStringLiteral("Xuất sắc"), 9000}));
    const LocalText onlyRussian{{}, {}, QStringLiteral("Выручка")};
    QCOMPARE(onlyRussian.text("vi"), QStringLiteral("Выручка"));
}

/// 180 million of what? Where the currency is another, the target is to be chosen.
void CardTemplatesTest::otherCurrencies()
{
    const auto indicators = cardtemplates::indicators(one("customer_service_employee"), "ru", "RUB");
    QVERIFY(!indicators[1].target && !indicators[2].target);
    QCOMPARE(indicators[3].target, std::optional<qint64>(20));
}

void CardTemplatesTest::writtenAndReadBack()
{
    const QByteArray content = templatefile::written(m_library);
    const auto back = templatefile::parse(content, QStringLiteral("all.json"));
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().toString()));
    QVERIFY(*back == m_library);
    QCOMPARE(templatefile::written(*back), content);
}

void CardTemplatesTest::ownTemplateOfACard()
{
    Scorecard card;
    card.title = QStringLiteral("Nhân viên mới");
    card.department = QStringLiteral("sales");
    card.bands = {{QStringLiteral("Tốt"), 7525}};
    auto indicators = cardtemplates::indicators(one("sales_employee"), "vi", "VND");
    indicators[0].weight = 3333;
    indicators[1].weight += 4000 - 3333;
    CardTemplate own = cardtemplates::fromCard(card, indicators, "vi", "VND");
    own.key = QStringLiteral("own-1");
    QVERIFY(cardtemplates::check(own).ok());
    QCOMPARE(own.name, (LocalText{{}, QStringLiteral("Nhân viên mới"), {}}));
    const auto back = templatefile::parse(templatefile::written(std::vector{own}), {});
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().toString()));
    QVERIFY(back->front() == own);
    QVERIFY(cardtemplates::indicators(back->front(), "en", "VND") == indicators);
}

void CardTemplatesTest::copies()
{
    const CardTemplate copy
        = cardtemplates::copy(one("sales_head"), {QStringLiteral("Mine"), {}, {}}, QStringLiteral("own-2"));
    QCOMPARE(copy.key, QStringLiteral("own-2"));
    QVERIFY(copy.indicators == one("sales_head").indicators);
}

void CardTemplatesTest::faults_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("to");
    QTest::addColumn<QString>("begins"); // of the error
    const QString indicator = QStringLiteral("templates 0 indicators 0 ");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("another format") << "format" << QJsonValue("x") << "format: ";
    QTest::newRow("newer") << "version" << QJsonValue(2) << "version: ";
    QTest::newRow("no list") << "templates" << QJsonValue(1) << "templates: ";
    QTest::newRow("unknown name") << "templates 0 colour" << QJsonValue("red") << "templates[0].colour: ";
    QTest::newRow("no key") << "templates 0 key" << none << "templates[0].key: ";
    QTest::newRow("department") << "templates 0 department" << QJsonValue("cellar")
                                << "templates[0].department: ";
    QTest::newRow("name is a text") << "templates 0 name" << QJsonValue("x") << "templates[0].name: ";
    QTest::newRow("name in German") << "templates 0 name" << QJsonValue(QJsonObject{{"de", "x"}})
                                    << "templates[0].name.de: ";
    QTest::newRow("empty name") << "templates 0 name" << QJsonValue(QJsonObject{{"en", ""}})
                                << "templates[0].name: ";
    QTest::newRow("no indicators") << "templates 0 indicators" << QJsonValue(QJsonArray())
                                   << "templates[0]: ";
    QTest::newRow("weight is a text")
        << indicator + "weight" << QJsonValue("100") << "templates[0].indicators[0].weight: ";
    QTest::newRow("thousandths") << indicator + "weight" << QJsonValue(99.999)
                                 << "templates[0].indicators[0].weight: ";
    QTest::newRow("weights short") << indicator + "weight" << QJsonValue(99.99)
                                   << "templates[0]: Weights sum to";
    QTest::newRow("too large") << indicator + "target" << QJsonValue(1e300)
                               << "templates[0].indicators[0].target: ";
    QTest::newRow("parts of a count")
        << indicator + "target" << QJsonValue(1.5) << "templates[0].indicators[0].target: ";
    QTest::newRow("unit") << indicator + "unit" << QJsonValue("furlong")
                          << "templates[0].indicators[0].unit: ";
    QTest::newRow("grows") << indicator + "grows" << QJsonValue("yes")
                           << "templates[0].indicators[0].grows: ";
    QTest::newRow("source") << indicator + "source" << none << "templates[0].indicators[0].source: ";
    QTest::newRow("no figure") << indicator + "figure" << none
                               << "templates[0].indicators[0].figure.metric: ";
    QTest::newRow("unheard-of metric")
        << indicator + "figure metric" << QJsonValue("luck") << "templates[0]: Visits: ";
    QTest::newRow("whose") << indicator + "figure whose" << QJsonValue("theirs")
                           << "templates[0].indicators[0].figure.whose: ";
    QTest::newRow("filter without names")
        << indicator + "figure filters" << QJsonValue(QJsonArray{QJsonObject{{"kind", "task_type"}}})
        << "templates[0].indicators[0].figure.filters[0].names: ";
    QTest::newRow("cap") << indicator + "cap" << QJsonValue(250) << "templates[0]: Visits: ";
    QTest::newRow("formula") << indicator + "formula" << QJsonValue(5)
                             << "templates[0].indicators[0].formula: ";
}

void CardTemplatesTest::faults()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, to);
    QFETCH(QString, begins);
    const QJsonValue spoilt = changed(sound(), path.split(u' ', Qt::SkipEmptyParts), to);
    const auto read = templatefile::parse(bytes(spoilt), QStringLiteral("own.json"));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().file, QStringLiteral("own.json"));
    QVERIFY2(read.error().text.startsWith(begins), qPrintable(read.error().text));
    QVERIFY(read.error().text.size() > begins.size());
}

void CardTemplatesTest::faultsOfFiles()
{
    QVERIFY(templatefile::parse(bytes(sound()), {}).ok());
    const auto broken = templatefile::parse("{\n\"format\": 1,\n oops", QStringLiteral("own.json"));
    QCOMPARE(broken.error().line, 3);
    QCOMPARE(broken.error().kind, Error::Kind::Input);
    QVERIFY(!templatefile::parse("[]", {}).ok());
    QVERIFY(!templatefile::parse("", {}).ok());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none.json"));
    QCOMPARE(templatefile::read(path).error().kind, Error::Kind::File);
    QCOMPARE(templatefile::read(path).error().file, path);
}

CALLHELM_TEST(CardTemplatesTest)
#include "cardtemplatestest.moc"
