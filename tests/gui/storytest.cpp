#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QPushButton>

#include "common/theme.h"
#include "pages/customers/storymodel.h"
#include "pages/customers/storyview.h"
#include "pages/customers/storywords.h"
#include "support/testmain.h"

using namespace callhelm;

/// What happened with a customer, in words and as a list.
class StoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void says_data();
    void says();
    void saysCalls_data();
    void saysCalls();
    void saysWhatComesNext();
    void saysWhenSomebodyTalkedAfterwards();
    void daysStandAsHeadings();
    void oneKindAlone();
    void whatStaysIsKept();
    void isCopied();
    void buttonsAndKeys();
    void isQuickWhereThereIsMuch();
};

namespace {

const QTimeZone &zone()
{
    static const QTimeZone zone = Calendar::zoneByName("Asia/Ho_Chi_Minh");
    return zone;
}

Instant at(const char *local)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(local), QStringLiteral("yyyy-MM-dd HH:mm"));
    time.setTimeZone(zone());
    return instantFromMs(time.toMSecsSinceEpoch());
}

const Instant now = at("2026-10-21 10:30");

/// Words and people that hand-made records refer to.
RecordCataloguePtr catalogue()
{
    static const auto made = [] {
        auto catalogue = std::make_shared<RecordCatalogue>();
        catalogue->schema = std::make_shared<RecordSchema>();
        const auto term = [](qint64 id, TermList list, const char *name) {
            Term term;
            term.id = TermId(id);
            term.list = list;
            term.name = QString::fromUtf8(name);
            return term;
        };
        catalogue->terms = std::make_shared<Terms>(std::vector<Term>{
            term(1, TermList::Stage, "New"), term(2, TermList::Stage, "Contacted"),
            term(3, TermList::DealStage, "Offer"), term(4, TermList::DealStage, "Negotiation"),
            term(5, TermList::TaskType, "Call"), term(6, TermList::MeetingType, "Visit")});
        catalogue->people = {{AgentId(1), QStringLiteral("Nguyễn An"), true},
                             {AgentId(2), QStringLiteral("Trần Bình"), true}};
        return catalogue;
    }();
    return made;
}

using Values = std::vector<std::pair<Field, FieldValue>>;

RecordState stateOf(Entity entity, const Values &values)
{
    RecordState state;
    state.id = recordIdOf(entity, 2033);
    const EntitySpec &spec = catalogue()->schema->of(entity);
    state.values.resize(spec.fields.size());
    for (const auto &[field, value] : values)
        state.values[size_t(spec.indexOf(field))] = value;
    return state;
}

StoryEntry created(Entity entity, const Values &values, Instant when = at("2026-10-21 10:21"))
{
    StoryEntry entry;
    entry.at = when;
    entry.by = AgentId(1);
    entry.state = stateOf(entity, values);
    entry.record = entry.state.id;
    entry.event.emplace();
    entry.event->creates = true;
    return entry;
}

StoryEntry changed(Entity entity, const Values &values, std::vector<RecordEvent::Change> changes)
{
    StoryEntry entry = created(entity, values);
    entry.event->creates = false;
    entry.event->changes = std::move(changes);
    return entry;
}

StoryEntry call(const StoryCall &what, Instant when = at("2026-10-21 10:12"))
{
    StoryEntry entry;
    entry.at = when;
    entry.call = what;
    return entry;
}

std::vector<StoryItem> itemsOf(const RecordStory &story)
{
    const StoryWords words(
        RecordText(catalogue(), Calendar(zone()), story.names),
        [](QueueId) { return QStringLiteral("Support"); }, now);
    return words.items(story);
}

FieldValue text(const char *utf8) { return FieldValue(QString::fromUtf8(utf8)); }
FieldValue number(qint64 value) { return FieldValue(value); }

/// Three days with a note on each, and a task to come.
RecordStory someStory()
{
    RecordStory story;
    story.next.push_back(created(
        Entity::Task, {{Field::Text, text("Call them")}, {Field::Due, FieldValue(at("2026-10-21 14:00"))}}));
    story.next.back().event.reset();
    story.next.back().at = at("2026-10-21 14:00");
    for (const char *when : {"2026-10-21 10:18", "2026-10-21 09:00", "2026-10-20 16:47", "2026-10-16 09:40",
                             "2025-12-31 09:00"}) {
        story.entries.push_back(created(Entity::Note, {{Field::Text, text(when)}}, at(when)));
        story.entries.back().event->seq = qint64(story.entries.size());
    }
    StoryCall talked;
    talked.visit = VisitId(7);
    talked.talk = 276;
    talked.outcome = Outcome::Answered;
    story.entries.insert(story.entries.begin() + 1, call(talked));
    return story;
}

} // namespace

