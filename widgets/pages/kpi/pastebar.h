#pragma once

#include <QWidget>

#include "common/theme.h"
#include "kpi/targetsheet.h"

class QLabel;
class QPushButton;

namespace callhelm {

/// What became of a pasted table, above the sheet, with what to do about names that were not found.
class PasteBar final : public QWidget
{
    Q_OBJECT
public:
    /// `theme` must outlive it.
    explicit PasteBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shown as long as rows wait, or until it is closed where none does.
    void show(const PasteReport &report, const std::vector<WaitingRow> &waiting);
    /// Fewer rows wait now.
    void showWaiting(const std::vector<WaitingRow> &waiting) { show(m_report, waiting); }
    void retranslate();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton &chooseButton() const { return *m_choose; }

Q_SIGNALS:
    void chooseWanted(); ///< whose the first waiting row is
    void leaveOutWanted(); ///< the first waiting row

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    PasteReport m_report;
    std::vector<WaitingRow> m_waiting;
    QLabel *m_bold;
    QLabel *m_rest;
    QPushButton *m_choose;
    QPushButton *m_leaveOut;
};

} // namespace callhelm
