#include <QTest>

#include "leadmaker.h"
#include "leadpeers.h"
#include "support/effort.h"
#include "support/testmain.h"

using namespace callhelm;

class LeadBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void golden();
    void runsOfOne();
    void joinerStartsEven();
    void joinerAmongDebts();
    void returnerKeepsTheirBalance();
    void otherWeightCountsLater();
    void awayGainsNothing();
    void nobody();
    void knownAndGivenCharge();
    void correctionsArePaidOff();
    void longOverIsWaitedOut();
    void givenToAStranger();
    void undone();
    void undoneAfterOthers();
    void promise();
    void largestGap();
    void orderDecidesTies();
    void changesToARule();
    void receipt();
    void foldEqualsState();
    void roundingStaysBelowAUnit();
    void damagedState();
    void stateIsSmall();
};

namespace {

QString balances(const LeadBook &book)
{
    QStringList texts;
    for (const LeadBalance &one : book.ledger({}).agents)
        texts << QStringLiteral("%1 %2 %3").arg(letterOf(one.agent)).arg(one.had).arg(one.balance, 0, 'g', 4);
    return texts.join(QStringLiteral(", "));
}

/// How a rule's life may go on by itself, with everything that can happen to it.
LedgerEvent anyEvent(LeadBook &book, Random &random, qint64 at)
{
    const auto agents = book.agents();
    const auto anybody = [&] { return AgentId(1 + random.below(8)); };
    LedgerEvent event;
    event.agent = anybody();
    const quint32 kind = random.below(40);
    if (kind == 0) {
        event.kind = LedgerEvent::Kind::Joined;
        event.weight = int(random.below(20));
    } else if (kind == 1) {
        event.kind = LedgerEvent::Kind::Left;
    } else if (kind == 2 && book.weight(event.agent)) {
        event.kind = LedgerEvent::Kind::Weight;
        event.weight = int(random.below(100));
    } else if (kind == 3) {
        event.kind = LedgerEvent::Kind::Correction;
        event.hundredths = qint64(random.below(1000)) - 500;
    } else if (kind == 4 && book.had(event.agent) > 0) {
        event.kind = LedgerEvent::Kind::Undone;
    } else if (kind == 5) {
        event.kind = LedgerEvent::Kind::Order;
        event.agents = {{anybody(), 1}, {anybody(), 1}};
    } else {
        if (kind < 10)
            for (const LeadRuleAgent &one : agents)
                book.setSkip(one.agent, LeadSkip(random.below(3) == 0 ? random.below(leadSkipCount) : 0));
        const AgentId turn = book.turn();
        event = kind < 12 || !turn.isValid() ? book.handOut(anybody(), HandOutKind::Hand, {})
                                             : book.handOut(turn, HandOutKind::Turn, {});
    }
    event.at = instantFromMs(at);
    return event;
}

} // namespace

void LeadBookTest::golden()
{
    LeadBook book = bookOf({3, 4, 5});
    QCOMPARE(handOut(book, 24), QStringLiteral("cbacbcabcabccbacbcabcabc"));
    QCOMPARE(balances(book), QStringLiteral("a 6 0, b 8 0, c 10 0"));
}

/// odoo PR#259324: thirty runs of one lead are as fair as one run of thirty. The state is all that goes on.
void LeadBookTest::runsOfOne()
{
    LeadBook book = bookOf({1, 1, 1});
    QString sequence;
    for (int run = 0; run < 30; ++run) {
        auto loaded = LeadBook::load(book.save());
        QVERIFY(loaded);
        sequence += handOut(*loaded, 1);
        book = *loaded;
    }
    LeadBook atOnce = bookOf({1, 1, 1});
    QCOMPARE(sequence, handOut(atOnce, 30));
    QVERIFY(book == atOnce);
    for (const char letter : {'a', 'b', 'c'})
        QCOMPARE(sequence.count(QLatin1Char(letter)), 10);
}

/// cal.diy#13606: A and B at 50 each; C joins; the next three: one each. In the middle of a round as well:
/// after 99 b is owed half a lead, so b comes first, and all three once in every three.
void LeadBookTest::joinerStartsEven()
{
    LeadBook book = bookOf({1, 1});
    handOut(book, 100);
    join(book, 'c');
    QCOMPARE(balances(book), QStringLiteral("a 50 0, b 50 0, c 0 0"));
    QCOMPARE(handOut(book, 3), QStringLiteral("abc"));

    LeadBook odd = bookOf({1, 1});
    handOut(odd, 99);
    join(odd, 'c');
    QCOMPARE(handOut(odd, 7), QStringLiteral("bcabcab"));
}

