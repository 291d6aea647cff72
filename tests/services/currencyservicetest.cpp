#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "services/currencyoperation.h"
#include "services/serviceset.h"
#include "services/writer.h"
#include "store/journal.h"
#include "store/openstore.h"
#include "store/verifier.h"
#include "support/answers.h"
#include "support/scratchfolder.h"
#include "support/testmain.h"

using namespace callhelm;

/// The organisation's currency: dongs at first, a change with all that belongs to one, and sums that take in
/// what is in it.
class CurrencyServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void changesAndIsTakenBack();
    void refused_data();
    void refused();
    void sums();
    void revenueFollows();
    void changedByOthers();
    void operation();

private:
    [[nodiscard]] std::unique_ptr<ServiceSet> open(Role role = Role::Owner) const;
    [[nodiscard]] qsizetype lines() const
    {
        return std::ranges::count(storedTrail(m_path), QStringLiteral("currency.change"), &AuditEntry::what);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

static const QString rubles = QStringLiteral("RUB");
static const QString dongs = QStringLiteral("VND");

void CurrencyServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    m_path = m_folder->filePath(QStringLiteral("store.sqlite"));
}

std::unique_ptr<ServiceSet> CurrencyServiceTest::open(Role role) const
{
    ServiceSet::Options options;
    options.path = m_path;
    options.zone = QTimeZone::utc();
    options.session = Session({QStringLiteral("Lan"), role}, Scope::everything());
    auto opened = ServiceSet::open(options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toString()));
    return std::move(*opened);
}

void CurrencyServiceTest::changesAndIsTakenBack()
{
    auto set = open();
    QCOMPARE(set->currency.currency(), dongs);
    QSignalSpy changes(&set->currency, &CurrencyService::changed);
    QVERIFY(awaited(set->currency.setCurrency(rubles)).ok());
    QCOMPARE(set->currency.currency(), rubles);
    QCOMPARE(changes.count(), 1);
    QTRY_COMPARE(set->records.catalogue()->currency, rubles); // where amounts are shown
    QVERIFY(awaited(set->currency.setCurrency(rubles)).ok());
    QVERIFY(awaited(set->access.undoStack().undo()).ok());
    QCOMPARE(set->currency.currency(), dongs);
    QVERIFY(awaited(set->access.undoStack().redo()).ok());
    set.reset();
    QCOMPARE(lines(), 3);
    const AuditEntry last = storedTrail(m_path).front();
    QVERIFY(last.from.contains(dongs) && last.to.contains(rubles));
    const auto again = open(Role::Supervisor); // after a restart
    QCOMPARE(again->currency.currency(), rubles);
    QCOMPARE(awaited(again->currency.setCurrency(dongs)).error().kind, Error::Kind::Denied);
    QCOMPARE(again->currency.currency(), rubles);
}

void CurrencyServiceTest::refused_data()
{
    QTest::addColumn<QString>("currency");
    for (const char *name : {"", "rub", "RU", "RUBL", "12A", "R B"})
        QTest::newRow(*name != '\0' ? name : "nothing") << QString::fromLatin1(name);
}

void CurrencyServiceTest::refused()
{
    QFETCH(QString, currency);
    const auto set = open();
    QCOMPARE(awaited(set->currency.setCurrency(currency)).error().kind, Error::Kind::Usage);
    QCOMPARE(set->currency.currency(), dongs);
    QCOMPARE(lines(), 0);
}