void StoryTest::says_data()
{
    QTest::addColumn<StoryEntry>("entry");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    const auto add = [](const char *name, const StoryEntry &entry, const char *title, const char *detail) {
        QTest::newRow(name) << entry << QString::fromUtf8(title) << QString::fromUtf8(detail);
    };
    const Values deal{{Field::Name, text("Renewal 2027")},
                      {Field::Amount, number(62'000'000 * moneyUnit)},
                      {Field::Owner, FieldValue(AgentId(1))}};
    add("deal moves on",
        changed(Entity::Deal, deal, {{Field::Stage, FieldValue(TermId(3)), FieldValue(TermId(4))}}),
        "Renewal 2027: Offer → Negotiation", "deal, 62.0\u00a0M\u00a0₫ · Nguyễn An");
    add("deal won", changed(Entity::Deal, deal, {{Field::Status, number(0), number(1)}}), "Renewal 2027: won",
        "deal, 62.0\u00a0M\u00a0₫ · Nguyễn An");
    add("stage",
        changed(Entity::Customer, {}, {{Field::Stage, FieldValue(TermId(1)), FieldValue(TermId(2))}}),
        "Stage: New → Contacted", "Nguyễn An");
    add("owner",
        changed(Entity::Customer, {}, {{Field::Owner, FieldValue(AgentId(1)), FieldValue(AgentId(2))}}),
        "Owner: Nguyễn An → Trần Bình", "Nguyễn An");
    add("first owner", changed(Entity::Customer, {}, {{Field::Owner, {}, FieldValue(AgentId(2))}}),
        "Owner: — → Trần Bình", "Nguyễn An");
    add("two fields",
        changed(Entity::Customer, {},
                {{Field::Stage, FieldValue(TermId(1)), FieldValue(TermId(2))},
                 {Field::Name, text("A"), text("B")}}),
        "Stage: New → Contacted · Name: A → B", "Nguyễn An");
    add("note", created(Entity::Note, {{Field::Text, text("Wants the price")}}), "Wants the price",
        "note · Nguyễn An");
    add("task", created(Entity::Task, {{Field::Text, text("Call them")}}), "New task: Call them",
        "task · Nguyễn An");
    add("task done",
        changed(Entity::Task, {{Field::Text, text("Call them")}}, {{Field::Done, {}, FieldValue(now)}}),
        "Done: Call them", "task · Nguyễn An");
    add("appointment missed",
        changed(Entity::Meeting, {{Field::Type, FieldValue(TermId(6))}, {Field::Status, number(2)}},
                {{Field::Status, number(0), number(2)}}),
        "Appointment: Visit, missed", "Nguyễn An");
    add("ticket done",
        changed(Entity::Ticket, {{Field::Subject, text("invoice address")}, {Field::Status, number(3)}},
                {{Field::Status, number(1), number(3)}}),
        "Ticket #2033 done: invoice address", "ticket · Nguyễn An");
    add("mail",
        created(Entity::Message,
                {{Field::Kind, number(1)}, {Field::Direction, number(1)}, {Field::Text, text("Gia hạn")}}),
        "E-mail sent: “Gia hạn”", "Nguyễn An");
    add("mail that did not arrive",
        created(Entity::Message,
                {{Field::Kind, number(1)}, {Field::Direction, number(1)}, {Field::Ok, number(0)}}),
        "E-mail sent, not delivered", "Nguyễn An");
    add("rating",
        created(Entity::Rating,
                {{Field::Score, number(5 * numberUnit)},
                 {Field::Scale, number(5 * numberUnit)},
                 {Field::Agent, FieldValue(AgentId(2))}}),
        "Rated 5 of 5", "for Trần Bình · Nguyễn An");
}

void StoryTest::says()
{
    QFETCH(StoryEntry, entry);
    RecordStory story;
    story.entries = {entry};
    const auto items = itemsOf(story);
    QCOMPARE(items.size(), size_t(1));
    QTEST(items.front().title, "title");
    QTEST(items.front().detail, "detail");
}