/// a left with 20 leads over, so that b and c are owed 10 each by somebody who is gone. d joins with 0 and is
/// even with them: one each. With their 0 against 10 they would have waited for twenty leads.
void LeadBookTest::joinerAmongDebts()
{
    LeadBook book = bookOf({1, 1, 1});
    give(book, 'a', 30, HandOutKind::Known);
    leave(book, 'a');
    QCOMPARE(balances(book), QStringLiteral("b 0 10, c 0 10, a 30 -20"));
    join(book, 'd');
    QCOMPARE(balances(book), QStringLiteral("b 0 10, c 0 10, d 0 0, a 30 -20"));
    QCOMPARE(handOut(book, 9), QStringLiteral("bcdbcdbcd"));
    QCOMPARE(balances(book), QStringLiteral("b 3 10, c 3 10, d 3 0, a 30 -20"));
}

/// Who returns keeps what they left with: a leaves with a lead over, comes back after 100 leads, and waits
/// for one that much longer, not for 50.
void LeadBookTest::returnerKeepsTheirBalance()
{
    LeadBook book = bookOf({1, 1, 1});
    give(book, 'a', 3, HandOutKind::Known); // -2, 1, 1
    leave(book, 'a');
    QCOMPARE(handOut(book, 100).count(u'b'), 50);
    join(book, 'a');
    QCOMPARE(balances(book), QStringLiteral("b 50 1, c 50 1, a 3 -2"));
    QCOMPARE(handOut(book, 9), QStringLiteral("bcbcbcbca"));
}

/// Weights 1, 1 become 1, 3: b gets the first (3/4), then both have 1/2 and a stands first; b, b. In four: 1
/// and 3.
void LeadBookTest::otherWeightCountsLater()
{
    LeadBook book = bookOf({1, 1});
    handOut(book, 100);
    LedgerEvent event = eventOf(LedgerEvent::Kind::Weight, 'b');
    event.weight = 3;
    book.apply(event);
    QCOMPARE(balances(book), QStringLiteral("a 50 0, b 50 0"));
    QCOMPARE(handOut(book, 8), QStringLiteral("babbbabb"));
}

void LeadBookTest::awayGainsNothing()
{
    LeadBook book = bookOf({1, 1});
    book.setSkip(agentOf('a'), LeadSkip::Offline);
    QCOMPARE(handOut(book, 10), QStringLiteral("bbbbbbbbbb"));
    QCOMPARE(balances(book), QStringLiteral("a 0 0, b 10 0"));
    book.setSkip(agentOf('a'), LeadSkip::None);
    QCOMPARE(handOut(book, 4), QStringLiteral("abab"));
}

/// odoo PR#118156: all weights 0, nobody in the rule, nobody there: nobody gets it.
void LeadBookTest::nobody()
{
    LeadBook none;
    QCOMPARE(handOut(none, 1), QStringLiteral("-"));
    LeadBook zero = bookOf({0, 0});
    QCOMPARE(handOut(zero, 1), QStringLiteral("-"));
    LeadBook away = bookOf({1, 1});
    away.setSkip(agentOf('a'), LeadSkip::Offline);
    away.setSkip(agentOf('b'), LeadSkip::OnLeave);
    QCOMPARE(handOut(away, 1), QStringLiteral("-"));
    // Given by hand all the same, it charges who got it, and nobody gains.
    give(away, 'b');
    QCOMPARE(balances(away), QStringLiteral("a 0 0, b 1 -1"));
}

/// Three known leads for c: a and b are owed one each and get three each until all are even.
void LeadBookTest::knownAndGivenCharge()
{
    for (const HandOutKind how : {HandOutKind::Known, HandOutKind::Hand}) {
        LeadBook book = bookOf({1, 1, 1});
        give(book, 'c', 3, how);
        QCOMPARE(balances(book), QStringLiteral("a 0 1, b 0 1, c 3 -2"));
        QCOMPARE(handOut(book, 9), QStringLiteral("ababababc"));
        QCOMPARE(balances(book), QStringLiteral("a 4 0, b 4 0, c 4 0"));
    }
}

/// a is owed 6 more: gets the next six, four more than their share; then all are owed 2, which nobody had
/// over, and go on in turn.
void LeadBookTest::correctionsArePaidOff()
{
    LeadBook book = bookOf({1, 1, 1});
    correct(book, 'a', 600);
    QCOMPARE(handOut(book, 9), QStringLiteral("aaaaaaabc"));
    QCOMPARE(balances(book), QStringLiteral("a 7 2, b 1 2, c 1 2"));
    const LeadLedger ledger = book.ledger({});
    QCOMPARE(ledger.agents[0].due, 3.0); // of nine leads, the correction left out
    QCOMPARE(ledger.agents[1].due, 3.0);
}

