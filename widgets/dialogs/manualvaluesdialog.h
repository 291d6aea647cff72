#pragma once

#include <functional>
#include <vector>

#include <QDialog>

#include "access/session.h"
#include "base/result.h"
#include "common/latestfuture.h"
#include "common/uicontext.h"
#include "domain/target.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace callhelm {

class CalendarService;
class CallQuestions;
class ManualService;
class PendingChange;
class PeopleService;
class Prompts;

/// Types in figures that nothing else tells: one figure as of one day, for the teams and people whose values
/// are the person's to type in. What stands there says who typed it in and when.
class ManualValuesDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Services
    {
        ManualService &manual;
        PeopleService &people;
        CallQuestions &calls;
        CalendarService &calendar;
        std::function<const Session &()> session;
    };
    /// All must outlive it.
    ManualValuesDialog(const Services &services, const UiContext &looks, Prompts &prompts, QWidget *parent);
    ~ManualValuesDialog() override;

private:
    struct Row
    {
        KpiSubject subject;
        QString name;
        QLineEdit *value = nullptr;
        QLabel *note = nullptr;
        std::optional<qint64> saved;
    };
    void makeRows();
    void readMetrics();
    void showMetrics(const std::vector<ManualMetric> &metrics);
    void readValues();
    void showValues(const std::vector<ManualEntry> &entries);
    void askNewFigure();
    void save();

    Services m_services;
    const UiContext &m_looks;
    Prompts &m_prompts;
    std::vector<ManualMetric> m_metrics;
    std::vector<Row> m_rows;
    QComboBox *m_metric;
    QDateEdit *m_day;
    QPushButton *m_new;
    QVBoxLayout *m_list;
    QLabel *m_error;
    QPushButton *m_save;
    PendingChange *m_pending;
    LatestFuture<Result<std::vector<ManualMetric>>> m_readingMetrics{this};
    LatestFuture<Result<std::vector<ManualEntry>>> m_readingValues{this};
};

} // namespace callhelm