void StoryTest::saysCalls_data()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("outcome"); // -1: without a queue
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("talk");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("isBad");
    const auto in = int(Direction::In);
    const auto out = int(Direction::Out);
    QTest::newRow("talked") << in << int(Outcome::Answered) << -1 << 276 << "Called in, talked 4:36" << false;
    QTest::newRow("gave up") << in << int(Outcome::Abandoned) << -1 << 0 << "Called in, gave up after 0:52"
                             << true;
    QTest::newRow("turned away") << in << int(Outcome::RefusedFull) << -1 << 0 << "Called in, turned away"
                                 << true;
    QTest::newRow("waits") << in << int(Outcome::Waiting) << -1 << 0 << "Calls in, waits" << false;
    QTest::newRow("dialled, talked") << out << -1 << int(DirectEnd::Answered) << 552
                                     << "Called out, talked 9:12" << false;
    QTest::newRow("dialled, busy") << out << -1 << int(DirectEnd::Busy) << 0 << "Called out, line busy"
                                   << false;
    QTest::newRow("rang in vain") << in << -1 << int(DirectEnd::Unanswered) << 0 << "Called in, not answered"
                                  << true;
}

void StoryTest::saysCalls()
{
    QFETCH(int, direction);
    QFETCH(int, outcome);
    QFETCH(int, end);
    QFETCH(int, talk);
    StoryCall what;
    what.direction = Direction(direction);
    what.wait = 52;
    what.talk = talk;
    if (outcome >= 0)
        what.outcome = Outcome(outcome);
    if (end >= 0)
        what.end = DirectEnd(end);
    RecordStory story;
    story.entries = {call(what)};
    const auto items = itemsOf(story);
    QTEST(items.front().title, "title");
    QTEST(items.front().isBad, "isBad");
    QCOMPARE(items.front().time, QStringLiteral("10:12"));
}

void StoryTest::saysWhatComesNext()
{
    RecordStory story;
    const auto add = [&story](const Values &values, Entity entity = Entity::Task) {
        story.next.push_back(created(entity, values));
        story.next.back().event.reset();
        story.next.back().record = recordIdOf(entity, qint64(story.next.size()));
    };
    add({{Field::Text, text("Call them")},
         {Field::Owner, FieldValue(AgentId(1))},
         {Field::Due, FieldValue(at("2026-10-21 14:00"))},
         {Field::Remind, FieldValue(at("2026-10-21 13:45"))}});
    add({{Field::Text, text("Too late")}, {Field::Due, FieldValue(at("2026-10-19 09:00"))}});
    add({{Field::Text, text("Some day")}, {Field::Due, FieldValue(at("2026-10-21 00:00"))}});
    add({{Field::Type, FieldValue(TermId(6))}, {Field::At, FieldValue(at("2026-10-24 09:00"))}},
        Entity::Meeting);
    const auto items = itemsOf(story);
    QCOMPARE(items[0].time, QStringLiteral("14:00"));
    QCOMPARE(items[0].detail, QStringLiteral("Nguyễn An · reminder at 13:45"));
    QVERIFY(!items[0].isBad);
    QVERIFY(items[1].isBad && items[1].detail.contains(QStringLiteral("overdue")));
    QVERIFY2(!items[2].isBad, "a task of today is due until its end");
    QCOMPARE(items[2].time, QStringLiteral("today"));
    QCOMPARE(items[3].title, QStringLiteral("Appointment: Visit"));
    QCOMPARE(items[3].buttons, StoryItem::Buttons::Meeting);
}

void StoryTest::saysWhenSomebodyTalkedAfterwards()
{
    StoryCall missed;
    missed.outcome = Outcome::Abandoned;
    missed.queue = QueueId(1);
    StoryCall talked;
    talked.outcome = Outcome::Answered;
    talked.talk = 60;
    RecordStory story;
    story.entries = {call(missed, at("2026-10-21 10:20")), call(talked, at("2026-10-21 10:12")),
                     call(missed, at("2026-10-21 09:10"))};
    const auto items = itemsOf(story);
    QCOMPARE(items[0].detail, QStringLiteral("queue Support · nobody has talked to them since"));
    QCOMPARE(items[2].detail, QStringLiteral("queue Support · nobody talked to them until 10:12"));
}

void StoryTest::daysStandAsHeadings()
{
    StoryModel model;
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
    model.setItems(itemsOf(someStory()), QDate(2026, 10, 21));
    QStringList headings;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.itemAt(row) == nullptr) {
            headings << model.index(row).data().toString();
            QVERIFY2(!(model.flags(model.index(row)) & Qt::ItemIsSelectable), "a heading is no entry");
        }
    QCOMPARE(headings,
             QStringList({QStringLiteral("Next"), QStringLiteral("Today, 21 October"),
                          QStringLiteral("Yesterday, 20 October"), QStringLiteral("16 October"),
                          QStringLiteral("31 December 2025")}));
    QCOMPARE(model.index(4).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("10:12, Called in, talked 4:36"));
}

