#include "crm/recordchecks.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDate>

#include "domain/currency.h"

namespace callhelm {

namespace {

QString sentence(const char *text) { return QCoreApplication::translate("RecordChecks", text); }

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    return at > 0 && at == text.lastIndexOf(QLatin1Char('@')) && at + 1 < text.size()
        && std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c == u',' || c == u';'; });
}

std::optional<QString> faultOfText(const QString &text, qsizetype longest, bool severalLines)
{
    if (text.size() > longest)
        return sentence(QT_TRANSLATE_NOOP("RecordChecks", "The text is longer than %1 characters."))
            .arg(longest);
    const bool hasControls = std::ranges::any_of(text, [severalLines](QChar c) {
        return c.category() == QChar::Other_Control && !(severalLines && (c == u'\n' || c == u'\t'));
    });
    if (hasControls)
        return sentence(QT_TRANSLATE_NOOP("RecordChecks", "There is a control character in the text."));
    return std::nullopt;
}

/// The field that holds when it was finished, the one that says so, and its value that says it.
struct Finish
{
    Field time;
    qint64 finished;
};

std::optional<Finish> finishOf(Entity entity)
{
    switch (entity) {
    case Entity::Ticket:
        return Finish{Field::Done, qint64(TicketStatus::Done)};
    case Entity::Conversation:
        return Finish{Field::Resolved, qint64(ConversationStatus::Resolved)};
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<QString> faultOf(const FieldSpec &field, const FieldValue &value, const Terms &terms,
                               const RecordRules &rules)
{
    if (value.isEmpty())
        return std::nullopt;
    switch (field.type) {
    case FieldType::Text:
        return faultOfText(value.string(), longestText, false);
    case FieldType::LongText:
        return faultOfText(value.string(), longestLongText, true);
    case FieldType::Phones:
        for (const std::string &phone : separateTexts(value))
            if (const auto number = readPhone(QString::fromStdString(phone), rules.country); !number)
                return number.error().text;
        return std::nullopt;
    case FieldType::Emails:
        for (const std::string &email : separateTexts(value))
            if (!isEmail(QString::fromStdString(email)))
                return sentence(QT_TRANSLATE_NOOP("RecordChecks", "“%1” is not an e-mail address."))
                    .arg(QString::fromStdString(email));
        return std::nullopt;
    case FieldType::Currency:
        if (!isCurrency(value.string()))
            return sentence(QT_TRANSLATE_NOOP(
                "RecordChecks", "There is no such currency: write its three letters, as VND, RUB, USD."));
        return std::nullopt;
    case FieldType::Choice:
        if (!value.isNumber() || value.number() < 0 || value.number() >= field.choices.size())
            return sentence(QT_TRANSLATE_NOOP("RecordChecks", "This cannot be chosen here."));
        return std::nullopt;
    case FieldType::Term: {
        const Term *term = terms.find(value.id<TermId>());
        if (term == nullptr || term->list != field.list)
            return sentence(QT_TRANSLATE_NOOP("RecordChecks", "This cannot be chosen here."));
        return std::nullopt;
    }
    case FieldType::Record:
        if (entityOf(value.id<RecordId>()) != field.target)
            return sentence(QT_TRANSLATE_NOOP("RecordChecks", "This cannot be chosen here."));
        return std::nullopt;
    case FieldType::Number:
    case FieldType::Money:
    case FieldType::Time:
    case FieldType::Date:
    case FieldType::Flag:
    case FieldType::Agent:
        break;
    }
    if (!value.isNumber())
        return sentence(QT_TRANSLATE_NOOP("RecordChecks", "This is not a number."));
    return std::nullopt;
}

void addConsequences(std::vector<FieldEntry> &entries, const EntitySpec &entity, const RecordState *before,
                     Instant now)
{
    const auto finish = finishOf(entity.entity);
    if (!finish)
        return;
    const auto status = std::ranges::find(entries, Field::Status, &FieldEntry::field);
    if (status == entries.end() || std::ranges::count(entries, finish->time, &FieldEntry::field) > 0)
        return;
    const int index = entity.indexOf(finish->time);
    const bool hasTime = before != nullptr && !before->values[size_t(index)].isEmpty();
    const bool isFinished = status->to.isNumber() && status->to.number() == finish->finished;
    if (isFinished && !hasTime)
        entries.push_back({finish->time, FieldValue(now)});
    else if (!isFinished && hasTime)
        entries.push_back({finish->time, FieldValue()});
}

} // namespace callhelm