/// c had thirty known leads: 20 over. With a third of what comes that is 60 leads; the turn after it is
/// theirs.
void LeadBookTest::longOverIsWaitedOut()
{
    LeadBook book = bookOf({1, 1, 1});
    give(book, 'c', 30, HandOutKind::Known);
    const QString sequence = handOut(book, 90);
    QCOMPARE(sequence.indexOf(u'c'), 62);
    QCOMPARE(sequence.count(u'c'), 10);
}

void LeadBookTest::givenToAStranger()
{
    LeadBook book = bookOf({1, 1});
    const LedgerEvent event = book.handOut(agentOf('z'), HandOutKind::Hand, Instant());
    const std::vector<ReceiptLine> lines = book.receiptLines(event);
    QCOMPARE(lines.size(), size_t(3));
    QCOMPARE(lines[2], (ReceiptLine{agentOf('z'), 0, 0, 0, 0, -1, LeadSkip::NoWeight}));
    book.apply(event);
    QCOMPARE(balances(book), QStringLiteral("a 0 0.5, b 0 0.5, z 1 -1"));
    QCOMPARE(handOut(book, 2), QStringLiteral("ab"));
}

/// Taken back one by one, the last first, everything is as before each of them.
void LeadBookTest::undone()
{
    LeadBook book = bookOf({3, 4, 5});
    std::vector<LeadBook> before;
    std::vector<HandOut> handOuts;
    std::vector<std::vector<ReceiptLine>> receipts;
    for (int i = 0; i < 12; ++i) {
        before.push_back(book);
        const LedgerEvent event = book.handOut(book.turn(), HandOutKind::Turn, Instant());
        receipts.push_back(book.receiptLines(event));
        handOuts.emplace_back().agent = event.agent;
        book.apply(event);
    }
    while (!before.empty()) {
        const LedgerEvent event = book.undoing(handOuts.back(), receipts.back(), Instant(), true);
        QVERIFY(event.agents.empty());
        book.apply(event);
        QCOMPARE(book.ledger({}).agents, before.back().ledger({}).agents);
        LeadBook goesOn = book;
        QCOMPARE(handOut(goesOn, 12), handOut(before.back(), 12));
        before.pop_back();
        handOuts.pop_back();
        receipts.pop_back();
    }
    QVERIFY(book.ledger({}).isPromised);
}

/// a got one of three, then b one of two (c away). Without the first, b had one of two: -1/2 and 1/2.
void LeadBookTest::undoneAfterOthers()
{
    LeadBook book = bookOf({1, 1, 1});
    const LedgerEvent first = book.handOut(agentOf('a'), HandOutKind::Turn, Instant());
    const std::vector<ReceiptLine> lines = book.receiptLines(first);
    book.apply(first);
    book.setSkip(agentOf('c'), LeadSkip::Paused);
    QCOMPARE(handOut(book, 1), QStringLiteral("b"));
    HandOut handOut;
    handOut.agent = agentOf('a');
    const LedgerEvent undo = book.undoing(handOut, lines, Instant(), false);
    QCOMPARE(undo.agents.size(), size_t(3));
    book.apply(undo);
    QCOMPARE(balances(book), QStringLiteral("a 0 0.5, b 1 -0.5, c 0 0"));
    QVERIFY(!book.ledger({}).isPromised);
}

void LeadBookTest::promise()
{
    const auto isPromised = [](const LeadBook &book) { return book.ledger({}).isPromised; };
    LeadBook book = bookOf({1, 2, 0});
    QCOMPARE(book.ledger({}).bound, 0.5);
    handOut(book, 10);
    QVERIFY(isPromised(book)); // who has no weight is not skipped
    LeadBook skipped = book;
    skipped.setSkip(agentOf('a'), LeadSkip::DailyCap);
    QVERIFY(isPromised(skipped));
    handOut(skipped, 1);
    QVERIFY(!isPromised(skipped));
    LeadBook known = book;
    give(known, 'a', 1, HandOutKind::Known);
    QVERIFY(!isPromised(known));
    LeadBook corrected = book;
    correct(corrected, 'a', 1);
    QVERIFY(!isPromised(corrected));
    LeadBook joined = book;
    join(joined, 'd');
    QVERIFY(!isPromised(joined));
    LeadBook left = book;
    leave(left, 'a');
    QVERIFY(!isPromised(left));
    LeadBook undone = bookOf({1, 1});
    join(undone, 'c'); // before anything was handed out
    handOut(undone, 2);
    LedgerEvent undo = eventOf(LedgerEvent::Kind::Undone, 'a');
    undone.apply(undo); // not the latest
    QVERIFY(!isPromised(undone));
    undo.agent = agentOf('b');
    undone.apply(undo);
    QVERIFY(isPromised(undone)); // all is as at first
}

