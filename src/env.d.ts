/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The chapter or lab being rendered; components inside MDX read it through `site/current-page.ts`. */
    page?: import('./site/current-page.ts').CurrentPage;
  }
}
