#include "items/auditmodel.h"

#include "base/text.h"

namespace callhelm {

namespace {

QVariant text(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

} // namespace

AuditModel::AuditModel(AuditVocabulary vocabulary, QObject *parent)
    : TableModelBase(parent), m_vocabulary(std::move(vocabulary))
{
}

QString AuditModel::changes(const AuditEntry &entry) const
{
    QStringList parts;
    for (const FieldChange &change : fieldChanges(entry)) {
        const auto [name, from] = m_vocabulary.field(change.field, change.from);
        const QString to = m_vocabulary.field(change.field, change.to).second;
        if (name.isEmpty() && !change.field.isEmpty())
            continue;
        QString part = name;
        for (const QString &value : {change.from.isEmpty() ? QString() : from,
                                     change.from.isEmpty() ? QString() : QStringLiteral("→"),
                                     change.to.isEmpty() ? QStringLiteral("—") : to})
            if (!value.isEmpty())
                part += (part.isEmpty() ? QString() : QStringLiteral(" ")) + value;
        parts << part;
    }
    return parts.join(QStringLiteral(", "));
}

QVariant AuditModel::cell(const AuditEntry &entry, Column column, int role) const
{
    if (role == GradeRole && column == Column::Outcome) {
        const bool good = entry.outcome == QLatin1String("done") || entry.outcome == QLatin1String("ordered");
        return int(good ? Grade::None : Grade::Warn);
    }
    if (role == SortRole && column == Column::At)
        return entry.number; // the order in which they were written, whatever the clock did
    if (role != ValueRole)
        return {};
    switch (column) {
    case Column::Number:
        return entry.number;
    case Column::At:
        return toMs(entry.at);
    case Column::Who:
        return text(entry.who);
    case Column::Role:
        return text(word(entry.role));
    case Column::What:
        return text(word(entry.what));
    case Column::Whom:
        return text(entry.whom);
    case Column::Changes:
        return text(changes(entry));
    case Column::From:
        return text(auditWords(entry.from));
    case Column::To:
        return text(auditWords(entry.to));
    case Column::Outcome:
        return text(word(entry.outcome));
    case Column::Details:
        return text(word(entry.details));
    case Column::Count:
        break;
    }
    return {};
}

QString AuditModel::searchText(const AuditEntry &entry) const
{
    const QStringList parts{entry.who,           word(entry.what),       entry.whom,
                            changes(entry),      auditWords(entry.from), auditWords(entry.to),
                            word(entry.outcome), word(entry.role),       word(entry.details)};
    return fold(parts.join(u' '));
}

ColumnInfo AuditModel::describe(Column column) const
{
    switch (column) {
    case Column::Number:
        return {QStringLiteral("number"), tr("No."), tr("Entries are counted without gaps."),
                ValueKind::Number};
    case Column::At:
        return {QStringLiteral("at"), tr("When"), tr("When it was ordered, or its outcome known."),
                ValueKind::Moment};
    case Column::Who:
        return {QStringLiteral("who"), tr("Who"), tr("Who wanted it."), ValueKind::Text};
    case Column::Role:
        return {QStringLiteral("role"), tr("Role"), tr("Their role at that time."), ValueKind::Text};
    case Column::What:
        return {QStringLiteral("what"), tr("What"), tr("What was done, or tried."), ValueKind::Text};
    case Column::Whom:
        return {QStringLiteral("whom"), tr("Whom"), tr("To whom or what it was done."), ValueKind::Text};
    case Column::Changes:
        return {QStringLiteral("changes"), tr("Changed"), tr("What differs: as it was, and as it is since."),
                ValueKind::Text};
    case Column::From:
        return {QStringLiteral("from"), tr("Before"), tr("What was so before."), ValueKind::Text};
    case Column::To:
        return {QStringLiteral("to"), tr("After"), tr("What was to be after it."), ValueKind::Text};
    case Column::Outcome:
        return {QStringLiteral("outcome"), tr("Outcome"),
                tr("What came of it. What is sent to a telephone system has two entries: the order, and its "
                   "outcome."),
                ValueKind::Text};
    case Column::Details:
        return {QStringLiteral("details"), tr("Details"),
                tr("Server, phone, channel, and the server's answer."), ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

} // namespace callhelm