void LeadBookTest::largestGap()
{
    LeadBook book = bookOf({3, 4, 5});
    QCOMPARE(book.ledger({}).largestGap, 0.0);
    handOut(book, 1);
    QCOMPARE(book.ledger({}).largestGap, 7.0 / 12);
    handOut(book, 11);
    QCOMPARE(book.ledger({}).largestGap, 7.0 / 12);
    QCOMPARE(book.ledger({}).bound, 0.75);
    give(book, 'a', 4);
    QCOMPARE(book.ledger({}).largestGap, 3.0);
}

void LeadBookTest::orderDecidesTies()
{
    LeadBook book = bookOf({1, 1, 1});
    LedgerEvent order = eventOf(LedgerEvent::Kind::Order, 'a');
    order.agents = {{agentOf('c'), 1}, {agentOf('a'), 1}};
    book.apply(order);
    QCOMPARE(handOut(book, 6), QStringLiteral("cabcab"));
    LeadBook weighted = bookOf({3, 4, 5});
    const QString first = handOut(weighted, 5);
    weighted.apply(order); // c, a, b from here on, in the middle of twelve
    const QString all = first + handOut(weighted, 7);
    QCOMPARE(all.count(u'a'), 3);
    QCOMPARE(all.count(u'c'), 5);
    QVERIFY(weighted.ledger({}).isPromised);
    QVERIFY(weighted.ledger({}).largestGap <= 0.75);
}

void LeadBookTest::changesToARule()
{
    LeadBook book = bookOf({1, 1, 1});
    LeadRule rule = ruleOf({});
    rule.agents = {{agentOf('c'), 2}, {agentOf('d'), 1}, {agentOf('a'), 1}, {agentOf('c'), 5}};
    const std::vector<LedgerEvent> events = book.changesTo(rule, Instant());
    std::vector<LedgerEvent::Kind> kinds;
    for (const LedgerEvent &event : events) {
        kinds.push_back(event.kind);
        book.apply(event);
    }
    using Kind = LedgerEvent::Kind;
    QCOMPARE(kinds, (std::vector<Kind>{Kind::Left, Kind::Weight, Kind::Joined, Kind::Order}));
    rule.agents.pop_back();
    QCOMPARE(book.agents(), rule.agents);
    QVERIFY(book.changesTo(rule, Instant()).empty());
    rule.kind = LeadRuleKind::Rotation; // whose weights are 1
    QCOMPARE(book.changesTo(rule, Instant()).size(), size_t(1));
}

/// a 3, b 4 (away), c 5: c has 5/8 of it and is the only one with at least 1/2.
void LeadBookTest::receipt()
{
    LeadBook book = bookOf({3, 4, 5});
    book.setSkip(agentOf('b'), LeadSkip::OnLeave);
    const LedgerEvent event = book.handOut(book.turn(), HandOutKind::Turn, Instant());
    const std::vector<ReceiptLine> lines{
        {agentOf('a'), 3, 0, 0, 0.375, 0.375, LeadSkip::None},
        {agentOf('b'), 4, 0, 0, 0, 0, LeadSkip::OnLeave},
        {agentOf('c'), 5, 0, 0, 0.625, -0.375, LeadSkip::None},
    };
    QCOMPARE(book.receiptLines(event), lines);
    book.apply(event);
    QCOMPARE(balances(book), QStringLiteral("a 0 0.375, b 0 0, c 1 -0.375"));
    // The next one says nothing of b again: it is as it was.
    QVERIFY(book.handOut(book.turn(), HandOutKind::Turn, Instant()).changes.empty());
}

/// Whatever happened: a ledger that was stored and loaded again and again, one that decided, and one that
/// only folds the events as they are stored, are the same.
void LeadBookTest::foldEqualsState()
{
    for (quint32 seed = 0; seed < quint32(effort(60)); ++seed) {
        Random random(seed);
        std::vector<LedgerEvent> events;
        LeadBook decides = bookOf({1, 2, 3, 4}, &events);
        LeadBook stored = decides;
        for (int i = 0; i < 400; ++i) {
            const LedgerEvent event = anyEvent(decides, random, i);
            decides.apply(event);
            events.push_back(event);
            stored.apply(event);
            if (random.below(4) == 0) {
                auto loaded = LeadBook::load(stored.save());
                QVERIFY(loaded);
                QCOMPARE(loaded->save(), stored.save());
                QCOMPARE(loaded->turn(), stored.turn());
                stored = *loaded;
            }
            if (event.kind == LedgerEvent::Kind::HandOut)
                QCOMPARE(decides.isStateDue(), stored.isStateDue());
        }
        LeadBook folded;
        for (const LedgerEvent &event : events) {
            auto read = decodeLedgerEvent(encodeLedgerEvent(event));
            QVERIFY(read);
            read->at = event.at;
            read->agent = event.agent;
            read->handOut = event.handOut;
            folded.apply(*read);
        }
        QVERIFY(folded == decides);
        QVERIFY(folded == stored);
        QCOMPARE(folded.ledger({}), decides.ledger({}));
    }
}

