package io.contactkit.example;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The example server, open only to those who have the token {@value #TOKEN}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = ExampleServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "contactkit.server.tokens.leat=" + GuardedServer.TOKEN,
      "contactkit.server.tokens.capillary=" + GuardedServer.TOKEN,
      "contactkit.server.tokens.jifeline=" + GuardedServer.TOKEN
    })
@interface GuardedServer {

  String TOKEN = "example-token";
}
