#include <map>
#include <random>

#include <QTest>

#include "metrics/satisfactionmetrics.h"
#include "store/ratingreader.h"
#include "store/recordwriter.h"
#include "support/logtext.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;
using std::chrono::hours;
using std::chrono::minutes;

/// What customers rated: which ratings count, whose they are, and sums like a plain count's.
class RatingReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing();
    void ofFiveFromFour();
    void theLastOfEachSurvey();
    void whoWasInChargeThen();
    void whoTalked();
    void binnedOnesCount();
    void likeAPlainCount_data();
    void likeAPlainCount();
};

namespace {

const Instant day = instantFromMs(1'793'577'600'000); // 2026-11-02 00:00 UTC

template <class T>
T got(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(*result);
}
void done(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

template <class Work>
void write(ScratchStore &store, Work work)
{
    store.begin();
    {
        auto writer = got(RecordWriter::open(store.database()));
        (void)got(writer->begin({{}, RecordBatch::Kind::Edit, day, QStringLiteral("test"), {}, false}));
        work(*writer);
        done(writer->finish());
    }
    store.commit();
}

std::vector<FieldEntry> rating(Instant at, double score, AgentId agent, RecordId conversation = {},
                               const char *survey = "chat")
{
    std::vector<FieldEntry> entries{{Field::At, FieldValue(at)},
                                    {Field::Score, FieldValue(qint64(score * double(numberUnit)))},
                                    {Field::Survey, FieldValue(std::string(survey))}};
    if (agent.isValid())
        entries.push_back({Field::Agent, FieldValue(agent)});
    if (conversation.isValid())
        entries.push_back({Field::Conversation, FieldValue(conversation)});
    return entries;
}

RatingCell sumOf(ScratchStore &store, const TimeRange &range, Instant known = Instant::max())
{
    RatingCell sum;
    for (const RatingInterval &one :
         got(RatingReader(store.reader().context()).figures(range, By::All, known)))
        sum.add(one.cell);
    return sum;
}

std::vector<RatingRow> rowsOf(ScratchStore &store, const TimeRange &range)
{
    CallFilter filter;
    filter.range = range;
    return got(RatingReader(store.reader().context()).rows(filter)).rows;
}

const TimeRange wholeDay{day, day + hours(24)};

} // namespace

void RatingReaderTest::nothing()
{
    ScratchStore store;
    QCOMPARE(sumOf(store, wholeDay), RatingCell());
    QCOMPARE(satisfactionmetrics::satisfaction.value(RatingCell()), Figure());
    QVERIFY(rowsOf(store, wholeDay).empty());
}

void RatingReaderTest::ofFiveFromFour()
{
    ScratchStore store;
    write(store, [](RecordWriter &writer) {
        for (const double score : {5.0, 4.0, 3.9, 1.0})
            (void)got(writer.add(Entity::Rating, day, {}, rating(day + hours(1), score, AgentId(1))));
        auto ofTen = rating(day + hours(1), 9, AgentId(1));
        ofTen.push_back({Field::Scale, FieldValue(10 * numberUnit)});
        (void)got(writer.add(Entity::Rating, day, {}, ofTen));
        (void)got(writer.add(Entity::Rating, day, {}, rating(day + hours(24), 5, AgentId(1)))); // next day
        auto untimed = rating(day, 5, AgentId(1)); // counts when it was written down
        std::erase_if(untimed, [](const FieldEntry &entry) { return entry.field == Field::At; });
        (void)got(writer.add(Entity::Rating, day + hours(2), {}, untimed));
    });
    const RatingCell sum = sumOf(store, wholeDay);
    QCOMPARE(sum, (RatingCell{5, 3, qint64(18.9 * double(numberUnit))}));
    QCOMPARE(satisfactionmetrics::satisfaction.value(sum), Figure(0.6));
    QCOMPARE(rowsOf(store, wholeDay).size(), size_t(5));
}

void RatingReaderTest::theLastOfEachSurvey()
{
    ScratchStore store;
    write(store, [](RecordWriter &writer) {
        const RecordId one = got(writer.add(Entity::Conversation, day, {}, {}));
        const auto add = [&](Instant at, double score, const char *survey) {
            (void)got(writer.add(Entity::Rating, at, {}, rating(at, score, AgentId(1), one, survey)));
        };
        add(day + hours(1), 1, "chat");
        add(day + hours(2), 5, "chat");
        add(day + hours(2), 2, "chat"); // of one moment the later
        add(day + hours(3), 4, "product");
        add(day + hours(30), 5, "product"); // said anew on the next day
        for (const double score : {3.0, 5.0}) { // of a call
            auto ofCall = rating(day + hours(4) + minutes(int(score)), score, AgentId(1));
            ofCall.push_back({Field::Call, FieldValue(std::string("c1"))});
            (void)got(writer.add(Entity::Rating, day, {}, ofCall));
        }
    });
    const std::vector<RatingRow> rows = rowsOf(store, wholeDay);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].score, 2 * numberUnit);
    QCOMPARE(rows[1].score, 5 * numberUnit);
    // As it was known in the evening.
    QCOMPARE(sumOf(store, wholeDay, day + hours(23)), (RatingCell{3, 2, 11 * numberUnit}));
    QCOMPARE(sumOf(store, wholeDay, day + hours(2) - minutes(1)), (RatingCell{1, 0, numberUnit}));
}

