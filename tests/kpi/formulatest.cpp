#include <QTest>

#include "kpi/formula.h"
#include "support/testmain.h"

using namespace callhelm;

using Fault = FormulaFault::Kind;
using Missing = MissingFigure;
Q_DECLARE_METATYPE(FormulaFault::Kind)
Q_DECLARE_METATYPE(MissingFigure)

/// The language of formulas: what it gives, exactly, and where it points when it cannot be used.
class FormulaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gives_data();
    void gives();
    void missing_data();
    void missing();
    void faults_data();
    void faults();
    void units_data();
    void units();
    void references();
    void onlyWhatIsChosenIsWorkedOut();
    void approximateGoesOn();
    void deepAndLong();
    void tooLarge();
};

namespace {

/// What the names in these tests are: orders 7, calls 40, zero 0, revenue 300, share 0.25, minutes 90,
/// seconds 30, rating 4.5, unknown is missing.
struct Named
{
    const char *name;
    IndicatorUnit unit;
    FigureValue value;
};

const std::vector<Named> &named()
{
    static const std::vector<Named> all{
        {"orders", IndicatorUnit::Count, FigureValue::of(7)},
        {"calls", IndicatorUnit::Count, FigureValue::of(40)},
        {"zero", IndicatorUnit::Count, FigureValue::of(0)},
        {"revenue", IndicatorUnit::Money, FigureValue::of(300)},
        {"share", IndicatorUnit::Share, FigureValue::of(Rational::quotient(1, 4))},
        {"minutes", IndicatorUnit::Minutes, FigureValue::of(90)},
        {"seconds", IndicatorUnit::Seconds, FigureValue::of(30)},
        {"rating", IndicatorUnit::Number, FigureValue::of(Rational::quotient(9, 2))},
        {"unknown", IndicatorUnit::Count, FigureValue::none(Missing::NotTyped)}};
    return all;
}

const Named &find(const QString &name)
{
    for (const Named &one : named())
        if (name == QLatin1String(one.name))
            return one;
    qFatal("no such name in this test: %s", qPrintable(name));
}

FigureValue valueOf(const Formula &formula)
{
    std::vector<FigureValue> values;
    for (const FormulaReference &reference : formula.references())
        values.push_back(find(reference.name).value);
    return formula.value(values);
}

std::optional<FormulaFault> unitFault(const Formula &formula, IndicatorUnit wanted)
{
    std::vector<FormulaUnit> units;
    for (const FormulaReference &reference : formula.references())
        units.emplace_back(find(reference.name).unit);
    return formula.checkUnits(units, wanted);
}

} // namespace

void FormulaTest::gives_data()
{
    QTest::addColumn<QString>("value");
    const std::pair<const char *, const char *> cases[]{{"1 + 2 * 3", "7"},
                                                        {"(1 + 2) * 3", "9"},
                                                        {"10 - 4 - 3", "3"}, // from left to right
                                                        {"100 / 10 / 2", "5"},
                                                        {"2 × 3 − 1 ÷ 4", "23/4"},
                                                        {"-2 * -3", "6"},
                                                        {"--2", "2"},
                                                        {"+5", "5"},
                                                        {"-2 + 5", "3"},
                                                        {"0.1 + 0.2", "3/10"}, // as no double does it
                                                        {"0,1 + 0,2", "3/10"},
                                                        {"1 / 3 * 3", "1"},
                                                        {"5%", "1/20"},
                                                        {"-5%", "-1/20"},
                                                        {"50% * revenue", "150"},
                                                        {"orders / calls", "7/40"},
                                                        {"revenue / orders", "300/7"},
                                                        {"min(3; 1; 2)", "1"},
                                                        {"max(3; 1; 2)", "3"},
                                                        {"sum(1; 2; 3; 4)", "10"},
                                                        {"MIN(orders; calls)", "7"},
                                                        {"if(calls > orders; 1; 2)", "1"},
                                                        {"if(calls < orders; 1; 2)", "2"},
                                                        {"if(orders = 7; 1; 2)", "1"},
                                                        {"if(orders <> 7; 1; 2)", "2"},
                                                        {"if(orders >= 7; 1; 2)", "1"},
                                                        {"if(orders ≤ 6; 1; 2)", "2"},
                                                        {"if(orders ≠ 7; 1; 2)", "2"},
                                                        {"if(1/3 + 1/3 + 1/3 = 1; 1; 2)", "1"}, // exactly
                                                        {"if(zero = 0; 0; orders / zero)", "0"},
                                                        {"«orders» + \"calls\"", "47"},
                                                        {"own.orders", "7"},
                                                        {" orders\t+\ncalls ", "47"}};
    for (const auto &[text, value] : cases)
        QTest::newRow(text) << value;
}

