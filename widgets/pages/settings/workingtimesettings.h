#pragma once

#include <array>
#include <optional>

#include "base/workingtime.h"
#include "common/uicontext.h"
#include "pages/settings/settingstab.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace callhelm {

class Card;
class OtherDayModel;
class PendingChange;
class Prompts;
class TableView;
class WorkingTimeService;

/// When the organisation works: hours of each weekday, and days that differ from theirs.
class WorkingTimeSettings final : public SettingsTab
{
    Q_OBJECT
public:
    /// All must outlive it.
    WorkingTimeSettings(WorkingTimeService &service, const UiContext &looks, Prompts &prompts,
                        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Working time"); }
    void activate() override;

protected:
    void retranslate() override;

private:
    QWidget *makeWeek();
    QWidget *makeDays(const UiContext &looks);
    void setWeekday(int day);
    void addDay(const std::optional<QDate> &day);
    void removeSelected();
    void fillHolidays(QMenu &menu);
    void readFile();
    [[nodiscard]] std::vector<QDate> selected() const;

    WorkingTimeService &m_service;
    Prompts &m_prompts;
    Card *m_week;
    Card *m_days;
    std::array<QLabel *, 7> m_names{};
    std::array<QLineEdit *, 7> m_hours{};
    QLabel *m_hint = nullptr;
    QLabel *m_error = nullptr;
    PendingChange *m_pending = nullptr;
    OtherDayModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_holidays;
    QPushButton *m_file;
    QLabel *m_daysError;
    PendingChange *m_daysPending;
};

} // namespace callhelm
