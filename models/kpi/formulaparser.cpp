#include "kpi/formulaparser.h"

#include <algorithm>
#include <array>

namespace callhelm {

namespace {

/// How tightly signs bind. What binds tighter is worked out first.
constexpr int weakest = 0;
constexpr int minusPower = 30;

} // namespace

FormulaResult<Formula> FormulaParser::parsed()
{
    if (m_text.size() > Formula::mostCharacters)
        return {{}, FormulaFault{Fault::TooLong, Formula::mostCharacters + 1, 0}};
    auto split = formulaTokens(m_text);
    if (!split.ok())
        return {{}, split.fault};
    m_tokens = std::move(split.value);
    if (token().kind == FormulaToken::Kind::End)
        return {{}, FormulaFault{Fault::Empty}};
    (void)expression(weakest, 0);
    if (!m_fault && token().kind != FormulaToken::Kind::End)
        failUnexpected();
    if (m_fault)
        return {{}, m_fault};
    return {std::move(m_formula), std::nullopt};
}

/// Reads on as long as signs bind tighter than `power`.
size_t FormulaParser::expression(int power, int depth)
{
    struct Sign
    {
        const char *text;
        Formula::Operation operation;
        int power;
    };
    using enum Formula::Operation;
    static constexpr std::array signs{Sign{"=", Equal, 5},        Sign{"<>", Unequal, 5},
                                      Sign{"<=", LessOrEqual, 5}, Sign{">=", GreaterOrEqual, 5},
                                      Sign{"<", Less, 5},         Sign{">", Greater, 5},
                                      Sign{"+", Add, 10},         Sign{"-", Subtract, 10},
                                      Sign{"*", Multiply, 20},    Sign{"/", Divide, 20},
                                      Sign{"%", Percent, 40}};

    if (depth > Formula::mostDepth) {
        fail(Fault::TooDeep, token());
        return 0;
    }
    size_t left = operand(depth);
    while (!m_fault) {
        const auto *const sign = std::ranges::find_if(
            signs, [&](const Sign &one) { return token().isSign(one.text) && one.power > power; });
        if (sign == signs.end())
            break;
        const FormulaToken at = take();
        Node node{sign->operation, at.column, at.length, {}, 0, {left}};
        if (sign->operation != Percent)
            node.operands.push_back(expression(sign->power, depth + 1));
        left = add(std::move(node));
    }
    return left;
}

size_t FormulaParser::operand(int depth)
{
    switch (token().kind) {
    case FormulaToken::Kind::Number: {
        const FormulaToken number = take();
        return add({Operation::Number, number.column, number.length, number.number, 0, {}});
    }
    case FormulaToken::Kind::Name:
    case FormulaToken::Kind::Quoted:
        return named(depth);
    case FormulaToken::Kind::Sign:
        if (token().isSign("("))
            return bracket(depth);
        if (token().isSign("-") || token().isSign("+")) {
            const FormulaToken sign = take();
            const size_t negated = expression(minusPower, depth + 1);
            return sign.isSign("+") ? negated
                                    : add({Operation::Negate, sign.column, sign.length, {}, 0, {negated}});
        }
        break;
    case FormulaToken::Kind::End:
        break;
    }
    failUnexpected();
    return 0;
}

size_t FormulaParser::bracket(int depth)
{
    const FormulaToken open = take();
    const size_t inner = expression(weakest, depth + 1);
    if (!m_fault && !takeSign(")")) {
        if (token().kind == FormulaToken::Kind::End)
            fail(Fault::OpenBracket, open);
        else
            failUnexpected();
    }
    return inner;
}

size_t FormulaParser::named(int depth)
{
    const FormulaToken name = take();
    return name.kind == FormulaToken::Kind::Name && token().isSign("(") ? function(name, depth)
                                                                        : reference(name);
}

size_t FormulaParser::function(const FormulaToken &name, int depth)
{
    struct Function
    {
        const char *name;
        Formula::Operation operation;
    };
    using enum Formula::Operation;
    static constexpr std::array functions{Function{"min", Minimum}, Function{"max", Maximum},
                                          Function{"sum", Sum}, Function{"if", If}};

    const auto *const found = std::ranges::find_if(functions, [&](const Function &one) {
        return name.text.compare(QLatin1String(one.name), Qt::CaseInsensitive) == 0;
    });
    if (found == functions.end()) {
        fail(Fault::UnknownFunction, name, name.text);
        return 0;
    }
    const FormulaToken open = take();
    Node node{found->operation, name.column, name.length, {}, 0, {}};
    do {
        node.operands.push_back(expression(weakest, depth + 1));
    } while (!m_fault && takeSign(";"));
    if (!m_fault && !takeSign(")")) {
        if (token().kind == FormulaToken::Kind::End)
            fail(Fault::OpenBracket, open);
        else
            failUnexpected();
    }
    if (!m_fault && found->operation == If && node.operands.size() != 3)
        fail(Fault::IfValues, name);
    else if (!m_fault && node.operands.size() < 2)
        fail(Fault::FewValues, name, QLatin1String(found->name));
    return add(std::move(node));
}

size_t FormulaParser::reference(const FormulaToken &first)
{
    FormulaReference reference;
    reference.name = first.text;
    reference.column = first.column;
    const std::array whose{std::pair{"own", Whose::Own}, std::pair{"team", Whose::Team},
                           std::pair{"company", Whose::Company}};
    for (const auto &[word, value] : whose)
        if (first.kind == FormulaToken::Kind::Name && first.text == QLatin1String(word)
            && token().isSign("."))
            reference.whose = value;
    if (reference.whose) {
        (void)take();
        if (token().kind != FormulaToken::Kind::Name && token().kind != FormulaToken::Kind::Quoted) {
            failUnexpected();
            return 0;
        }
        reference.name = take().text;
    }
    if (token().isSign("["))
        filters(reference);
    const FormulaToken &last = m_tokens[m_at - 1];
    reference.length = last.column + last.length - reference.column;

    auto &known = m_formula.m_references;
    const auto same = std::ranges::find_if(known, [&](const auto &one) { return one.isSameAs(reference); });
    const auto place = size_t(same - known.begin());
    Node node{Operation::Reference, reference.column, reference.length, {}, place, {}};
    if (same == known.end())
        known.push_back(std::move(reference));
    return add(std::move(node));
}

void FormulaParser::filters(FormulaReference &reference)
{
    const FormulaToken open = take();
    do {
        reference.filters.push_back(filter());
    } while (!m_fault && takeSign(";"));
    if (m_fault || takeSign("]"))
        return;
    if (token().kind == FormulaToken::Kind::End)
        fail(Fault::OpenBracket, open);
    else
        failUnexpected();
}

/// in_charge, or kind=name.
FigureFilter FormulaParser::filter()
{
    using Kind = FigureFilter::Kind;
    static constexpr std::array kinds{std::pair{"task_type", Kind::TaskType}, std::pair{"pool", Kind::Pool},
                                      std::pair{"queue", Kind::Queue},
                                      std::pair{"order_kind", Kind::OrderKind},
                                      std::pair{"in_charge", Kind::InCharge}};
    FigureFilter filter;
    if (token().kind == FormulaToken::Kind::End) {
        failUnexpected();
        return filter;
    }
    const FormulaToken word = take();
    const auto *const found = std::ranges::find_if(
        kinds, [&](const auto &kind) { return word.text == QLatin1String(kind.first); });
    if (found == kinds.end()) {
        fail(Fault::UnknownFilter, word, word.text);
        return filter;
    }
    filter.kind = found->second;
    if (filter.kind == Kind::InCharge)
        return filter;
    const bool isNamed = takeSign("=")
        && (token().kind == FormulaToken::Kind::Name || token().kind == FormulaToken::Kind::Quoted);
    if (isNamed)
        filter.names << take().text;
    else
        failUnexpected();
    return filter;
}

FormulaToken FormulaParser::take()
{
    const FormulaToken taken = token();
    if (taken.kind != FormulaToken::Kind::End)
        ++m_at;
    return taken;
}

bool FormulaParser::takeSign(const char *sign)
{
    const bool isThere = token().isSign(sign);
    if (isThere)
        ++m_at;
    return isThere;
}

size_t FormulaParser::add(Node node)
{
    m_formula.m_nodes.push_back(std::move(node));
    return m_formula.m_nodes.size() - 1;
}

void FormulaParser::fail(Fault kind, const FormulaToken &at, const QString &what)
{
    if (!m_fault)
        m_fault = FormulaFault{kind, at.column, at.length, what};
}

void FormulaParser::failUnexpected()
{
    if (token().kind == FormulaToken::Kind::End)
        fail(Fault::Incomplete, token());
    else if (token().isSign(","))
        fail(Fault::CommaSeparates, token());
    else
        fail(Fault::Unexpected, token(), m_text.mid(token().column - 1, token().length));
}

} // namespace callhelm
