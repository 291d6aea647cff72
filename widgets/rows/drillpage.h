#pragma once

#include "common/page.h"
#include "rows/rowspane.h"
#include "services/rowsource.h"

class QLabel;
class QPushButton;

namespace callhelm {

class Prompts;
class CalendarService;
class CallQuestions;
class ExportService;

/// The rows behind a figure, and whether their count or sum equals it.
class DrillPage : public Page
{
    Q_OBJECT
public:
    /// All but the request must outlive the page. `rows`: where they come from, if not from the store as it
    /// is.
    DrillPage(CallQuestions &calls, const CalendarService &calendar, ExportService &exports,
              const UiContext &looks, Prompts &prompts, DrillRequest request, QWidget *parent = nullptr,
              std::shared_ptr<RowSource> rows = {});

    [[nodiscard]] QString title() const override { return m_request.title; }
    [[nodiscard]] QWidget *headerWidget() override;
    void activate() override;

    [[nodiscard]] RowsPane *rows() const { return m_rows; }
    /// "381 visits · figure 381 ✓".
    [[nodiscard]] QString checkText() const;
    /// What the figure is worked out of, where it is no count or sum of rows; empty otherwise.
    [[nodiscard]] QString madeOf() const { return m_request.madeOf; }
    /// Whether the rows make up the figure; true as well where no figure is expected.
    [[nodiscard]] bool agrees() const;

protected:
    void retranslate() override;

private:
    void showCheck();
    void openExport();

    const CalendarService &m_calendar;
    ExportService &m_exports;
    const UiContext m_looks;
    Prompts &m_prompts;
    DrillRequest m_request;
    bool m_seesAll; ///< every row there is
    QWidget *m_header;
    QPushButton *m_export;
    QLabel *m_range;
    QLabel *m_check;
    QLabel *m_madeOf;
    const std::shared_ptr<RowSource> m_source; ///< outlives the rows; none: the store as it is
    RowsPane *m_rows;
    bool m_answered = false;
};

} // namespace callhelm
