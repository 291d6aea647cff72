#pragma once

#include <QWidget>

#include "domain/recordquery.h"

class QPushButton;

namespace callhelm {

/// What a list of records shows instead of all: those in the bin, or those of one import. Each is a chip that
/// takes itself away. Nothing of it is remembered.
class ListChips final : public QWidget
{
    Q_OBJECT
public:
    explicit ListChips(QWidget *parent = nullptr);

    void setBin(bool bin);
    [[nodiscard]] bool showsBin() const { return m_showsBin; }
    /// Only what a batch made or changed; `title` says which one it is. None: all.
    void setBatch(BatchId batch, const QString &title);
    [[nodiscard]] bool isInUse() const { return m_showsBin || m_batch.isValid(); }
    void clear();
    void apply(RecordQuery &query) const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    bool m_showsBin = false;
    BatchId m_batch;
    QString m_title; ///< of the batch
    QPushButton *m_bin;
    QPushButton *m_import;
};

} // namespace callhelm
