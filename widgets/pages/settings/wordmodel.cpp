#include "pages/settings/wordmodel.h"

#include <algorithm>

#include "common/icons.h"

namespace callhelm {

void WordModel::setTerms(std::vector<Term> terms)
{
    if (terms == m_terms)
        return;
    if (std::ranges::equal(terms, m_terms, {}, &Term::id, &Term::id)) { // selections stay
        m_terms = std::move(terms);
        if (!m_terms.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_terms = std::move(terms);
    endResetModel();
}

int WordModel::rowOf(TermId term) const
{
    const auto it = std::ranges::find(m_terms, term, &Term::id);
    return it == m_terms.end() ? -1 : int(it - m_terms.begin());
}

int WordModel::rowOf(const QString &name) const
{
    const auto it = std::ranges::find_if(
        m_terms, [&name](const Term &term) { return !term.hidden && term.name == name; });
    return it == m_terms.end() ? -1 : int(it - m_terms.begin());
}

int WordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_terms.size());
}

QVariant WordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_terms.size()))
        return {};
    const Term &term = m_terms[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QString text = term.name;
        if (term.isMeeting)
            text += QStringLiteral(" \u00B7 ") + tr("is a meeting");
        if (term.hidden)
            text += QStringLiteral(" \u00B7 ") + tr("hidden");
        return text;
    }
    case Qt::DecorationRole:
        return themedIcon(m_theme, term.hidden ? QStringLiteral("eye-off") : QStringLiteral("drag"),
                          Token::TextSecond);
    case Qt::ForegroundRole:
        return m_theme.color(term.hidden ? Token::TextSecond : Token::Text);
    default:
        return {};
    }
}

Qt::ItemFlags WordModel::flags(const QModelIndex &index) const
{
    // Dropped between words, never onto one.
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled;
}

bool WordModel::moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before)
{
    if (count != 1 || row < 0 || row >= rowCount() || before < 0 || before > rowCount() || before == row
        || before == row + 1 || !beginMoveRows(from, row, row, to, before))
        return false;
    const auto first = m_terms.begin();
    if (before > row)
        std::rotate(first + row, first + row + 1, first + before);
    else
        std::rotate(first + before, first + row, first + row + 1);
    endMoveRows();
    Q_EMIT reordered();
    return true;
}

} // namespace callhelm
