package io.contactkit.sandbox.console;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium with one page. Not thread-safe. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** The browser, if this machine has one. */
  static Optional<Browser> start() {
    return find("chromium").flatMap(chromium -> find("chromedriver").map(d -> start(chromium, d)));
  }

  private static Browser start(File chromium, File chromedriver) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromedriver).build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Optional<File> find(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(directory -> Path.of(directory, program))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst();
  }

  /** Opens the page and forgets what the one before complained about. */
  void open(String url) {
    errors();
    driver.get(url);
  }

  void size(int width, int height, boolean mobile) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
  }

  /** The value of an expression, as text. */
  String evaluate(String expression) {
    return String.valueOf(driver.executeScript("return " + expression));
  }

  /** Until the expression is true. */
  void await(String expression) {
    new WebDriverWait(driver, PATIENCE).withMessage(expression).until(page -> isTrue(expression));
  }

  /** Clicks, and again for as long as the expression is not true. */
  void clickUntil(String element, String expression) {
    await(element);
    new WebDriverWait(driver, PATIENCE, Duration.ofSeconds(1))
        .withMessage(expression)
        .until(
            page -> {
              boolean done = isTrue(expression);
              if (!done) {
                evaluate(element + ".click()");
              }
              return done;
            });
  }

  /** What the page complained about since it was opened. */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  private boolean isTrue(String expression) {
    return evaluate("Boolean(" + expression + ")").equals("true");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