void FormulaTest::gives()
{
    QFETCH(QString, value);
    const auto read = Formula::read(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.fault->text()));
    const FigureValue given = valueOf(read.value);
    QVERIFY(given.value);
    QCOMPARE(given.value->toText(), value);
    QCOMPARE(given.missing, Missing::None);
}

/// "—": never 0, never infinite.
void FormulaTest::missing_data()
{
    QTest::addColumn<Missing>("missing");
    const std::pair<const char *, Missing> cases[]{{"orders / 0", Missing::DividedByZero}, // CASES 1.6
                                                   {"orders / zero", Missing::DividedByZero},
                                                   {"zero / zero", Missing::DividedByZero},
                                                   {"1 + orders / (calls - 40)", Missing::DividedByZero},
                                                   {"0 * (orders / zero)", Missing::DividedByZero},
                                                   {"min(1; orders / zero)", Missing::DividedByZero},
                                                   {"unknown", Missing::PartMissing},
                                                   {"unknown + 1", Missing::PartMissing},
                                                   {"sum(orders; unknown)", Missing::PartMissing},
                                                   {"max(orders; unknown)", Missing::PartMissing},
                                                   {"0 * unknown", Missing::PartMissing},
                                                   {"-unknown", Missing::PartMissing},
                                                   {"if(unknown > 0; 1; 2)", Missing::PartMissing}};
    for (const auto &[text, missing] : cases)
        QTest::newRow(text) << missing;
}

