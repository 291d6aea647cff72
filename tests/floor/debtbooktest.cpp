#include <algorithm>
#include <random>

#include <QTest>

#include "floor/debtbook.h"
#include "support/effort.h"
#include "support/logtext.h"
#include "support/testmain.h"

using namespace callhelm;

/// Who was missed and not reached since, by calls of a queue and others.
class DebtBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data();
    void cases();
    void forgets();
    void triesAreCalls();
    void oneCallerInEveryWriting();
    void anyOrder();
};

namespace {

/// What happened to a caller; one letter each: m missed in a queue, a answered there, d missed at an agent's
/// phone, o dialled and reached, n dialled in vain. One minute apart.
struct Rows
{
    std::vector<VisitRow> visits;
    std::vector<DirectRow> directs;
};

void add(Rows &rows, char what, int minute, const char *number)
{
    const Instant at = readTime("10:00:00") + std::chrono::minutes(minute);
    if (what == 'm' || what == 'a') {
        VisitRow visit;
        visit.id = VisitId(qint64(rows.visits.size()) + 1);
        visit.queue = QueueId(1);
        visit.number = number;
        visit.entered = at;
        visit.wait = 20;
        visit.outcome = what == 'a' ? Outcome::Answered : Outcome::Abandoned;
        visit.agent = what == 'a' ? AgentId(7) : AgentId();
        rows.visits.push_back(visit);
        return;
    }
    DirectRow call;
    call.id = DirectId(qint64(rows.directs.size()) + 1);
    call.agent = AgentId(9);
    call.direction = what == 'd' ? Direction::In : Direction::Out;
    call.number = number;
    call.dialled = at;
    call.ring = 5;
    call.talk = what == 'o' ? 60 : 0;
    call.end = what == 'o' ? DirectEnd::Answered : DirectEnd::Unanswered;
    rows.directs.push_back(call);
}

QByteArray textOf(const DebtBook &book)
{
    QByteArrayList lines;
    for (const Debt &debt : book.open())
        lines.append(debt.number.toString().toUtf8() + ' ' + readableTime(debt.since) + ' '
                     + QByteArray::number(debt.tries) + " q" + QByteArray::number(debt.queue.value()) + " a"
                     + QByteArray::number(debt.agent.value()));
    return lines.join("; ");
}

} // namespace

void DebtBookTest::cases_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("open");
    QTest::newRow("missed") << QByteArray("m") << QByteArray("0912345678 10:00:00 1 q1 a0");
    QTest::newRow("three times") << QByteArray("mmm") << QByteArray("0912345678 10:00:00 3 q1 a0");
    QTest::newRow("then answered") << QByteArray("mma") << QByteArray();
    QTest::newRow("then called back") << QByteArray("mo") << QByteArray();
    QTest::newRow("called back in vain") << QByteArray("mn") << QByteArray("0912345678 10:00:00 1 q1 a0");
    QTest::newRow("again after that") << QByteArray("mamm") << QByteArray("0912345678 10:02:00 2 q1 a7");
    QTest::newRow("by the agent who called") << QByteArray("om") << QByteArray("0912345678 10:01:00 1 q1 a9");
    QTest::newRow("at an agent's phone") << QByteArray("d") << QByteArray("0912345678 10:00:00 1 q0 a9");
    QTest::newRow("dialled in vain only") << QByteArray("n") << QByteArray();
    QTest::newRow("answered") << QByteArray("a") << QByteArray();
}

void DebtBookTest::cases()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, open);
    Rows rows;
    for (int i = 0; i < what.size(); ++i)
        add(rows, what[i], i, i % 2 == 0 ? "0912345678" : "+84912345678");
    DebtBook book(Country::Vietnam);
    for (int twice = 0; twice < 2; ++twice) {
        for (const DirectRow &row : rows.directs)
            book.add(row);
        for (const VisitRow &row : rows.visits)
            book.add(row);
    }
    QCOMPARE(textOf(book).replace("+84", "0"), open);
}

void DebtBookTest::forgets()
{
    Rows rows;
    add(rows, 'm', 0, "0912345678");
    add(rows, 'm', 1, "101"); // an extension
    add(rows, 'm', 2, "");
    DebtBook book(Country::Vietnam);
    for (const VisitRow &row : rows.visits)
        book.add(row);
    QCOMPARE(book.open().size(), size_t(1));
    book.sweep(readTime("10:00:00") + DebtBook::longest);
    QCOMPARE(book.open().size(), size_t(1));
    book.sweep(readTime("10:00:01") + DebtBook::longest);
    QVERIFY(book.open().empty());
}

/// Who called once tried once, however many desks and queues it went through.
void DebtBookTest::triesAreCalls()
{
    Rows rows;
    add(rows, 'd', 0, "0912345678");
    add(rows, 'd', 1, "0912345678");
    add(rows, 'm', 2, "0912345678");
    add(rows, 'm', 3, "0912345678");
    rows.directs[0].call = rows.directs[1].call = rows.visits[0].call = "c1";
    rows.visits[1].call = "c2";
    DebtBook book(Country::Vietnam);
    for (const DirectRow &row : rows.directs)
        book.add(row);
    for (const VisitRow &row : rows.visits)
        book.add(row);
    QCOMPARE(textOf(book), QByteArray("0912345678 10:00:00 2 q1 a0"));
}

void DebtBookTest::oneCallerInEveryWriting()
{
    const auto open = [](Country country, std::initializer_list<const char *> numbers) {
        Rows rows;
        int minute = 0;
        for (const char *number : numbers)
            add(rows, 'm', minute++, number);
        DebtBook book(country);
        for (const VisitRow &row : rows.visits)
            book.add(row);
        return book.open().size();
    };
    QCOMPARE(open(Country::Russia, {"8 495 120 44 18", "+7 495 120-44-18", "84951204418", "4951204418"}), 1);
    QCOMPARE(open(Country::Vietnam, {"01628123456", "+84328123456", "0328123456", "84328123456"}), 1);
    QCOMPARE(open(Country::Other, {"0328123456", "+84328123456"}), 2);
    // What is no number by the rules is owed a call all the same.
    QCOMPARE(open(Country::Russia, {"810842838221234", "0901234567"}), 2);
}

void DebtBookTest::anyOrder()
{
    std::mt19937 dice(5);
    const int rounds = effort(200);
    for (int round = 0; round < rounds; ++round) {
        Rows rows;
        for (int i = 0; i < 60; ++i)
            add(rows, "mmmaodn"[dice() % 7], i, dice() % 2 == 0 ? "0912345678" : "0987654321");
        DebtBook ordered(Country::Vietnam);
        for (const VisitRow &row : rows.visits)
            ordered.add(row);
        for (const DirectRow &row : rows.directs)
            ordered.add(row);
        std::ranges::shuffle(rows.visits, dice);
        std::ranges::shuffle(rows.directs, dice);
        DebtBook shuffled(Country::Vietnam);
        for (const DirectRow &row : rows.directs)
            shuffled.add(row);
        for (const VisitRow &row : rows.visits)
            shuffled.add(row);
        QCOMPARE(textOf(shuffled), textOf(ordered));
    }
}

CALLHELM_TEST(DebtBookTest)
#include "debtbooktest.moc"
