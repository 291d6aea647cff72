#pragma once

#include <QAbstractListModel>

#include "common/theme.h"
#include "domain/terms.h"

namespace callhelm {

/// The words of one list in their order, which rows can be moved to change.
class WordModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// `theme` must outlive it.
    explicit WordModel(const Theme &theme, QObject *parent = nullptr)
        : QAbstractListModel(parent), m_theme(theme)
    {
    }

    void setTerms(std::vector<Term> terms);
    [[nodiscard]] const std::vector<Term> &terms() const { return m_terms; }
    /// -1 where it is not there.
    [[nodiscard]] int rowOf(TermId term) const;
    [[nodiscard]] int rowOf(const QString &name) const; ///< of one that is offered

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before) override;

Q_SIGNALS:
    void reordered(); ///< by moveRows()

private:
    const Theme &m_theme;
    std::vector<Term> m_terms;
};

} // namespace callhelm