void FormulaTest::missing()
{
    QFETCH(Missing, missing);
    const auto read = Formula::read(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(read.ok());
    const FigureValue given = valueOf(read.value);
    QVERIFY(!given.value);
    QCOMPARE(given.missing, missing);
    QVERIFY(!missingText(missing).isEmpty());
}

void FormulaTest::faults_data()
{
    QTest::addColumn<Fault>("kind");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("length");
    struct Case
    {
        const char *text;
        Fault kind;
        int column, length;
    };
    const Case cases[]{{"", Fault::Empty, 1, 0},
                       {"   ", Fault::Empty, 1, 0},
                       {"orders +", Fault::Incomplete, 9, 0},
                       {"orders + * calls", Fault::Unexpected, 10, 1},
                       {"orders calls", Fault::Unexpected, 8, 5},
                       {"(orders + calls", Fault::OpenBracket, 1, 1},
                       {"2 * (orders + (calls)", Fault::OpenBracket, 5, 1},
                       {"orders)", Fault::Unexpected, 7, 1},
                       {"()", Fault::Unexpected, 2, 1},
                       {"1 & 2", Fault::UnknownCharacter, 3, 1},
                       {"1 + €", Fault::UnknownCharacter, 5, 1},
                       {"12abc", Fault::NotANumber, 1, 5},
                       {"1.2.3", Fault::Unexpected, 4, 1},
                       {"1.", Fault::Unexpected, 2, 1},
                       {"«orders", Fault::OpenName, 1, 7},
                       {"1 + \"orders", Fault::OpenName, 5, 7},
                       {"average(1; 2)", Fault::UnknownFunction, 1, 7},
                       {"min(1)", Fault::FewValues, 1, 3},
                       {"min(1, 2)", Fault::CommaSeparates, 6, 1},
                       {"min(1,2)", Fault::FewValues, 1, 3}, // 1.2
                       {"min(1,2,3)", Fault::CommaSeparates, 8, 1},
                       {"min(1; )", Fault::Unexpected, 8, 1},
                       {"min(1; 2", Fault::OpenBracket, 4, 1},
                       {"if(1 > 0; 1)", Fault::IfValues, 1, 2},
                       {"if(1 > 0; 1; 2; 3)", Fault::IfValues, 1, 2},
                       {"team.", Fault::Incomplete, 6, 0},
                       {"team.5", Fault::Unexpected, 6, 1},
                       {"tasks_done[kind=1]", Fault::UnknownFilter, 12, 4},
                       {"tasks_done[task_type]", Fault::Unexpected, 21, 1},
                       {"tasks_done[task_type=«Meeting»", Fault::OpenBracket, 11, 1},
                       {"tasks_done[", Fault::Incomplete, 12, 0}};
    for (const Case &one : cases)
        QTest::newRow(one.text) << one.kind << one.column << one.length;
}

void FormulaTest::faults()
{
    QFETCH(Fault, kind);
    QFETCH(int, column);
    QFETCH(int, length);
    const auto read = Formula::read(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!read.ok());
    QCOMPARE(read.fault->kind, kind);
    QCOMPARE(read.fault->column, column);
    QCOMPARE(read.fault->length, length);
    QVERIFY(read.fault->text().endsWith(u'.'));
}

void FormulaTest::units_data()
{
    QTest::addColumn<IndicatorUnit>("wanted");
    QTest::addColumn<int>("column"); // 0: nothing is wrong
    QTest::addColumn<Fault>("kind");
    struct Case
    {
        const char *text;
        IndicatorUnit wanted;
        int column;
        Fault kind;
    };
    using enum IndicatorUnit;
    const Case cases[]{{"revenue / orders", Money, 0, {}},
                       {"orders / calls", Share, 0, {}},
                       {"orders / calls", Number, 0, {}},
                       {"revenue * share", Money, 0, {}},
                       {"share * revenue", Money, 0, {}},
                       {"revenue / revenue", Share, 0, {}},
                       {"5% * revenue", Money, 0, {}},
                       {"1 - share", Share, 0, {}},
                       {"share + orders / calls", Share, 0, {}},
                       {"max(0; revenue - 100)", Money, 0, {}},
                       {"if(revenue > 100; revenue; 0)", Money, 0, {}},
                       {"minutes / orders", Minutes, 0, {}},
                       {"revenue / minutes * minutes", Money, 0, {}},
                       {"orders * rating", Number, 0, {}},
                       {"2 * orders + calls", Count, 0, {}},
                       {"orders / share", Count, 0, {}},
                       {"7", Money, 0, {}},
                       {"revenue + orders", Money, 9, Fault::UnitsDiffer},
                       {"minutes + seconds", Minutes, 9, Fault::UnitsDiffer},
                       {"orders + share", Count, 8, Fault::UnitsDiffer},
                       {"revenue + orders / calls", Money, 9, Fault::UnitsDiffer},
                       {"max(revenue; orders)", Money, 1, Fault::UnitsDiffer},
                       {"if(revenue > orders; 1; 2)", Count, 12, Fault::UnitsDiffer},
                       {"if(orders > 1; revenue; orders)", Money, 1, Fault::UnitsDiffer},
                       {"revenue * revenue", Money, 9, Fault::NoUnit},
                       {"1 / revenue / revenue", Number, 13, Fault::NoUnit},
                       {"revenue", Count, 1, Fault::WrongUnit},
                       {"orders", Money, 1, Fault::WrongUnit},
                       {"orders", Share, 1, Fault::WrongUnit},
                       {"share", Count, 1, Fault::WrongUnit},
                       {"revenue / minutes", Money, 9, Fault::WrongUnit},
                       {"revenue%", Money, 8, Fault::PercentOfUnit},
                       {"orders > 3", Count, 8, Fault::ConditionAsValue},
                       {"1 + (orders > 3)", Count, 13, Fault::ConditionAsValue},
                       {"if(orders > 3 > 1; 1; 2)", Count, 11, Fault::ConditionAsValue},
                       {"if(orders; 1; 2)", Count, 4, Fault::ConditionMissing}};
    for (const Case &one : cases)
        QTest::addRow("%s as %d", one.text, int(one.wanted)) << one.wanted << one.column << one.kind;
}

void FormulaTest::units()
{
    QFETCH(IndicatorUnit, wanted);
    QFETCH(int, column);
    QFETCH(Fault, kind);
    const QString tag = QString::fromUtf8(QTest::currentDataTag());
    const auto read = Formula::read(tag.left(tag.lastIndexOf(QStringLiteral(" as "))));
    QVERIFY(read.ok());
    const auto fault = unitFault(read.value, wanted);
    QCOMPARE(fault ? fault->column : 0, column);
    if (!fault)
        return;
    QCOMPARE(fault->kind, kind);
    QVERIFY(fault->text().endsWith(u'.') && !fault->text().contains(u'%' + QString::number(1)));
}

void FormulaTest::references()
{
    const auto read = Formula::read(QStringLiteral(
        "team.tasks_done[task_type=«Buổi đào tạo»; pool=Hotline] + company.x[in_charge] + «Doanh "
        " thu» + «Doanh thu»"));
    QVERIFY(read.ok());
    const auto &references = read.value.references();
    QCOMPARE(references.size(), size_t(3)); // each once
    QCOMPARE(references[0].name, QStringLiteral("tasks_done"));
    QCOMPARE(references[0].whose, std::optional(Whose::Team));
    QCOMPARE(references[0].column, 1);
    QCOMPARE(references[0].length, 55);
    QCOMPARE(references[0].filters.size(), size_t(2));
    QCOMPARE(references[0].filters[0].kind, FigureFilter::Kind::TaskType);
    QCOMPARE(references[0].filters[0].names, QStringList{QStringLiteral("Buổi đào tạo")});
    QCOMPARE(references[0].filters[1].kind, FigureFilter::Kind::Pool);
    QCOMPARE(references[1].whose, std::optional(Whose::Company));
    QCOMPARE(references[1].filters[0].kind, FigureFilter::Kind::InCharge);
    QCOMPARE(references[2].name, QStringLiteral("Doanh thu"));
    QVERIFY(!references[2].whose);
}

void FormulaTest::onlyWhatIsChosenIsWorkedOut()
{
    const auto read = Formula::read(QStringLiteral("if(orders > 0; calls; unknown / zero)"));
    QCOMPARE(valueOf(read.value), FigureValue::of(40));
}

/// ≈ of a part is ≈ of the whole.
void FormulaTest::approximateGoesOn()
{
    const FigureValue exact = FigureValue::of(3);
    const FigureValue about = FigureValue::of(4, true);
    const auto value = [](const char *text, const std::vector<FigureValue> &values) {
        return Formula::read(QLatin1String(text)).value.value(values);
    };
    QCOMPARE(value("a * b", {exact, about}), FigureValue::of(12, true));
    QCOMPARE(value("a * b", {exact, exact}), FigureValue::of(9));
    QCOMPARE(value("if(a > 1; b; 0)", {about, exact}), FigureValue::of(3, true));
    QCOMPARE(value("min(a; b)", {exact, about}), FigureValue::of(3, true));
}

void FormulaTest::deepAndLong()
{
    const auto nested
        = [](int depth) { return Formula::read(QString(depth, u'(') + u'1' + QString(depth, u')')); };
    QVERIFY(nested(50).ok());
    QCOMPARE(nested(400).fault->kind, Fault::TooDeep);
    QCOMPARE(Formula::read(QString(400, u'-') + u'1').fault->kind, Fault::TooDeep);
    QCOMPARE(Formula::read(QString(1001, u'1')).fault->kind, Fault::TooLong);
    QString sum = QStringLiteral("1");
    for (int i = 1; i < 400; ++i)
        sum += QStringLiteral("+1");
    QCOMPARE(valueOf(Formula::read(sum).value), FigureValue::of(400));
}

void FormulaTest::tooLarge()
{
    const QString large = QStringLiteral("1") + QString(400, u'0');
    const auto read = Formula::read(large + u'*' + large);
    QVERIFY(read.ok());
    QVERIFY(valueOf(read.value).value); // 2,658 binary digits
    const FigureValue square = FigureValue::of(*Rational::fromText(QStringLiteral("1") + QString(700, u'0')));
    const FigureValue given
        = Formula::read(QStringLiteral("a * a")).value.value(std::vector<FigureValue>{square});
    QCOMPARE(given.missing, Missing::TooLarge);
}

CALLHELM_TEST(FormulaTest)
#include "formulatest.moc"
