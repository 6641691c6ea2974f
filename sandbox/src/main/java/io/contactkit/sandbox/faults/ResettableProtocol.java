package io.contactkit.sandbox.faults;

import java.io.IOException;
import java.net.StandardSocketOptions;
import org.apache.coyote.ErrorState;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.NioChannel;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 with connections that can end in a reset; public because Tomcat makes it by name. */
public final class ResettableProtocol extends Http11NioProtocol {
  @Override
  protected Processor createProcessor() {
    return new ResettableProcessor(this);
  }

  /** Why a connection is closed, if the other side is to see a reset. */
  static final class ResetException extends IOException {
    private static final long serialVersionUID = 1;

    ResetException() {
      super("reset on demand");
    }
  }

  private static final class ResettableProcessor extends Http11Processor {
    private ResettableProcessor(ResettableProtocol protocol) {
      super(protocol, protocol.getAdapter());
    }

    @Override
    protected void setErrorState(ErrorState state, @Nullable Throwable cause) {
      if (cause instanceof ResetException
          && getSocketWrapper().getSocket() instanceof NioChannel channel) {
        try {
          // what is still to be sent is dropped, and RST takes the place of FIN
          channel.getIOChannel().setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException e) {
          // closed already
        }
      }
      super.setErrorState(state, cause);
    }
  }
}
