#include <limits>

#include <QTest>

#include "calls/rowids.h"
#include "domain/numbermask.h"
#include "domain/phonenumber.h"
#include "store/auditlog.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "support/logtext.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

constexpr int all = std::numeric_limits<int>::max();

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(result).value();
}

/// Digits that a masked reader must nowhere be told.
constexpr const char *hiddenDigits[]{"234567", "345678", "4567891", "5556667"};

} // namespace

/// Every function of the readers in a scope with masked numbers: no hidden digit is told, none is found by
/// probing, and all else is as it is to who sees numbers whole.
class MaskedNumbersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsTold_data() { viewers(); }
    void nothingIsTold();
    void allElseIsTheSame_data() { viewers(); }
    void allElseIsTheSame();
    void searchFindsWhatIsShown_data() { viewers(); }
    void searchFindsWhatIsShown();
    void probing();
    void callerOfARow();

private:
    void viewers();
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] Reader masked()
    {
        return {m_store.database(), m_store.calendar(), scope().withMaskedNumbers(true)};
    }
    [[nodiscard]] Reader plain() { return {m_store.database(), m_store.calendar(), scope()}; }

    ScratchStore m_store;
    CallFilter m_filter;
    DirectFilter m_direct;
    AgentId m_anna;
};

void MaskedNumbersTest::initTestCase()
{
    m_store.take(logText(R"(
        10:00:00|NONE|support|Anna|ADDMEMBER
        10:01:00|c1|support|NONE|ENTERQUEUE||0901234567|1
        10:01:05|c1|support|Anna|CONNECT|5|x|1
        10:02:00|c1|support|Anna|BLINDTRANSFER|0912345678|out|5|55
        10:03:00|c2|support|NONE|ENTERQUEUE||+84914567891|1
        10:03:10|c2|support|Anna|RINGNOANSWER|9000
        10:03:20|c2|support|NONE|ABANDON|1|1|20
        10:04:00|c3|support|NONE|ENTERQUEUE||201|1
        10:04:20|c3|support|NONE|ABANDON|1|1|20
        10:05:00|c4|support|NONE|COMPLETEAGENT|5|0901234567|1
        10:05:01|c5|support|NONE|ENTERQUEUE||09012 34567|nonsense
        10:06:00|c6|support|NONE|ENTERQUEUE||0901999567|1
        10:06:20|c6|support|NONE|ABANDON|1|1|20
        10:07:00|c7|support|NONE|MADEUP|0901234567)"));
    for (const NamedAgent &agent : must(m_store.reader().names().agents()))
        if (agent.name == QLatin1String("Anna"))
            m_anna = agent.id;
    const TimeRange known = must(m_store.reader().figures().known()).value();
    m_filter.range = m_store.calendar().range(m_store.calendar().dayOf(known.from));
    m_filter.limit = all;
    m_direct.range = m_filter.range;
    m_direct.limit = all;

    auto insert = must(
        Statement::prepare(m_store.database(), "INSERT INTO direct_call VALUES(?,1,?,?,?,?,?,?,?,?,?,?)"));
    const Instant at = readTime("11:00:00");
    for (qint64 i = 1; i <= 3; ++i) {
        const std::string call = "d" + std::to_string(i);
        const std::string number = i == 1 ? "0905556667" : i == 2 ? "0901234567" : "202";
        const std::string phone = i == 2 ? "SIP/0905556667" : "SIP/201";
        const std::string other = "Local/0901234567@out";
        insert.bindAll(RowIds::firstOf(at) + i, m_anna.value(), call, qint64(1), number, toMs(at), qint64(4),
                       qint64(30), qint64(0), phone, other);
        QVERIFY(insert.run().ok());
    }
    QVERIFY(m_store.database()
                .execute("INSERT INTO phone VALUES('SIP/0905556667','Anna','Lan 0901234567',2)")
                .ok());
    auto transaction = must(Transaction::begin(m_store.database(), Durability::Full));
    AuditEntry entry;
    entry.what = QStringLiteral("phone.change");
    entry.whom = QStringLiteral("SIP/0905556667");
    QVERIFY(appendAudit(m_store.database(), entry).ok() && transaction.commit().ok());
}

void MaskedNumbersTest::viewers()
{
    QTest::addColumn<QByteArray>("viewer");
    for (const char *viewer : {"everything", "teams", "own"})
        QTest::newRow(viewer) << QByteArray(viewer);
}

Scope MaskedNumbersTest::scope() const
{
    QFETCH(QByteArray, viewer);
    return viewer == "everything" ? Scope::everything()
        : viewer == "teams"       ? Scope::teams({{m_anna}})
                                  : Scope::own(m_anna);
}

void MaskedNumbersTest::nothingIsTold()
{
    QStringList texts;
    const Reader reader = masked();
    const auto visit = [&](const VisitRow &row) { texts << row.number.toString() << row.call.toString(); };
    const auto leg = [&](const LegRow &row) { texts << row.target.toString() << row.call.toString(); };
    const auto direct = [&](const DirectRow &row) {
        texts << row.number.toString() << row.phone.toString() << row.otherPhone.toString()
              << row.call.toString();
    };
    const auto visits = must(reader.calls().visits(m_filter));
    const auto legs = must(reader.calls().legs(m_filter));
    const auto directs = must(reader.calls().directs(m_direct));
    std::ranges::for_each(visits.rows, visit);
    std::ranges::for_each(legs.rows, leg);
    std::ranges::for_each(directs.rows, direct);
    QVERIFY(!visits.rows.empty() && !legs.rows.empty() && !directs.rows.empty());
    QVERIFY(reader.calls().eachVisit(m_filter, visit).ok());
    QVERIFY(reader.calls().eachLeg(m_filter, leg).ok());
    QVERIFY(reader.calls().eachDirect(m_direct, direct).ok());
    for (const AttemptRow &row : must(reader.calls().attempts(m_filter, false)).rows)
        texts << row.call.toString();
    for (const PhoneUse &use : must(reader.calls().phones()))
        texts << use.phone << use.agent << use.name << use.suggestion;
    for (const PauseRow &row : must(reader.stays().pauses(m_filter, m_filter.range.to)).rows)
        texts << QString::fromStdString(row.reason);
    for (const NamedAgent &agent : must(reader.names().agents()))
        texts << agent.name;
    for (const DoctorNote &note : must(reader.doctor().report(m_store.journal().horizon())).notes)
        texts << note.what << note.file;
    for (const AuditEntry &entry : must(reader.audit().last(10)))
        texts << entry.whom << entry.from << entry.to << entry.details;
    for (QString text : texts) {
        const QString told = text;
        text.remove(u' ');
        for (const char *digits : hiddenDigits)
            QVERIFY2(!text.contains(QLatin1String(digits)), qPrintable(told));
    }
    QVERIFY(texts.contains(QStringLiteral("0901 ••• 567")));
}

void MaskedNumbersTest::allElseIsTheSame()
{
    auto visits = must(plain().calls().visits(m_filter));
    for (VisitRow &row : visits.rows)
        row.number = maskedNumber(row.number, Country::Vietnam);
    const auto found = must(masked().calls().visits(m_filter));
    QVERIFY(found.rows == visits.rows && found.total == visits.total && found.sum == visits.sum);
    auto legs = must(plain().calls().legs(m_filter));
    for (LegRow &row : legs.rows)
        row.target = maskedNumber(row.target, Country::Vietnam);
    QVERIFY(must(masked().calls().legs(m_filter)).rows == legs.rows);
    QCOMPARE(must(masked().calls().directs(m_direct)).total, must(plain().calls().directs(m_direct)).total);
    QCOMPARE(must(masked().calls().phones()).size(), must(plain().calls().phones()).size());
}

void MaskedNumbersTest::searchFindsWhatIsShown()
{
    const auto whole = must(masked().calls().visits(m_filter)).rows;
    const auto wholeDirects = must(masked().calls().directs(m_direct)).rows;
    for (const char *text : {"0901", "567", "901", "0901 ••• 567", "+84", "20", "1", "234", "99", "0"}) {
        const QString searched = QString::fromUtf8(text);
        for (const int limit : {all, 1, 0}) {
            CallFilter filter = m_filter;
            filter.number = searched;
            filter.limit = limit;
            std::vector<VisitRow> expected;
            qint64 wait = 0;
            for (const VisitRow &row : whole)
                if (findsNumber(row.number.toString(), searched)) {
                    expected.push_back(row);
                    wait += row.wait;
                }
            const auto found = must(masked().calls().visits(filter));
            QCOMPARE(found.total, qint64(expected.size()));
            QCOMPARE(found.sum, wait);
            QCOMPARE(found.rows.size(), std::min(size_t(limit), expected.size()));
            QVERIFY(std::equal(found.rows.begin(), found.rows.end(), expected.begin()));
            qint64 told = 0;
            QVERIFY(masked().calls().eachVisit(filter, [&](const VisitRow &) { ++told; }).ok());
            QCOMPARE(told, found.total);

            DirectFilter direct = m_direct;
            direct.number = searched;
            QCOMPARE(must(masked().calls().directs(direct)).total,
                     std::ranges::count_if(wholeDirects, [&](const DirectRow &row) {
                         return findsNumber(row.number.toString(), searched);
                     }));
        }
    }
}

/// Digit by digit nobody finds out what is hidden: no part of a number with a hidden digit in it finds it.
void MaskedNumbersTest::probing()
{
    const Reader reader(m_store.database(), m_store.calendar(), Scope::everything().withMaskedNumbers(true));
    const QString number = QStringLiteral("0901234567");
    for (qsizetype from = 0; from < number.size(); ++from)
        for (qsizetype length = 1; from + length <= number.size(); ++length) {
            const bool isHidden = from < 7 && from + length > 4;
            CallFilter filter = m_filter;
            filter.number = number.mid(from, length);
            for (const VisitRow &row : must(reader.calls().visits(filter)).rows) {
                const QString shown = row.number.toString();
                QVERIFY2(!isHidden || shown.contains(filter.number), qPrintable(filter.number));
            }
        }
}

/// Who waits for a call back is found by the row of their call, whose number need not be known.
void MaskedNumbersTest::callerOfARow()
{
    const Reader whole = m_store.reader();
    const Reader reader(m_store.database(), m_store.calendar(), Scope::everything().withMaskedNumbers(true));
    const std::vector<VisitRow> visits = must(whole.calls().visits(m_filter)).rows;
    const auto keyOf = [](const VisitRow &visit) { return numberKey(visit.number.view(), Country::Vietnam); };
    size_t most = 0;
    for (const VisitRow &row : visits) {
        std::vector<VisitId> expected; // the same number, however it is written
        for (const VisitRow &other : visits)
            if (!row.number.empty()
                && (other.number == row.number || (!keyOf(row).empty() && keyOf(other) == keyOf(row))))
                expected.push_back(other.id);
        most = std::max(most, expected.size());
        CallFilter byRow = m_filter;
        byRow.callerOf = row.id.value();
        const auto found = must(reader.calls().visits(byRow));
        QCOMPARE(found.total, qint64(expected.size()));
        for (size_t i = 0; i < found.rows.size(); ++i)
            QCOMPARE(found.rows[i].id, expected[i]);
    }
    QCOMPARE(most, 2U);
    CallFilter gone = m_filter;
    gone.callerOf = 12;
    QCOMPARE(must(reader.calls().visits(gone)).total, 0);
}

CALLHELM_TEST(MaskedNumbersTest)
#include "maskednumberstest.moc"
