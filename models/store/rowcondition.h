#pragma once

#include <QByteArrayList>
#include <QStringList>

#include "domain/queries.h"

namespace callhelm {

class Statement;

/// The part of a WHERE that a filter asks for, built from whole numbers only; text is bound.
class RowCondition
{
public:
    /// Rows counted in a range, by `column`. They lie side by side: their ids rise with that moment.
    static RowCondition counted(const TimeRange &range, const char *column);
    /// Rows with a beginning and an end that touch a range. Their ids rise with the beginning.
    static RowCondition touching(const TimeRange &range);

    void require(const QByteArray &condition) { m_text += " AND " + condition; }
    /// The column holds the text, whatever characters are in it; an empty one is in everything.
    void contains(const char *column, const QString &text);
    template <class List, class Number>
    void oneOf(const char *column, const List &values, Number number)
    {
        if (values.empty())
            return;
        QByteArrayList numbers;
        for (const auto &value : values)
            numbers.append(QByteArray::number(number(value)));
        require(QByteArray(column) + " IN (" + numbers.join(',') + ')');
    }
    /// The column is one of the texts; of none, no row's is.
    void isOneOf(const char *column, const QStringList &texts);
    void queues(const std::vector<QueueId> &ids);
    void agents(const std::vector<AgentId> &ids);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Binds its texts, which are the statement's only parameters.
    void bind(Statement &statement) const;

private:
    explicit RowCondition(QByteArray first) : m_text(std::move(first)) { }

    QByteArray m_text;
    QStringList m_bound;
};

} // namespace callhelm
