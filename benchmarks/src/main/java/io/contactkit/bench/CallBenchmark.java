package io.contactkit.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One call under JMH, for a closer look at one subject: {@code -prof gc}, {@code -prof stack}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class CallBenchmark {
  @Param({
    "kit",
    "apache by hand",
    "jdk by hand",
    "feign",
    "feign-hc5",
    "native",
    "apache-httpclient",
    "okhttp-gson"
  })
  String subject;

  @Param({"find", "create", "list"})
  String call;

  private ServerProcess server;
  private Subject client;

  @Setup
  public void start() throws Exception {
    server = ServerProcess.start();
    client = Subjects.of(subject, server.url());
  }

  @TearDown
  public void stop() {
    server.close();
  }

  @Benchmark
  public Object call() throws Exception {
    return client.call(call);
  }
}
