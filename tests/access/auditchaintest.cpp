#include <functional>
#include <vector>

#include <QTest>

#include "access/auditchain.h"
#include "support/testmain.h"

using namespace callhelm;
using Break = AuditChain::Break;
using Change = std::function<void(std::vector<AuditEntry> &)>;
Q_DECLARE_METATYPE(Change)

namespace {

std::vector<AuditEntry> trail(int count)
{
    std::vector<AuditEntry> entries;
    QByteArray hash = auditChainStart();
    for (int number = 1; number <= count; ++number) {
        AuditEntry entry;
        entry.number = number;
        entry.at = instantFromMs(1'795'313'660'000 + number);
        entry.who = QStringLiteral("Lan");
        entry.role = QStringLiteral("supervisor");
        entry.what = QStringLiteral("pbx.pause");
        entry.whom = QStringLiteral("Nguyễn An");
        entry.outcome = QStringLiteral("done");
        entry.about = number - 1;
        entry.hash = hash = auditHash(hash, entry);
        entries.push_back(entry);
    }
    return entries;
}

std::optional<Break> verdict(const std::vector<AuditEntry> &entries, const std::vector<AuditEntry> &written)
{
    AuditChain chain;
    for (const AuditEntry &entry : entries)
        if (const auto broken = chain.take(entry))
            return broken;
    return chain.end(written.back().number, written.back().hash);
}

} // namespace

class AuditChainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sound();
    void everyFieldCounts();
    void fieldsDoNotRunTogether();
    void tampered_data();
    void tampered();
};

void AuditChainTest::sound()
{
    const auto entries = trail(20);
    QVERIFY(!verdict(entries, entries));
    AuditChain none;
    QVERIFY(!none.end(0, auditChainStart()));
}

void AuditChainTest::everyFieldCounts()
{
    const AuditEntry entry = trail(3).back();
    const QByteArray before = trail(2).back().hash;
    const QByteArray hash = auditHash(before, entry);
    QCOMPARE(hash, entry.hash);
    for (QString AuditEntry::*field :
         {&AuditEntry::who, &AuditEntry::role, &AuditEntry::what, &AuditEntry::whom, &AuditEntry::from,
          &AuditEntry::to, &AuditEntry::details, &AuditEntry::outcome}) {
        AuditEntry other = entry;
        other.*field += u'x';
        QVERIFY(auditHash(before, other) != hash);
    }
    AuditEntry other = entry;
    other.at += Duration(1);
    QVERIFY(auditHash(before, other) != hash);
    other = entry;
    ++other.about;
    QVERIFY(auditHash(before, other) != hash);
    other = entry;
    ++other.number;
    QVERIFY(auditHash(before, other) != hash);
    QVERIFY(auditHash(auditChainStart(), entry) != hash);
}

/// "ab" and "c" are not "a" and "bc".
void AuditChainTest::fieldsDoNotRunTogether()
{
    AuditEntry one;
    one.from = QStringLiteral("ab");
    one.to = QStringLiteral("c");
    AuditEntry two;
    two.from = QStringLiteral("a");
    two.to = QStringLiteral("bc");
    QVERIFY(auditHash(auditChainStart(), one) != auditHash(auditChainStart(), two));
    two.from = QStringLiteral("ab1:c");
    two.to.clear();
    QVERIFY(auditHash(auditChainStart(), one) != auditHash(auditChainStart(), two));
}

void AuditChainTest::tampered_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("number");
    const auto row = [](const char *name, Change change, Break::Kind kind, qint64 number) {
        QTest::newRow(name) << std::move(change) << int(kind) << number;
    };
    using Entries = std::vector<AuditEntry>;
    row(
        "edited", [](Entries &e) { e[6].whom = QStringLiteral("x"); }, Break::Kind::Changed, 7);
    row(
        "its time", [](Entries &e) { e[6].at += Duration(1); }, Break::Kind::Changed, 7);
    row(
        "edited and hashed anew", // then the next does not fit
        [](Entries &e) {
            e[6].whom = QStringLiteral("x");
            e[6].hash = auditHash(e[5].hash, e[6]);
        },
        Break::Kind::Changed, 8);
    row(
        "deleted", [](Entries &e) { e.erase(e.begin() + 6); }, Break::Kind::Missing, 7);
    row(
        "the first", [](Entries &e) { e.erase(e.begin()); }, Break::Kind::Missing, 1);
    row(
        "the last", [](Entries &e) { e.pop_back(); }, Break::Kind::Missing, 20);
    row(
        "all", [](Entries &e) { e.clear(); }, Break::Kind::Missing, 1);
    row(
        "one more",
        [](Entries &e) {
            AuditEntry forged = e.back();
            ++forged.number;
            forged.hash = auditHash(e.back().hash, forged);
            e.push_back(forged);
        },
        Break::Kind::Misplaced, 21);
    row(
        "doubled", [](Entries &e) { e.insert(e.begin() + 6, e[6]); }, Break::Kind::Misplaced, 7);
    row(
        "reordered", [](Entries &e) { std::swap(e[6], e[9]); }, Break::Kind::Missing, 7);
    row(
        "numbers swapped",
        [](Entries &e) {
            std::swap(e[6].number, e[9].number);
            std::swap(e[6], e[9]);
        },
        Break::Kind::Changed, 7);
    row(
        "the last, hashed anew",
        [](Entries &e) {
            e[19].outcome = QStringLiteral("x");
            e[19].hash = auditHash(e[18].hash, e[19]);
        },
        Break::Kind::Changed, 20);
}

void AuditChainTest::tampered()
{
    QFETCH(Change, change);
    QFETCH(int, kind);
    QFETCH(qint64, number);
    const auto written = trail(20);
    auto entries = written;
    change(entries);
    const auto broken = verdict(entries, written);
    QVERIFY(broken);
    QCOMPARE(int(broken->kind), kind);
    QCOMPARE(broken->number, number);
}

CALLHELM_TEST(AuditChainTest)
#include "auditchaintest.moc"