void StoryTest::oneKindAlone()
{
    StoryModel model;
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
    model.setItems(itemsOf(someStory()), QDate(2026, 10, 21));
    const int all = model.rowCount();
    model.setKind(StoryKind::Call);
    QCOMPARE(model.rowCount(), 2); // its day, and it
    QVERIFY(model.itemAt(1)->visit == VisitId(7));
    model.setKind(StoryKind::Ticket);
    QCOMPARE(model.rowCount(), 0);
    model.setKind(std::nullopt);
    QCOMPARE(model.rowCount(), all);
}

void StoryTest::whatStaysIsKept()
{
    StoryModel model;
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
    RecordStory story = someStory();
    model.setItems(itemsOf(story), QDate(2026, 10, 21));
    int resets = 0;
    connect(&model, &QAbstractItemModel::modelReset, this, [&resets] { ++resets; });
    const QPersistentModelIndex oldest(model.index(model.rowCount() - 1));
    const QString said = oldest.data().toString();
    story.entries.insert(story.entries.begin(),
                         created(Entity::Note, {{Field::Text, text("news")}}, at("2026-10-21 10:29")));
    story.next.clear(); // done
    model.setItems(itemsOf(story), QDate(2026, 10, 21));
    QVERIFY(oldest.isValid());
    QCOMPARE(oldest.data().toString(), said);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("news"));
    // The same entry, in other words.
    story.entries.back().state = stateOf(Entity::Note, {{Field::Text, text("other words")}});
    story.entries.back().state.id = story.entries.back().record;
    model.setItems(itemsOf(story), QDate(2026, 10, 21));
    QCOMPARE(oldest.data().toString(), QStringLiteral("other words"));
    QCOMPARE(resets, 0);
}

void StoryTest::isCopied()
{
    Theme theme;
    StoryModel model;
    StoryView view(theme, model);
    model.setItems(itemsOf(someStory()), QDate(2026, 10, 21));
    view.resize(500, 600);
    view.show();
    view.selectionModel()->select(model.index(4), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().section(u'\t', 1, 2),
             QStringLiteral("10:12\tCalled in, talked 4:36"));
}

void StoryTest::buttonsAndKeys()
{
    qRegisterMetaType<RecordId>();
    Theme theme;
    StoryModel model;
    StoryView view(theme, model);
    view.resize(500, 600);
    view.show();
    model.setItems(itemsOf(someStory()), QDate(2026, 10, 21));
    RecordId done;
    QStringList opened;
    connect(&view, &StoryView::doneWanted, this, [&done](RecordId task) { done = task; });
    connect(&view, &StoryView::opened, this, [&opened](const StoryItem &item) { opened << item.title; });
    const auto buttons = view.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.front()->text(), QStringLiteral("Done"));
    QTRY_VERIFY(buttons.front()->isVisible());
    const QRect row = view.visualRect(model.index(1));
    const QRect button(buttons.front()->mapTo(view.viewport(), QPoint(0, 0)), buttons.front()->size());
    QVERIFY2(row.contains(button), "a button stands in its row");
    buttons.front()->click();
    QCOMPARE(done, recordIdOf(Entity::Task, 2033));
    view.setFocus();
    view.setCurrentIndex(model.index(1));
    QTest::keyClick(&view, Qt::Key_Down); // past the heading of the day
    QVERIFY(model.itemAt(view.currentIndex().row()) != nullptr);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened, QStringList{QStringLiteral("2026-10-21 10:18")});
    // What was the only thing to do goes with its button.
    RecordStory story = someStory();
    story.next.clear();
    model.setItems(itemsOf(story), QDate(2026, 10, 21));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_VERIFY(view.findChildren<QPushButton *>().isEmpty());
}

void StoryTest::isQuickWhereThereIsMuch()
{
    RecordStory story;
    for (int i = 0; i < 2000; ++i) {
        const Instant when = now - std::chrono::minutes(37 * i);
        story.entries.push_back(created(Entity::Note,
                                        {{Field::Text,
                                          FieldValue(QStringLiteral("A note that is long enough to need a "
                                                                    "second line where there is little room "
                                                                    "for it, number %1")
                                                         .arg(i))}},
                                        when));
        story.entries.back().event->seq = i;
    }
    Theme theme;
    StoryModel model;
    StoryView view(theme, model);
    view.resize(420, 600);
    view.show();
    QElapsedTimer timer;
    timer.start();
    model.setItems(itemsOf(story), QDate(2026, 10, 21));
    view.doItemsLayout();
    view.grab();
    qInfo("%lld ms for 2,000 entries", timer.elapsed());
    QVERIFY2(timer.elapsed() < 3000, "a long story must not hold up the window");
}

CALLHELM_TEST(StoryTest)
#include "storytest.moc"
