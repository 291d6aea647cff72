#pragma once

#include <optional>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "base/calendar.h"
#include "common/theme.h"
#include "services/pastmoment.h"

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace callhelm {

class TimeSlider;

/// The way through the past, below the floor's title: which day, which time, playing on, and back to now. It
/// says plainly which moment is shown.
class TravelBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TravelBar(const Theme &theme, QWidget *parent = nullptr);

    void setCalendar(const Calendar &calendar);
    /// Days on which anything happened, in the order of time, and the last moment of which anything is known.
    void setDays(std::vector<QDate> days, Instant until);
    /// Of the day shown; another's is ignored.
    void setOutline(const PastOutline &outline);

    /// Asks for a moment and shows it as the one wanted.
    void goTo(Instant moment);
    /// The floor shows that moment now.
    void setArrived(Instant moment);
    void setProgress(double done);
    /// Leaves the past: nothing plays on.
    void stop();
    void setPlaying(bool playing);

    [[nodiscard]] std::optional<Instant> moment() const { return m_moment; }
    [[nodiscard]] bool isPlaying() const { return m_play.isActive(); }
    /// "Showing" and the moment.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] TimeSlider &slider() const { return *m_slider; }
    void retranslate();

Q_SIGNALS:
    void momentWanted(callhelm::Instant moment);
    void dayChanged(QDate day); ///< its outline is wanted
    void presentWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void playOn();
    void stepDay(int by);
    void chooseDay();
    void goToDay(QDate day);
    void showMoment();
    [[nodiscard]] QDate day() const { return m_calendar.dayOf(*m_moment); }
    [[nodiscard]] std::optional<QDate> neighbour(int by) const;

    const Theme &m_theme;
    Calendar m_calendar;
    std::vector<QDate> m_days;
    Instant m_until;
    std::optional<Instant> m_moment;
    QDate m_day; ///< the slider's
    bool m_waiting = false; ///< the floor does not show the moment yet
    QTimer m_play;
    QElapsedTimer m_sincePlayed;
    QLabel *m_caption;
    QLabel *m_time;
    QToolButton *m_before;
    QPushButton *m_date;
    QToolButton *m_after;
    TimeSlider *m_slider;
    QToolButton *m_playing;
    QComboBox *m_rate;
    QPushButton *m_back;
};

} // namespace callhelm