/// Amounts without a currency and those that name the organisation's; no stored amount changes.
void CurrencyServiceTest::sums()
{
    const auto set = open();
    const auto made = awaited(set->records.save(
        {{Entity::Customer, {}, {{Field::Name, FieldValue(QStringLiteral("Minh Long"))}}}}));
    QVERIFY(made.ok());
    const RecordId customer = made->front();
    const auto deal = [&](qint64 amount, const QString &currency) {
        return awaited(set->records.save({{Entity::Deal,
                                           {},
                                           {{Field::Customer, FieldValue(customer)},
                                            {Field::Status, FieldValue(qint64(DealStatus::Open))},
                                            {Field::Amount, FieldValue(amount * moneyUnit)},
                                            {Field::Currency, FieldValue(currency)}}}}))
            .ok();
    };
    QVERIFY(deal(1, {}) && deal(20, dongs) && deal(300, rubles));
    RecordQuery deals;
    deals.entity = Entity::Deal;
    const auto sum = [&] { return awaited(set->records.totals(deals))->amount / moneyUnit; };
    QCOMPARE(sum(), 21);
    QCOMPARE(awaited(set->records.customer(customer)).value()->amountOpen / moneyUnit, 21);
    const auto before = awaited(set->records.rows(deals));
    QVERIFY(awaited(set->currency.setCurrency(rubles)).ok());
    QCOMPARE(sum(), 301);
    QCOMPARE(awaited(set->records.customer(customer)).value()->amountOpen / moneyUnit, 301);
    const auto after = awaited(set->records.rows(deals));
    QCOMPARE(after->rows.size(), before->rows.size());
    for (size_t i = 0; i < after->rows.size(); ++i)
        QCOMPARE(after->rows[i].state.values, before->rows[i].state.values);
}

/// Revenue is what was won in the currency of the moment; the figures stay those that the facts give.
void CurrencyServiceTest::revenueFollows()
{
    auto set = open();
    const auto agent = awaited(set->access.change<AgentId>([](Writer &writer) -> Result<AgentId> {
        AgentId an;
        const auto done = writer.change([&](Database &, Journal &journal) -> Result<void> {
            an = journal.agent("An");
            return {};
        });
        return done ? Result<AgentId>(an) : done.error();
    }));
    QVERIFY(agent.ok());
    const AgentId owner = *agent;
    const auto save = [&](qint64 amount, const QString &currency) {
        return awaited(set->records.save({{Entity::Deal,
                                           {},
                                           {{Field::Owner, FieldValue(owner)},
                                            {Field::Status, FieldValue(qint64(DealStatus::Won))},
                                            {Field::Amount, FieldValue(amount * moneyUnit)},
                                            {Field::Currency, FieldValue(currency)}}}}))
            .ok();
    };
    QVERIFY(save(1, {}) && save(20, dongs) && save(300, rubles));
    const auto revenue = [&](qint64 elsewhere) -> qint64 {
        const QDate today = set->calendar.calendar().dayOf(set->calendar.now());
        KpiQuestion question{
            {KpiSubject::all()}, {&kpimetrics::revenue}, today.addDays(-1), today.addDays(1)};
        const auto figures = awaited(set->kpi.figures(question));
        if (!figures || figures->of(0, 0).whole.otherCurrency != elsewhere)
            return -1;
        return qint64(figures->of(0, 0).whole.value.value_or(-1)) / moneyUnit;
    };
    QCOMPARE(revenue(1), 21);
    QVERIFY(awaited(set->currency.setCurrency(rubles)).ok());
    QCOMPARE(revenue(1), 301);
    QVERIFY(awaited(set->access.undoStack().undo()).ok());
    QCOMPARE(revenue(1), 21);
    QVERIFY(awaited(set->access.undoStack().redo()).ok());
    set.reset();
    const auto different = verifyStore(m_path, Calendar(QTimeZone::utc()));
    QVERIFY(different.ok() && different->empty());
}

void CurrencyServiceTest::changedByOthers()
{
    const auto set = open();
    QSignalSpy changes(&set->currency, &CurrencyService::changed);
    const auto change = [](Writer &writer) -> Result<bool> {
        const auto done = writer.change([](Database &database, Journal &) {
            return writeSetting(database, QLatin1String(currencySetting), rubles);
        });
        return done ? Result<bool>(true) : done.error();
    };
    QVERIFY(awaited(set->access.change<bool>(change)).ok());
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(set->currency.currency(), rubles);
}

void CurrencyServiceTest::operation()
{
    const CurrencyOperation wanted(rubles);
    const auto again = StoreOperation::make(wanted.name(), wanted.arguments());
    QVERIFY(again.ok());
    QCOMPARE((*again)->arguments(), wanted.arguments());
    QCOMPARE((*again)->act(), Act::SetCurrency);
    QVERIFY(
        !StoreOperation::make(wanted.name(), {{QStringLiteral("currency"), QStringLiteral("gold")}}).ok());
}

CALLHELM_TEST(CurrencyServiceTest)
#include "currencyservicetest.moc"
