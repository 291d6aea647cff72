#include <QLocale>

#include "domain/phonenumber.h"
#include "items/debtmodel.h"
#include "items/directmodel.h"
#include "items/phonemodel.h"
#include "modeltest.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

Instant at(qint64 second) { return instantFromMs(1'795'313'639'000 + second * 1000); }

Debt debt(const char *number, qint64 since, int queue, int agent, int tries = 1)
{
    Debt one;
    one.number = number;
    one.since = at(since);
    one.last = at(since + 10 * (tries - 1));
    one.tries = tries;
    one.queue = QueueId(queue);
    one.agent = AgentId(agent);
    one.caller = std::hash<std::string>()(numberKey(number, Country::Vietnam));
    return one;
}

DirectRow call(qint64 id, Direction direction, DirectEnd end, int agent)
{
    DirectRow row;
    row.id = DirectId(id);
    row.agent = AgentId(agent);
    row.direction = direction;
    row.number = "09873669" + std::to_string(id);
    row.dialled = at(id);
    row.ring = 8;
    row.talk = end == DirectEnd::Answered ? 61 : 0;
    row.end = end;
    row.phone = "PJSIP/20" + std::to_string(id);
    return row;
}

PhoneUse phone(const char *name, const char *agent, bool decided, bool byPerson, const char *suggestion)
{
    PhoneUse use;
    use.phone = QString::fromUtf8(name);
    use.agent = QString::fromUtf8(agent);
    use.decided = decided;
    use.byPerson = byPerson;
    use.suggestion = QString::fromUtf8(suggestion);
    use.calls = 3;
    return use;
}

} // namespace

class TestDirectModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese)); }

    void debts()
    {
        DebtModel model(testNames());
        watch(model);
        model.updateRows({debt("0987366946", 0, 1, 0, 3), debt("0912004117", 60, 0, 2),
                          debt("0903771002", 30, 2, 1), debt("0938220145", 90, 0, 0)});
        checkColumns(model);
        QCOMPARE(column(model, DebtColumn::Who),
                 QStringList({"anyone in support", "Đặng Hà", "Nguyễn An", "anyone"}));
        QCOMPARE(column(model, DebtColumn::Queue), QStringList({"support", "—", "sales", "—"}));
        QCOMPARE(column(model, DebtColumn::Tries), QStringList({"3", "1", "1", "1"}));
        QCOMPARE(model.index(0, int(DebtColumn::Last)).data().toLongLong(), toMs(at(20)));

        // Sorted by age as other lengths are: who has waited longest comes last, or first.
        model.sort(int(DebtColumn::Since), Qt::AscendingOrder);
        QCOMPARE(column(model, DebtColumn::Number).first(), QStringLiteral("0938220145"));
        model.sort(int(DebtColumn::Since), Qt::DescendingOrder);
        QCOMPARE(column(model, DebtColumn::Number).first(), QStringLiteral("0987366946"));

        model.setFilterText(QStringLiteral("dang ha"));
        QCOMPARE(model.rowCount(), 1);
        model.setFilterText({});

        // The same caller with his number written otherwise keeps his row; who was reached leaves it.
        const QPersistentModelIndex caller = model.index(0, 0);
        model.updateRows({debt("+84987366946", 0, 1, 0, 4)});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(caller.isValid());
        QCOMPARE(column(model, DebtColumn::Tries), QStringList({"4"}));
    }

    void directs()
    {
        DirectModel model(testNames());
        watch(model);
        model.setRows({call(1, Direction::Out, DirectEnd::Answered, 1),
                       call(2, Direction::In, DirectEnd::Unanswered, 2),
                       call(3, Direction::Out, DirectEnd::Busy, 0)});
        checkColumns(model);
        QCOMPARE(column(model, DirectColumn::Talk), QStringList({"61", "—", "—"}));
        QCOMPARE(column(model, DirectColumn::Ring), QStringList({"8", "8", "8"}));
        QCOMPARE(column(model, DirectColumn::Agent), QStringList({"Nguyễn An", "Đặng Hà", "—"}));
        QCOMPARE(model.index(2, int(DirectColumn::Result)).data().toInt(), int(DirectEnd::Busy));
        QCOMPARE(column(model, DirectColumn::OtherPhone), QStringList({"—", "—", "—"}));
        model.setFilterText(QStringLiteral("pjsip/202"));
        QCOMPARE(model.rowCount(), 1);
    }

    void phones()
    {
        PhoneModel model;
        watch(model);
        model.updateRows(
            {phone("PJSIP/201", "", false, false, "Nguyễn An"), phone("PJSIP/trunk", "", false, false, ""),
             phone("PJSIP/202", "Đặng Hà", true, false, ""), phone("PJSIP/203", "", true, true, "")});
        checkColumns(model);
        QCOMPARE(column(model, PhoneColumn::Owner), QStringList({"—", "—", "Đặng Hà", "nobody's"}));
        QCOMPARE(column(model, PhoneColumn::How),
                 QStringList({"not known", "not known", "same name", "entered by a person"}));
        QCOMPARE(model.suggestions(), 1);

        model.acceptSuggestions();
        QCOMPARE(model.suggestions(), 0);
        QCOMPARE(column(model, PhoneColumn::Owner).first(), QStringLiteral("Nguyễn An"));
        QCOMPARE(column(model, PhoneColumn::Suggestion).first(), QStringLiteral("—"));
        model.choose(QStringLiteral("PJSIP/trunk"), {});
        model.choose(QStringLiteral("PJSIP/203"), {}); // is so already
        const std::vector<PhoneOwner> owners = model.choices();
        QCOMPARE(owners.size(), size_t(2));
        QCOMPARE(owners[0].phone, QStringLiteral("PJSIP/201"));
        QCOMPARE(owners[0].agent, QStringLiteral("Nguyễn An"));
        QCOMPARE(owners[1].agent, QString());
        // A choice outlives what the store says anew.
        model.updateRows({phone("PJSIP/201", "", false, false, "Nguyễn An")});
        QCOMPARE(model.choices().size(), size_t(1));
        model.discard();
        QVERIFY(model.choices().empty());
        QCOMPARE(model.suggestions(), 1);
    }
};

CALLHELM_TEST(TestDirectModels)
#include "tst_directmodels.moc"