/// Others are eligible at every lead, and no sum of weights divides the unit: each balance is off by less
/// than a unit a lead, and their sum is 0 still.
void LeadBookTest::roundingStaysBelowAUnit()
{
    constexpr int leads = 20'000;
    const std::vector<int> weights{37, 41, 9973, 8641, 1, 613};
    LeadBook book = bookOf(weights);
    // What is exact: whole units, and the rest of each share as a sum of fractions of a unit.
    std::vector<LeadBook::Whole> units(weights.size());
    std::vector<long double> rests(weights.size());
    Random random(1);
    for (int lead = 0; lead < leads; ++lead) {
        LeadBook::Whole all = 0;
        std::vector<bool> isIn(weights.size());
        for (size_t i = 0; i < weights.size(); ++i) {
            isIn[i] = random.below(3) > 0 || i == 0;
            all += isIn[i] ? weights[i] : 0;
            book.setSkip(AgentId(qint64(i) + 1), isIn[i] ? LeadSkip::None : LeadSkip::Paused);
        }
        const AgentId agent = book.turn();
        for (size_t i = 0; i < weights.size(); ++i)
            if (isIn[i]) {
                const LeadBook::Whole share = LeadBook::Whole(weights[i]) * LeadAccounts::unit;
                units[i] += share / all;
                rests[i] += (long double)(share % all) / (long double)(all);
            }
        units[size_t(agent.value()) - 1] -= LeadAccounts::unit;
        book.apply(book.handOut(agent, HandOutKind::Turn, Instant()));
    }
    long double worst = 0;
    LeadBook::Whole sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        book.setSkip(AgentId(qint64(i) + 1), LeadSkip::None);
    correct(book, 'a', 0); // ends the epoch
    for (size_t i = 0; i < weights.size(); ++i) {
        const auto [value, divisor] = book.exactBalance(AgentId(qint64(i) + 1));
        QVERIFY(divisor == LeadAccounts::unit);
        sum += value;
        worst = std::max(worst, std::abs((long double)(value - units[i]) - rests[i]));
    }
    QVERIFY(sum == 0);
    QVERIFY(worst < leads);
    qInfo("after %d epochs off by %.0Lf units at most, %.1Lg leads", leads, worst,
          worst / (long double)(LeadAccounts::unit));
}

void LeadBookTest::damagedState()
{
    LeadBook book = bookOf({3, 4, 5});
    handOut(book, 7);
    leave(book, 'b');
    handOut(book, 7);
    const QByteArray state = book.save();
    QVERIFY(LeadBook::load(state));
    QVERIFY(!LeadBook::load({}));
    QVERIFY(!LeadBook::load(state + 'x'));
    for (qsizetype length = 0; length < state.size(); ++length)
        QVERIFY(!LeadBook::load(state.left(length)));
    for (qsizetype at = 0; at < state.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray other = state;
            other[at] = char(other[at] ^ (1 << bit));
            if (auto loaded = LeadBook::load(other)) // another ledger, but one that works
                handOut(*loaded, 3);
        }
}

/// A hand-out of which nothing but its receiver is new: one byte. A state: some twenty an agent.
void LeadBookTest::stateIsSmall()
{
    LeadBook twelve = bookOf(std::vector<int>(12, 3));
    handOut(twelve, 1000);
    QCOMPARE(encodeLedgerEvent(twelve.handOut(twelve.turn(), HandOutKind::Turn, Instant())).size(), 1);
    QVERIFY(twelve.save().size() < 200);
    std::vector<int> weights(1000);
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] = 1 + int(i * 7919 % 9999);
    LeadBook thousand = bookOf(weights);
    handOut(thousand, effort(4000));
    thousand.setSkip(AgentId(5), LeadSkip::Paused);
    handOut(thousand, 100);
    QVERIFY(thousand.save().size() < 20'000);
}

CALLHELM_TEST(LeadBookTest)
#include "leadbooktest.moc"
