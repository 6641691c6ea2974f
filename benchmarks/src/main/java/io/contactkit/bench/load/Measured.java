package io.contactkit.bench.load;

/** What one load came to; times in milliseconds. */
record Measured(double perSecond, double median, double p99, long errors, String firstError) {}
