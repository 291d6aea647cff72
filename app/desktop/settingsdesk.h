#pragma once

class QWidget;

namespace callhelm {

class Prompts;
class ServiceSet;
class SettingsPage;
class Theme;
struct UiContext;

/// The page of settings on an opened store; all must outlive it.
[[nodiscard]] SettingsPage *makeSettingsPage(ServiceSet &services, Theme &theme, const UiContext &looks,
                                             Prompts &prompts, QWidget *parent);

} // namespace callhelm
