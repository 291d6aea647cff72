#include <numeric>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "leads/fairshare.h"
#include "leadpeers.h"
#include "support/effort.h"
#include "support/testmain.h"

using namespace callhelm;

class FairShareTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void golden_data();
    void golden();
    void worstOf345();
    void equalWeightsRotate();
    void aloneOrNobody();
    void vectors_data();
    void vectors();
    void published();
    void apportionments();
    void rhythms();
    void asDefined();
    void everyPrefixKeepsTheBound_data();
    void everyPrefixKeepsTheBound();
    void randomWeightsKeepTheBound();
    void nobodyIsChosenOverTheBound();
    void whoIsOwedMostComesFirst();
    void chargedOutOfTurn();
    void asDefinedFromAnywhere();
    void takenBack();
};

namespace {

using Whole = FairShare::Whole;

std::vector<int> weightsOf(const QJsonArray &array)
{
    std::vector<int> weights;
    for (const QJsonValue &value : array)
        weights.push_back(value.toInt());
    return weights;
}

QString sequenceOf(FairShare share, int length)
{
    QString sequence;
    for (int i = 0; i < length; ++i) {
        const int next = share.next();
        if (next < 0)
            break;
        sequence += QChar(u'a' + next);
        share.charge(next);
    }
    return sequence;
}

/// The largest |count - k·w/W| after any step, as "p/q" in lowest terms.
QString worstOf(const std::vector<int> &weights, const std::vector<int> &sequence)
{
    const qint64 all = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<qint64> counts(weights.size());
    qint64 worst = 0;
    for (size_t k = 0; k < sequence.size(); ++k) {
        ++counts[size_t(sequence[k])];
        for (size_t i = 0; i < weights.size(); ++i)
            worst = std::max(worst, std::abs(qint64(k + 1) * weights[i] - counts[i] * all));
    }
    const qint64 common = std::gcd(worst, all);
    return worst == 0   ? QStringLiteral("0")
        : all == common ? QString::number(worst / common)
                        : QStringLiteral("%1/%2").arg(worst / common).arg(all / common);
}

std::vector<int> taken(const std::vector<int> &weights, int length)
{
    FairShare share = FairShare::ofWeights(weights);
    std::vector<int> sequence;
    for (int i = 0; i < length; ++i) {
        sequence.push_back(share.next());
        share.charge(sequence.back());
    }
    return sequence;
}

std::vector<int> indicesOf(const QString &letters)
{
    std::vector<int> indices;
    for (const QChar letter : letters)
        indices.push_back(letter.unicode() - u'a');
    return indices;
}

/// Hands out `length` things and says whether all stayed within 1 - 1/(2n - 2): who waits is furthest off
/// right before their turn, who got one right after it, so only they are looked at; at the end all are.
bool keepsTheBound(FairShare share, int length)
{
    const qint64 g = 2 * (share.sharers() - 1);
    const Whole weights = share.weights();
    const auto isWithin = [&](Whole owed) { return (owed < 0 ? -owed : owed) * g <= weights * (g - 1); };
    for (int i = 0; i < length; ++i) {
        const int next = share.next();
        if (next < 0 || !isWithin(share.owed(next)))
            return false;
        share.charge(next);
        if (!isWithin(share.owed(next)))
            return false;
    }
    for (int i = 0; i < int(share.shares().size()); ++i)
        if (!isWithin(share.owed(i)))
            return false;
    return true;
}

/// Tijdeman's rule word by word, looking at everybody; the one owed most where several are past their
/// deadline.
int byDefinition(const FairShare &share)
{
    const Whole whole = share.weights() * FairShare::unit; // a lead, in what everything is counted in here
    const Whole g = 2 * Whole(share.sharers() - 1);
    int best = -1, most = -1, late = 0;
    Whole bestSlack = 0, mostStanding = 0;
    for (int i = 0; i < share.sharers(); ++i) {
        const auto &[weight, offset, count] = share.shares()[size_t(i)];
        const Whole standing = (share.owed(i) + weight) * FairShare::unit + Whole(offset) * share.weights();
        const Whole slack = (g - 1) * whole - g * standing; // over the weight
        late += slack < 0 ? 1 : 0;
        if (most < 0 || standing > mostStanding) {
            most = i;
            mostStanding = standing;
        }
        if (g * standing < whole)
            continue;
        if (best < 0 || slack * share.shares()[size_t(best)].weight < bestSlack * weight) {
            best = i;
            bestSlack = slack;
        }
    }
    return late > 1 ? most : best;
}

QJsonObject vectorsFile()
{
    QFile file(QStringLiteral(CALLHELM_SHARED_DATA "/fairness-vectors/vectors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

/// CASES.md, section 2. {2, 1}: at 1, a has 2/3 and b 1/3, the bound is 1/2, so only a may (≥ 1/2): a. At 2,
/// 4/3 - 1 = 1/3 and 2/3: b. At 3, 1 and 0: a.
void FairShareTest::golden_data()
{
    QTest::addColumn<std::vector<int>>("weights");
    QTest::addColumn<QString>("sequence");
    using Weights = std::vector<int>;
    QTest::newRow("1 1") << Weights{1, 1} << "ab";
    QTest::newRow("2 1") << Weights{2, 1} << "aba";
    QTest::newRow("3 4 5") << Weights{3, 4, 5} << "cbacbcabcabc";
    QTest::newRow("5 1 1") << Weights{5, 1, 1} << "aabaaca";
    QTest::newRow("5 2 3") << Weights{5, 2, 3} << "acabacabca";
    QTest::newRow("4 3 2") << Weights{4, 3, 2} << "abcabacba";
    QTest::newRow("6 1 1 1 1") << Weights{6, 1, 1, 1, 1} << "aabacaadea";
    QTest::newRow("1 2 4 8 16") << Weights{1, 2, 4, 8, 16} << "edecedeedebecdeedecedeaedebecde";
    QTest::newRow("who has no weight is nobody") << Weights{0, 2, 0, 1} << "bdb";
}

void FairShareTest::golden()
{
    QFETCH(std::vector<int>, weights);
    QFETCH(QString, sequence);
    QCOMPARE(sequenceOf(FairShare::ofWeights(weights), int(sequence.size())), sequence);
    // After W leads all are even: from there on everything is as it was.
    const QString twice = sequenceOf(FairShare::ofWeights(weights), int(2 * sequence.size()));
    QCOMPARE(twice, sequence + sequence);
}

/// c b a c b c a b c a b c: after the first, b is owed 4/12 and c had 1 - 5/12 = 7/12 over; nothing later is
/// further off. In twelve they get 3, 4 and 5.
void FairShareTest::worstOf345()
{
    const std::vector<int> sequence = taken({3, 4, 5}, 12);
    QCOMPARE(worstOf({3, 4, 5}, sequence), QStringLiteral("7/12"));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(std::ranges::count(sequence, i), 3 + i);
}

void FairShareTest::equalWeightsRotate()
{
    for (const int n : {2, 3, 7, 30, 1000}) {
        const std::vector<int> sequence = taken(std::vector<int>(size_t(n), 5), 3 * n);
        for (int i = 0; i < int(sequence.size()); ++i)
            QCOMPARE(sequence[size_t(i)], i % n);
    }
}

void FairShareTest::aloneOrNobody()
{
    QCOMPARE(sequenceOf(FairShare::ofWeights(std::vector<int>{0, 7}), 4), QStringLiteral("bbbb"));
    QCOMPARE(FairShare::ofWeights(std::vector<int>{0, 0}).next(), -1);
    QCOMPARE(FairShare::ofWeights({}).next(), -1);
    QCOMPARE(FairShare().next(), -1);
}

void FairShareTest::vectors_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows = vectorsFile()[QStringLiteral("golden_tijdeman_ties_to_lower_index")].toArray();
    for (const QJsonValue &row : rows) {
        const QByteArray name
            = QJsonDocument(row[QStringLiteral("weights")].toArray()).toJson(QJsonDocument::Compact);
        QTest::newRow(name.constData()) << row.toObject();
    }
    if (rows.isEmpty())
        QTest::newRow("none") << QJsonObject();
}

void FairShareTest::vectors()
{
    QFETCH(QJsonObject, row);
    if (row.isEmpty())
        QSKIP("the vectors are not here");
    const std::vector<int> weights = weightsOf(row[QStringLiteral("weights")].toArray());
    const int length = row[QStringLiteral("first")].toInt();
    QCOMPARE(sequenceOf(FairShare::ofWeights(weights), length), row[QStringLiteral("sequence")].toString());
    QCOMPARE(worstOf(weights, taken(weights, length)), row[QStringLiteral("max_deviation")].toString());
    QVERIFY(keepsTheBound(FairShare::ofWeights(weights), 10'000));
    const auto n = qint64(weights.size());
    QCOMPARE(QStringLiteral("%1/%2").arg(2 * n - 3).arg(2 * n - 2), row[QStringLiteral("bound")].toString());
    SmoothRoundRobin peer(weights);
    QCOMPARE(worstOf(weights, peer.take(length)), row[QStringLiteral("swrr_max_deviation")].toString());
}

/// Sequences that others publish: their deviations, and whether they keep Tijdeman's bound, which ours does.
void FairShareTest::published()
{
    const QJsonArray rows = vectorsFile()[QStringLiteral("published")].toArray();
    if (rows.isEmpty())
        QSKIP("the vectors are not here");
    for (const QJsonValue &row : rows) {
        const std::vector<int> weights = weightsOf(row[QStringLiteral("weights")].toArray());
        const QString sequence = row[QStringLiteral("sequence")].toString();
        QCOMPARE(worstOf(weights, indicesOf(sequence)), row[QStringLiteral("max_deviation")].toString());
        if (row[QStringLiteral("algorithm")].toString() == QStringLiteral("swrr")) {
            SmoothRoundRobin peer(weights);
            QCOMPARE(peer.take(int(sequence.size())), indicesOf(sequence));
        }
        QVERIFY(keepsTheBound(FairShare::ofWeights(weights), int(sequence.size())));
    }
}

void FairShareTest::apportionments()
{
    const QJsonArray rows = vectorsFile()[QStringLiteral("apportionment")].toArray();
    if (rows.isEmpty())
        QSKIP("the vectors are not here");
    for (const QJsonValue &row : rows) {
        const std::vector<int> weights = weightsOf(row[QStringLiteral("weights")].toArray());
        std::vector<int> counts(weights.size());
        for (const int index : taken(weights, row[QStringLiteral("leads")].toInt()))
            ++counts[size_t(index)];
        QCOMPARE(counts, weightsOf(row[QStringLiteral("tijdeman")].toArray()));
    }
}

/// Of two agents the one has a Euclidean rhythm, turned round.
void FairShareTest::rhythms()
{
    const QJsonArray rows = vectorsFile()[QStringLiteral("euclid")].toArray();
    if (rows.isEmpty())
        QSKIP("the vectors are not here");
    for (const QJsonValue &row : rows) {
        const std::vector<int> beats = weightsOf(row[QStringLiteral("E")].toArray());
        QString rhythm
            = sequenceOf(FairShare::ofWeights(std::vector<int>{beats[0], beats[1] - beats[0]}), beats[1]);
        rhythm.replace(u'a', u'x').replace(u'b', u'.');
        QCOMPARE(rhythm, row[QStringLiteral("tijdeman_two_agents")].toString());
        const QString euclid = row[QStringLiteral("bjorklund")].toString();
        QVERIFY((euclid + euclid).contains(rhythm));
    }
}

/// The queues choose whom the rule's words choose.
void FairShareTest::asDefined()
{
    Random random(11);
    for (int round = 0; round < effort(200); ++round) {
        std::vector<int> weights(2 + random.below(12));
        for (int &weight : weights)
            weight = 1 + int(random.below(round % 2 == 0 ? 9 : mostWeight));
        FairShare share = FairShare::ofWeights(weights);
        for (int k = 0; k < 200; ++k) {
            const int next = share.next();
            QCOMPARE(next, byDefinition(share));
            QCOMPARE(share.next(), next);
            share.charge(next);
        }
    }
}

void FairShareTest::everyPrefixKeepsTheBound_data()
{
    QTest::addColumn<std::vector<int>>("weights");
    using Weights = std::vector<int>;
    QTest::newRow("two, one of them hardly") << Weights{9999, 1};
    QTest::newRow("one great, many small") << [] {
        Weights weights(1000, 1);
        weights[500] = 9999;
        return weights;
    }();
    QTest::newRow("one small, many great: the small one's deadline is thousands of circles away") << [] {
        Weights weights(1000, 9999);
        weights[999] = 1;
        return weights;
    }();
    QTest::newRow("a thousand alike") << Weights(1000, 3);
    QTest::newRow("doubling") << Weights{1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192};
    QTest::newRow("Fibonacci") << Weights{1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597};
    QTest::newRow("nearly alike") << Weights{9999, 9998, 9997, 9996, 9995};
    QTest::newRow("a half and a half of halves") << Weights{5000, 2500, 1250, 625, 312, 156, 157};
    QTest::newRow("one to a thousand") << [] {
        Weights weights(1000);
        std::iota(weights.begin(), weights.end(), 1);
        return weights;
    }();
    for (const int n : {3, 10, 100, 1000})
        QTest::addRow("%d at random", n) << [n] {
            Random random(static_cast<quint32>(n));
            Weights weights(static_cast<size_t>(n));
            for (int &weight : weights)
                weight = 1 + int(random.below(mostWeight));
            return weights;
        }();
}

/// CALLHELM_LEADS=1000000 tries so many.
void FairShareTest::everyPrefixKeepsTheBound()
{
    QFETCH(std::vector<int>, weights);
    const int wanted = qEnvironmentVariableIntValue("CALLHELM_LEADS");
    QVERIFY(keepsTheBound(FairShare::ofWeights(weights), wanted > 0 ? wanted : effort(40'000)));
}

void FairShareTest::randomWeightsKeepTheBound()
{
    Random random(3);
    const int wanted = qEnvironmentVariableIntValue("CALLHELM_LEADS");
    for (int round = 0; round < (wanted > 0 ? wanted / 500 : effort(400)); ++round) {
        std::vector<int> weights(2 + random.below(round % 10 == 0 ? 1000 : 20));
        for (int &weight : weights)
            weight = int(random.below(2 + random.below(mostWeight))); // also none
        weights[0] = 1;
        weights[1] = 1 + int(random.below(mostWeight));
        if (!keepsTheBound(FairShare::ofWeights(weights), 2000))
            QFAIL(qPrintable(QStringLiteral("round %1").arg(round)));
    }
}

/// Whatever was before: a turn leaves nobody more than 1 - 1/(2n - 2) over, and those who are owed come down.
void FairShareTest::nobodyIsChosenOverTheBound()
{
    Random random(5);
    for (int round = 0; round < effort(200); ++round) {
        std::vector<FairShare::Share> shares(2 + random.below(10));
        qint64 sum = 0;
        for (size_t i = 0; i < shares.size(); ++i) {
            shares[i].weight = 1 + int(random.below(9));
            shares[i].offset = (qint64(random.below(21)) - 10) * FairShare::unit / 2;
            sum += shares[i].offset;
        }
        shares[0].offset -= sum;
        FairShare share(shares);
        const Whole g = 2 * Whole(share.sharers() - 1);
        for (int k = 0; k < 1000; ++k) {
            const int next = share.next();
            share.charge(next);
            const Whole standing
                = share.owed(next) * FairShare::unit + shares[size_t(next)].offset * share.weights();
            QVERIFY(g * standing >= -(g - 1) * share.weights() * FairShare::unit);
        }
        for (int i = 0; i < share.sharers(); ++i) {
            const Whole standing
                = share.owed(i) * FairShare::unit + shares[size_t(i)].offset * share.weights();
            QVERIFY(standing <= Whole(share.sharers()) * share.weights() * FairShare::unit);
        }
    }
}

/// a is owed 10, b 5, c had 15 over; each has a third. a has 10 1/3, 9 2/3, 9 … and gets the first leads,
/// until b, who gains a third each time, is owed more: after seven a has 5 1/3 and b 7 1/3.
void FairShareTest::whoIsOwedMostComesFirst()
{
    const qint64 unit = FairShare::unit;
    const FairShare share(std::vector<FairShare::Share>{{1, 10 * unit}, {1, 5 * unit}, {1, -15 * unit}});
    const QString sequence = sequenceOf(share, 24);
    QCOMPARE(sequence.left(6), QStringLiteral("aaaaaa"));
    QCOMPARE(sequence.count(u'c'), 0); // 15 thirds of three leads each
    QVERIFY(!sequence.left(20).contains(QStringLiteral("bbb")));
}

/// Somebody gets two that were others' turns. a and b are owed 2/3 then: a, b, a, b, and after six all have
/// two.
void FairShareTest::chargedOutOfTurn()
{
    FairShare share = FairShare::ofWeights(std::vector<int>{1, 1, 1});
    share.charge(2);
    share.charge(2);
    QCOMPARE(sequenceOf(share, 7), QStringLiteral("abababc"));
}

/// The same as looking at everybody, from any offsets and with any charges between: the most owed of those
/// who are owed more than the bound if there are several, else whom the rule's words choose.
void FairShareTest::asDefinedFromAnywhere()
{
    Random random(12);
    for (int round = 0; round < effort(200); ++round) {
        std::vector<FairShare::Share> shares(2 + random.below(12));
        qint64 sum = 0;
        for (FairShare::Share &share : shares) {
            share.weight = 1 + int(random.below(round % 2 == 0 ? 9 : mostWeight));
            share.offset = qint64(random.below(7 * FairShare::unit)) - 3 * FairShare::unit;
            sum += share.offset;
        }
        shares[0].offset -= sum;
        FairShare share(shares);
        for (int k = 0; k < 100; ++k) {
            const int next = share.next();
            QCOMPARE(next, byDefinition(share));
            share.charge(random.below(8) == 0 ? int(random.below(quint32(shares.size()))) : next);
        }
    }
}

void FairShareTest::takenBack()
{
    FairShare share = FairShare::ofWeights(std::vector<int>{3, 4, 5});
    QString sequence;
    for (int i = 0; i < 12; ++i) {
        const int next = share.next();
        share.charge(next);
        share.takeBack(next);
        QCOMPARE(share.next(), next);
        share.charge(next);
        sequence += QChar(u'a' + next);
    }
    QCOMPARE(sequence, QStringLiteral("cbacbcabcabc"));
}

CALLHELM_TEST(FairShareTest)
#include "fairsharetest.moc"
