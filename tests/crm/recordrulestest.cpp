#include <QTest>

#include "base/text.h"
#include "crm/recordchecks.h"
#include "crm/recordrules.h"
#include "crm/wordmatch.h"
#include "support/testmain.h"

using namespace callhelm;

/// How values of records read, what they may be, and by which words records are found.
class RecordRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void phones_data();
    void phones();
    void searched_data();
    void searched();
    void faults_data();
    void faults();
    void finishing();
};

void RecordRulesTest::phones_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("key");
    QTest::newRow("national") << "vn"
                              << "0901234567"
                              << "+84901234567";
    QTest::newRow("with signs") << "vn"
                                << "(+84) 90-123.45.67 "
                                << "+84901234567";
    QTest::newRow("foreign") << "vn"
                             << "+7 495 120-44-18"
                             << "+74951204418";
    QTest::newRow("in Russia") << "ru"
                               << "8 495 120 44 18"
                               << "+74951204418";
    QTest::newRow("old prefix") << "vn"
                                << "01628123456"
                                << "+84328123456";
    QTest::newRow("an extension stays") << "vn"
                                        << "201"
                                        << "201";
    QTest::newRow("words stay") << "vn"
                                << " ask Lan "
                                << "ask Lan";
}

void RecordRulesTest::phones()
{
    QFETCH(QString, country);
    QFETCH(QString, written);
    QFETCH(QString, key);
    QCOMPARE(QString::fromStdString(phoneKey(written.toStdString(), {countryFromName(country).value()})),
             key);
}

void RecordRulesTest::searched_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("without accents") << "dang" << true;
    QTest::newRow("beginning of a word") << "min" << true;
    QTest::newRow("two words") << "long dang" << true;
    QTest::newRow("another word") << "huy" << false;
    QTest::newRow("within a word") << "inh" << false;
    QTest::newRow("phone") << "0901 234" << true;
    QTest::newRow("phone with country") << "+84 901" << true;
    QTest::newRow("last digits") << "4567" << true;
    QTest::newRow("from within") << "234567" << true;
    QTest::newRow("the last three digits") << "567" << true;
    QTest::newRow("across the country's code") << "8490" << true;
    QTest::newRow("a zero that stands at the beginning alone") << "0234" << false;
    QTest::newRow("other digits") << "9999" << false;
    QTest::newRow("e-mail") << "lan@" << true;
    QTest::newRow("own id") << "kh12" << true;
    QTest::newRow("note") << "ghi chu" << true;
}

void RecordRulesTest::searched()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    const RecordSchema schema;
    const EntitySpec &entity = schema.of(Entity::Customer);
    std::vector<FieldValue> values(entity.fields.size());
    values[size_t(entity.indexOf(Field::Name))] = FieldValue(QStringLiteral("Đặng Minh Long"));
    values[size_t(entity.indexOf(Field::Phone))] = FieldValue(QStringLiteral("+84901234567"));
    values[size_t(entity.indexOf(Field::Email))] = FieldValue(QStringLiteral("lan@example.vn"));
    values[size_t(entity.indexOf(Field::NoteText))] = FieldValue(QStringLiteral("Ghi chú"));
    const auto textOf = [&](Field field) { return values[size_t(entity.indexOf(field))].text(); };
    const RecordRules rules;
    WordMatch match(searchWords(typed), rules);
    QVERIFY(!match.words().empty());
    const std::string nameKey = fold(QString::fromStdString(textOf(Field::Name))).toStdString();
    const bool all = match.look(nameKey, textOf(Field::Email), textOf(Field::Phone))
        || match.lookOn(searchText(entity, values, "KH12"));
    QCOMPARE(all, found);
}

void RecordRulesTest::faults_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isFaulty");
    QTest::newRow("name") << int(Field::Name) << "Lan" << false;
    QTest::newRow("a control character") << int(Field::Name) << QStringLiteral("La\x01n") << true;
    QTest::newRow("too long") << int(Field::Name) << QString(501, u'x') << true;
    QTest::newRow("lines in a note") << int(Field::NoteText) << "a\nb" << false;
    QTest::newRow("phone") << int(Field::Phone) << "0901234567" << false;
    QTest::newRow("no phone") << int(Field::Phone) << "09x7" << true;
    QTest::newRow("two phones") << int(Field::Phone) << "0901234567\n02838225577" << false;
    QTest::newRow("one of two") << int(Field::Phone) << "0901234567\nmobile" << true;
    QTest::newRow("e-mail") << int(Field::Email) << "a@b.vn" << false;
    QTest::newRow("no e-mail") << int(Field::Email) << "a.b.vn" << true;
    QTest::newRow("a stage that there is not") << int(Field::Stage) << "7" << true;
}

void RecordRulesTest::faults()
{
    QFETCH(int, field);
    QFETCH(QString, value);
    QFETCH(bool, isFaulty);
    const RecordSchema schema;
    const FieldSpec *spec = schema.of(Entity::Customer).find(Field(field));
    const FieldValue given
        = spec->type == FieldType::Term ? FieldValue(value.toLongLong()) : FieldValue(value);
    QCOMPARE(faultOf(*spec, given, Terms(), {}).has_value(), isFaulty);
}

void RecordRulesTest::finishing()
{
    const RecordSchema schema;
    const EntitySpec &tickets = schema.of(Entity::Ticket);
    const Instant now = instantFromMs(9000);
    std::vector<FieldEntry> done{{Field::Status, FieldValue(qint64(TicketStatus::Done))}};
    addConsequences(done, tickets, nullptr, now);
    QCOMPARE(done.back(), (FieldEntry{Field::Done, FieldValue(now)}));
    RecordState finished;
    finished.values.resize(tickets.fields.size());
    finished.values[size_t(tickets.indexOf(Field::Done))] = FieldValue(now);
    std::vector<FieldEntry> open{{Field::Status, FieldValue(qint64(TicketStatus::Open))}};
    addConsequences(open, tickets, &finished, now);
    QCOMPARE(open.back(), (FieldEntry{Field::Done, FieldValue()}));
    std::vector<FieldEntry> given{{Field::Status, FieldValue(qint64(TicketStatus::Done))},
                                  {Field::Done, FieldValue(qint64(5))}};
    addConsequences(given, tickets, nullptr, now);
    QCOMPARE(given.size(), 2U);
}

CALLHELM_TEST(RecordRulesTest)
#include "recordrulestest.moc"
