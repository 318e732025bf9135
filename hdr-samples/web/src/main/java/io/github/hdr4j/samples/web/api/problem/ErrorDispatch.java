package io.github.hdr4j.samples.web.api.problem;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;

/**
 * Errors that filters or the server itself find, such as a connection that nothing comes from, are
 * told as problems below {@code /api/v1}, too.
 */
@Configuration(proxyBeanMethods = false)
class ErrorDispatch {
  @Bean
  FilterRegistrationBean<HttpFilter> problemsOfTheServer(ProblemWriter problems) {
    FilterRegistrationBean<HttpFilter> registration =
        new FilterRegistrationBean<>(new ProblemFilter(problems));
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.ERROR));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  /** Answers in place of the error page. */
  private static final class ProblemFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final transient ProblemWriter problems;

    ProblemFilter(ProblemWriter problems) {
      this.problems = problems;
    }

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain next)
        throws IOException, ServletException {
      Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
      if (address == null || !ProblemResolver.isApi(request, address.toString())) {
        next.doFilter(request, response);
        return;
      }
      ProblemType type = Problems.type(HttpStatusCode.valueOf(response.getStatus()));
      problems.write(response, type, type.explanation());
    }
  }
}