/// A answers, B takes over, the customer rates A's answer.
void RatingReaderTest::whoWasInChargeThen()
{
    ScratchStore store;
    write(store, [](RecordWriter &writer) {
        const RecordId one
            = got(writer.add(Entity::Conversation, day, {}, {{Field::Owner, FieldValue(AgentId(7))}}));
        done(writer.change(one, day + hours(3), {}, {{Field::Owner, FieldValue(AgentId(8))}}));
        (void)got(writer.add(Entity::Rating, day, {}, rating(day + hours(2), 5, {}, one)));
        (void)got(writer.add(Entity::Rating, day, {}, rating(day + hours(4), 5, {}, one, "later")));
        (void)got(writer.add(Entity::Rating, day, {}, rating(day + hours(5), 5, AgentId(9), one, "named")));
        (void)got(writer.add(Entity::Rating, day, {}, rating(day + hours(6), 5, {})));
    });
    const std::vector<RatingRow> rows = rowsOf(store, wholeDay);
    QCOMPARE(rows.size(), size_t(4));
    QCOMPARE(rows[0].agent, AgentId(7));
    QCOMPARE(rows[1].agent, AgentId(8));
    QCOMPARE(rows[2].agent, AgentId(9));
    QCOMPARE(rows[3].agent, AgentId());
    const ReadContext own{store.database(), store.calendar(), Scope::own(AgentId(8))};
    const auto seen = got(RatingReader(own).figures(wholeDay, By::All));
    QCOMPARE(seen.size(), size_t(1));
    QCOMPARE(seen[0].agent, AgentId(8));
}

void RatingReaderTest::whoTalked()
{
    ScratchStore store;
    store.take("1793581200|1|q|Anna|ADDMEMBER|\n1793581200|1|q|Ben|ADDMEMBER|\n"
               "1793581260|c1|q|NONE|ENTERQUEUE||0901234567|1\n1793581270|c1|q|Anna|CONNECT|10|x|5\n"
               "1793581330|c1|q|Anna|COMPLETEAGENT|10|60|1\n");
    write(store, [](RecordWriter &writer) {
        for (const char *call : {"c1", "c2"}) {
            auto ofCall = rating(instantFromMs(1'793'581'400'000), 5, {});
            ofCall.push_back({Field::Call, FieldValue(std::string(call))});
            (void)got(writer.add(Entity::Rating, day, {}, ofCall));
        }
    });
    const std::vector<RatingRow> rows = rowsOf(store, wholeDay);
    QCOMPARE(rows.size(), size_t(2));
    const auto anna = store.journal().agent("Anna");
    QCOMPARE(rows[0].agent, rows[0].call == QStringLiteral("c1") ? anna : AgentId());
    QCOMPARE(rows[1].agent, rows[1].call == QStringLiteral("c1") ? anna : AgentId());
}

void RatingReaderTest::binnedOnesCount()
{
    ScratchStore store;
    write(store, [](RecordWriter &writer) {
        const RecordId one = got(writer.add(Entity::Rating, day, {}, rating(day + hours(1), 5, AgentId(1))));
        done(writer.change(one, day + hours(2), {}, {{Field::Deleted, FieldValue(qint64(1))}}));
    });
    QCOMPARE(sumOf(store, wholeDay).ratings, 1);
}

void RatingReaderTest::likeAPlainCount_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void RatingReaderTest::likeAPlainCount()
{
    QFETCH(int, seed);
    std::mt19937 random{quint32(seed)};
    const auto any = [&random](int most) { return int(random() % unsigned(most)); };
    struct Given
    {
        Instant at;
        int conversation;
        int survey;
        qint64 score;
        int scale;
        AgentId agent;
        int order;
    };
    std::vector<Given> given;
    ScratchStore store;
    write(store, [&](RecordWriter &writer) {
        std::vector<RecordId> conversations;
        conversations.reserve(40);
        for (int i = 0; i < 40; ++i)
            conversations.push_back(got(writer.add(Entity::Conversation, day, {}, {})));
        for (int i = 0; i < 400; ++i) {
            const Given one{day - hours(24) + minutes(any(3 * 24 * 12) * 5),
                            any(60),
                            any(2),
                            (1 + any(5)) * numberUnit,
                            any(10) == 0 ? 10 : 5,
                            AgentId(1 + any(4)),
                            i};
            given.push_back(one);
            const bool isTold = one.conversation < 40;
            auto entries = rating(one.at, double(one.score) / double(numberUnit), one.agent,
                                  isTold ? conversations[size_t(one.conversation)] : RecordId(),
                                  one.survey == 0 ? "a" : "b");
            if (one.scale != 5 || any(2) == 0)
                entries.push_back({Field::Scale, FieldValue(one.scale * numberUnit)});
            (void)got(writer.add(Entity::Rating, day, {}, entries));
        }
    });
    std::map<std::pair<AgentId, Instant>, RatingCell> plain;
    for (const Given &one : given) {
        bool counts = one.scale == 5 && one.at >= wholeDay.from && one.at < wholeDay.to;
        for (const Given &other : given)
            if (one.conversation < 40 && other.scale == 5 && other.conversation == one.conversation
                && other.survey == one.survey
                && std::pair(other.at, other.order) > std::pair(one.at, one.order))
                counts = false;
        if (counts)
            plain[{one.agent, store.calendar().bucketStart(one.at, By::Hour)}].count(one.score);
    }
    const auto read = got(RatingReader(store.reader().context()).figures(wholeDay, By::Hour));
    QCOMPARE(read.size(), plain.size());
    qint64 total = 0;
    for (const RatingInterval &one : read) {
        const auto it = plain.find({one.agent, one.start});
        QVERIFY(it != plain.end() && it->second == one.cell);
        total += one.cell.ratings;
    }
    QCOMPARE(qint64(rowsOf(store, wholeDay).size()), total);
}

CALLHELM_TEST(RatingReaderTest)
#include "ratingreadertest.moc"
