package io.github.hdr4j.samples.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** What both chains of filters, and the accounts, build on. */
@Configuration(proxyBeanMethods = false)
class SecurityBeans {
  /** Bcrypt, with a prefix that says so: hashes of another kind can be told apart later. */
  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  RoleHierarchy roleHierarchy() {
    return RoleHierarchyImpl.withDefaultRolePrefix()
        .role("ADMIN")
        .implies("CLERK")
        .role("CLERK")
        .implies("USER")
        .build();
  }

  @Bean
  SessionRegistry sessionRegistry() {
    return new SessionRegistryImpl();
  }

  /** Tells the registry which sessions are over. */
  @Bean
  HttpSessionEventPublisher sessionEventPublisher() {
    return new HttpSessionEventPublisher();
  }
}
