#include "pages/kpi/targeteditor.h"

#include <algorithm>
#include <cmath>

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include "common/prompts.h"
#include "items/targetmodel.h"
#include "kpi/targetunits.h"
#include "metrics/kpimetrics.h"
#include "pages/kpi/targetgrid.h"
#include "pages/kpi/targetscene.h"
#include "services/kpiservice.h"

namespace callhelm {

namespace {

constexpr size_t mostSteps = 50;
constexpr double mostPercent = 1000;

} // namespace

TargetEditor::TargetEditor(TargetModel &model, TargetGrid &grid, KpiService &kpi, Prompts &prompts)
    : QObject(&grid), m_model(model), m_grid(grid), m_kpi(kpi), m_prompts(prompts)
{
    connect(&model, &TargetModel::edited, this, [this](const TargetSheet &was) {
        m_steps.push_back(was);
        Q_EMIT changed();
    });
    connect(&grid, &TargetGrid::fillWanted, this, &TargetEditor::fillDown);
    connect(&grid, &TargetGrid::pasteWanted, this, &TargetEditor::pasteClipboard);
    connect(&grid, &TargetGrid::clearWanted, this, &TargetEditor::clear);
    connect(&grid, &TargetGrid::undoWanted, this, &TargetEditor::undo);
    connect(this, &TargetEditor::changed, &grid, [this] { m_grid.setCanUndo(canUndo()); });
}

void TargetEditor::show(const TargetSheet &sheet)
{
    const QModelIndex current = m_grid.currentIndex();
    m_steps.clear();
    m_grid.setCanUndo(false);
    m_model.setSheet(sheet);
    m_grid.setCurrentIndex(current.isValid() ? m_model.index(current.row(), current.column())
                                             : m_model.index(1, TargetModel::firstMetric));
}

void TargetEditor::step(const Step &step)
{
    m_steps.push_back(m_model.sheet());
    if (m_steps.size() > mostSteps)
        m_steps.erase(m_steps.begin());
    keepCurrent([&] { m_model.change(step); });
    Q_EMIT changed();
}

void TargetEditor::keepCurrent(const std::function<void()> &work)
{
    const QModelIndex current = m_grid.currentIndex();
    const int row = current.row();
    const int column = current.column();
    work();
    if (!m_grid.currentIndex().isValid())
        m_grid.setCurrentIndex(m_model.index(row, column));
}

void TargetEditor::undo()
{
    if (m_steps.empty())
        return;
    keepCurrent([this] { m_model.setSheet(m_steps.back()); });
    m_steps.pop_back();
    Q_EMIT changed();
}

void TargetEditor::discard()
{
    m_steps.clear();
    keepCurrent([this] { m_model.change([](TargetSheet &sheet) { sheet.discard(); }); });
    Q_EMIT changed();
}

void TargetEditor::saved()
{
    m_steps.clear();
    m_model.change([](TargetSheet &sheet) { sheet.markSaved(); });
    Q_EMIT changed();
}

void TargetEditor::copyFrom(const TargetScene &scene, KpiPeriod period, QDate start)
{
    const std::vector<QString> metrics = scene.versions.metricsOn(m_model.sheet().subjects(), period, start);
    if (metrics.empty()) {
        Q_EMIT notice(tr("There are no goals of %1 to copy.").arg(periodWord(period, start)));
        return;
    }
    step([&](TargetSheet &sheet) {
        for (const QString &metric : metrics)
            if (const int column = sheet.addColumn(metric); column >= 0)
                for (int row = 0; row < int(sheet.rows().size()); ++row)
                    if (const auto goal = scene.goal(sheet.rows()[size_t(row)], metric, period, start))
                        sheet.set(row, column, goal);
    });
}

void TargetEditor::askRaise()
{
    Prompts::Form form;
    const TargetGrid::Area area = m_grid.area();
    const bool isAll = area.isEmpty() || area.isOne();
    form.question = {
        tr("Raise goals"),
        isAll
            ? tr("All goals of the sheet are raised by so many per cent, or lowered where it is less than "
                 "zero.")
            : tr("The selected goals are raised by so many per cent, or lowered where it is less than zero."),
        tr("Raise"), false};
    form.fields.push_back({tr("Per cent"), {}, QStringLiteral("5"), false, Prompts::Form::Field::Kind::Text});
    const auto percent = [](const QStringList &values) {
        bool isNumber = false;
        const double value = QLocale().toDouble(values.value(0).trimmed(), &isNumber);
        return isNumber && value >= -100 && value <= mostPercent ? std::optional(value) : std::nullopt;
    };
    form.check = [percent](const QStringList &values) {
        return percent(values) ? QString() : tr("A number from −100 to 1,000.");
    };
    m_prompts.fill(&m_grid, form, [this, isAll, area, percent](const QStringList &values) {
        const auto by = qint64(std::llround(*percent(values) * 100));
        step([&](TargetSheet &sheet) {
            sheet.raise(isAll ? 0 : area.firstRow, isAll ? int(sheet.rows().size()) - 1 : area.lastRow,
                        isAll ? 0 : area.firstColumn,
                        isAll ? int(sheet.columns().size()) - 1 : area.lastColumn, by);
        });
    });
}

/// The goals of the team in the selected columns, by what its people did in the month before.
void TargetEditor::spread(const DayRange &month)
{
    const TargetGrid::Area area = m_grid.area();
    const TargetSheet &sheet = m_model.sheet();
    if (area.isEmpty() || sheet.rows().empty())
        return;
    KpiQuestion question;
    question.subjects = sheet.subjects();
    question.metrics.reserve(size_t(area.lastColumn - area.firstColumn) + 1);
    for (int column = area.firstColumn; column <= area.lastColumn; ++column)
        question.metrics.push_back(kpimetrics::find(sheet.columns()[size_t(column)].metric));
    if (std::ranges::count(question.metrics, nullptr) > 0) { // typed in: shares of it are not known
        Q_EMIT notice(tr("Figures that are typed in are not spread."));
        return;
    }
    question.from = month.from;
    question.to = month.until.addDays(-1);
    m_reading.ask(m_kpi.figures(question), [this, area](const Result<KpiFigures> &figures) {
        if (!figures) {
            Q_EMIT failed(figures.error());
            return;
        }
        const std::vector<KpiSubject> &known = figures->question.subjects;
        if (known != m_model.sheet().subjects() || area.lastColumn >= int(m_model.sheet().columns().size()))
            return; // another sheet by now
        step([&](TargetSheet &next) {
            for (int column = area.firstColumn; column <= area.lastColumn; ++column) {
                std::vector<qint64> shares(next.rows().size() - 1);
                for (size_t row = 1; row < next.rows().size(); ++row) {
                    const auto who = std::ranges::find(known, next.rows()[row].subject);
                    if (next.rows()[row].person.isValid() || who == known.end())
                        continue; // somebody who did nothing yet
                    const Figure done
                        = figures->of(size_t(who - known.begin()), size_t(column - area.firstColumn))
                              .whole.value;
                    const MetricUnit unit = next.columns()[size_t(column)].text.unit;
                    shares[row - 1] = done ? targetunits::fromFigure(unit, *done) : 0;
                }
                next.spread(column, shares);
            }
        });
    });
}

void TargetEditor::fillDown()
{
    TargetGrid::Area area = m_grid.area();
    if (area.isEmpty())
        return;
    if (area.firstRow == area.lastRow && area.firstRow > 0)
        --area.firstRow; // from the row above
    step([&](TargetSheet &sheet) {
        for (int column = area.firstColumn; column <= area.lastColumn; ++column)
            sheet.fillDown(area.firstRow, area.lastRow, column);
    });
}

void TargetEditor::clear()
{
    const TargetGrid::Area area = m_grid.area();
    if (area.isEmpty())
        return;
    step([&](TargetSheet &sheet) {
        for (int row = area.firstRow; row <= area.lastRow; ++row)
            for (int column = area.firstColumn; column <= area.lastColumn; ++column)
                sheet.set(row, column, std::nullopt);
    });
}

void TargetEditor::pasteClipboard() { paste(QGuiApplication::clipboard()->text()); }

void TargetEditor::paste(const QString &table)
{
    const QModelIndex current = m_grid.currentIndex();
    PasteReport report;
    step([&](TargetSheet &sheet) {
        report = sheet.paste(table, std::max(0, m_model.sheetRow(current)),
                             std::max(0, m_model.sheetColumn(current)));
    });
    if (report.isEmpty()) {
        undo();
        Q_EMIT notice(tr("There is no table to paste. Copy one with names and metrics in Excel first."));
        return;
    }
    Q_EMIT pasted(report);
}

} // namespace callhelm
