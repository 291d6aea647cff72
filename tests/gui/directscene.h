#pragma once

#include <QFile>

#include "stage.h"
#include "support/logtext.h"
#include "support/scratchstore.h"

namespace callhelm::scene {

/// The day of the scene, in Ho Chi Minh City.
inline QDate directDay() { return QDate(2026, 11, 2); }

/// Puts together facts that live as long as it does.
class Records
{
public:
    using How = CallRecorded::How;

    /// A call from one phone to another that began so and ended with its last second.
    void add(const char *dialledAt, const char *from, const char *number, const char *name, const char *to,
             const char *dialled, How how, int ring, int talk)
    {
        CallRecorded call;
        const QByteArray place = QByteArray::number(int(m_batch.facts.size()) + 100);
        const QByteArray id = "1793577600." + place;
        call.call = call.linked = keep(id);
        call.application = "Dial";
        call.number = keep(number);
        call.name = keep(name);
        call.dialled = keep(dialled);
        call.channel = keep(QByteArray(from) + "-00000" + place);
        call.toChannel = keep(QByteArray(to) + "-10000" + place);
        call.length = std::chrono::seconds(ring + talk);
        call.talk = std::chrono::seconds(talk);
        call.how = how;
        m_batch.facts.push_back({readTime(dialledAt) + call.length, qint64(m_batch.facts.size()) + 1, call});
    }
    [[nodiscard]] const FactBatch &batch() const { return m_batch; }

private:
    Text keep(const QByteArray &text)
    {
        m_texts.push_back(std::make_unique<std::string>(text.toStdString()));
        return *m_texts.back();
    }

    std::vector<std::unique_ptr<std::string>> m_texts;
    FactBatch m_batch;
};

/// A morning of queue calls.
inline QByteArray directLog()
{
    QByteArray log;
    for (const char *agent : {"Nguyễn An", "Trần Bình", "Lê Chi"})
        for (const char *queue : {"support", "sales"})
            log += QByteArray("01:00:00|NONE|") + queue + '|' + agent + "|ADDMEMBER|\n";
    log += "02:00:00|1.1|support|NONE|ENTERQUEUE||0987366946|1\n"
           "02:00:40|1.1|support|NONE|ABANDON|1|1|40\n"
           "02:10:00|1.2|support|NONE|ENTERQUEUE||0987366946|1\n"
           "02:10:52|1.2|support|NONE|ABANDON|1|1|52\n"
           "02:20:00|1.3|sales|NONE|ENTERQUEUE||0912004117|1\n"
           "02:21:00|1.3|sales|NONE|EXITWITHTIMEOUT|1|1|60\n"
           "02:30:00|1.4|support|NONE|ENTERQUEUE||0903771002|1\n"
           "02:30:30|1.4|support|NONE|ABANDON|1|1|30\n"
           "02:40:00|1.5|support|NONE|ENTERQUEUE||0938220145|1\n"
           "02:40:08|1.5|support|Lê Chi|CONNECT|8|1.51|7\n"
           "02:43:08|1.5|support|Lê Chi|COMPLETECALLER|8|180|1\n"
           "02:50:00|1.6|support|NONE|ENTERQUEUE||0938220145|1\n"
           "02:50:20|1.6|support|NONE|ABANDON|1|1|20\n"
           "05:00:00|1.9|sales|NONE|ENTERQUEUE||0977120003|1\n"
           "05:00:05|1.9|sales|Nguyễn An|CONNECT|5|1.91|4\n"
           "05:02:05|1.9|sales|Nguyễn An|COMPLETEAGENT|5|120|1\n";
    return log;
}

/// What the agents dialled and took beside it. Who waits for a call back in the end: 0987366946 (support,
/// twice), 0938220145 (Lê Chi, who talked to him) and 0966308221 (Nguyễn An, whom he called).
inline void addDirectCalls(Records &records)
{
    using How = CallRecorded::How;
    constexpr const char *an = "PJSIP/201";
    constexpr const char *binh = "PJSIP/202";
    constexpr const char *trunk = "PJSIP/viettel";
    records.add("02:12:00", an, "201", "Nguyễn An", trunk, "0987366946", How::Unanswered, 25, 0);
    records.add("02:45:00", an, "201", "Nguyễn An", trunk, "0903771002", How::Answered, 9, 125);
    records.add("03:00:00", binh, "202", "Tran Binh", trunk, "+84912004117", How::Answered, 12, 61);
    records.add("03:10:00", an, "201", "Nguyễn An", trunk, "0905112908", How::Busy, 3, 0);
    records.add("03:20:00", an, "201", "Nguyễn An", trunk, "0909551284", How::Failed, 1, 0);
    records.add("03:30:00", trunk, "0966308221", "", an, "201", How::Unanswered, 20, 0);
    records.add("03:40:00", trunk, "0932015660", "", an, "201", How::Answered, 6, 240);
    records.add("03:50:00", an, "201", "Nguyễn An", binh, "202", How::Answered, 4, 35);
    records.add("04:10:00", "PJSIP/250", "250", "", trunk, "0918440771", How::Answered, 7, 80);
}

/// A stage whose store knows them.
class DirectStage : public Stage
{
public:
    DirectStage() : Stage(prepare())
    {
        RangeChoice day;
        day.kind = RangeChoice::Kind::Own;
        day.from = day.to = directDay();
        settings.setValue(QStringLiteral("calls/range"), day.toString());
    }

private:
    static std::function<void(const QString &)> prepare()
    {
        return [](const QString &path) {
            ScratchStore store(Calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh")));
            store.take(logText(directLog()));
            Records records;
            addDirectCalls(records);
            store.take({{QStringLiteral("log"), SourceKind::Cdr}, QStringLiteral("Master.csv"), {}, 0, 0},
                       records.batch(), true);
            store.close();
            QVERIFY(QFile::copy(store.path(), path));
        };
    }
};

} // namespace callhelm::scene
